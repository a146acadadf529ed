using Galley.Archives;

namespace Galley.Generators.Emission;

/// <summary>Writes what holds the articles together: <c>Articles</c> with its folders, and the archive behind it.</summary>
internal static class ArticlesEmitter
{
    public static string Emit(Sequence<ArchivedArticle> articles, EmissionOptions options)
    {
        var code = Code.File(options)
            .Open("namespace " + options.Namespace)
            .Line("/// <summary>The articles of this project.</summary>")
            .Attributes()
            .Open(options.Accessibility + " static partial class Articles")
            .Line("/// <summary>The articles in order.</summary>")
            .Line($"public static global::Galley.ArticleList All => global::{options.TextsNamespace}._Archive.Value.Articles;")
            .Line("/// <summary>The article of that identifier or slug, in either case of letters; null where there is none.</summary>")
            .Line("/// <param name=\"id\">The identifier or slug.</param>")
            .Line("/// <returns>The article, or null.</returns>")
            .Line($"public static global::Galley.Article{options.Nullable} Find(string id) => All.Find(id);");
        if (articles.Any(article => article.Folders.Count == 0))
            CollectionEmitter.WriteArticle(code, "An article in no folder, with its front matter typed.", "global::Galley.Article");
        foreach (var folder in new FolderNode(articles).Folders) WriteFolder(code, folder, "", "global::Galley.Article", options);
        code.Close().Close().Open("namespace " + options.TextsNamespace);
        WriteArchive(code, articles, options);
        return code.Close().ToString();
    }

    private static void WriteFolder(Code code, FolderNode folder, string around, string baseClass, EmissionOptions options)
    {
        var name = around + folder.Name;
        var article = CollectionEmitter.ArticleClass(name, options);
        code.Line("/// <summary>The articles in the folder " + XmlDoc.Text(folder.Path, 200) + ".</summary>")
            .Attributes()
            .Open("public static partial class " + folder.Name)
            .Line("/// <summary>The articles in this folder and those below it, in order.</summary>")
            .Line($"public static global::Galley.ArticleList<{article}> All =>")
            .Line($"    global::{options.TextsNamespace}._Archive.Value.In<{article}>();");
        CollectionEmitter.WriteArticle(code, "An article of this folder, with its front matter typed.", baseClass);
        foreach (var inner in folder.Folders) WriteFolder(code, inner, name + ".", article, options);
        code.Close();
    }

    private static void WriteArchive(Code code, Sequence<ArchivedArticle> articles, EmissionOptions options)
    {
        var order = new Packer("");
        order.List(ArticleOrders.Listed(articles, options.Order, options.HasDrafts), place => order.Number(place));
        code.Attributes()
            .Open("internal static partial class _Archive")
            .Line("private static readonly global::Galley.Typed.Renewed<global::Galley.Archive> Current =")
            .Line($"    new global::Galley.Typed.Renewed<global::Galley.Archive>(() => new global::Galley.Archive(Articles, {Literal.Of(order.Index)}, People, Tags));")
            .Line("internal static global::Galley.Archive Value => Current.Value;")
            .Open("private static global::Galley.Article[] Articles() => new global::Galley.Article[]");
        foreach (var article in articles) code.Line($"global::{options.TextsNamespace}.{ArticleEmitter.ClassName(article)}.Instance,");
        code.Close(";").Close();
    }
}
