using Galley.Archives;

namespace Galley.Generators.Emission;

/// <summary>Writes what holds the articles together: <c>Articles</c> with its folders, and the archive behind it.</summary>
internal static class ArticlesEmitter
{
    /// <param name="listing">The class of the archive that lists show.</param>
    public static string Emit(
        Sequence<ArchivedArticle> articles, Sequence<Sequence<int>> translations, string listing, EmissionOptions options)
    {
        var code = Code.File(options)
            .Open("namespace " + options.Namespace)
            .Line("/// <summary>The articles of this project.</summary>")
            .Attributes()
            .Open(options.Accessibility + " static partial class Articles")
            .Line("/// <summary>The articles in order.</summary>")
            .Line($"public static global::Galley.ArticleList All => global::{options.TextsNamespace}.{listing}.Value.Articles;")
            .Line("/// <summary>The article of that identifier or slug, in either case of letters; null where there is none.</summary>")
            .Line("/// <param name=\"id\">The identifier or slug.</param>")
            .Line("/// <returns>The article, or null.</returns>")
            .Line($"public static global::Galley.Article{options.Nullable} Find(string id) => All.Find(id);");
        if (articles.Any(article => article.Folders.Count == 0))
            CollectionEmitter.WriteArticle(code, "An article in no folder, with its front matter typed.", "global::Galley.Article");
        foreach (var folder in new FolderNode(articles).Folders) WriteFolder(code, articles, folder, "", "global::Galley.Article", options);
        code.Close().Close().Open("namespace " + options.TextsNamespace);
        WriteArchive(code, articles, translations, options);
        return code.Close().ToString();
    }

    private static void WriteFolder(
        Code code, Sequence<ArchivedArticle> articles, FolderNode folder, string around, string baseClass, EmissionOptions options)
    {
        var name = around + folder.Name;
        var article = CollectionEmitter.ArticleClass(name, options);
        code.Line("/// <summary>The articles in the folder " + XmlDoc.Text(folder.Path, 200) + ".</summary>")
            .Attributes()
            .Open("public static partial class " + folder.Name)
            .Line("/// <summary>The articles in this folder and those below it, in order.</summary>")
            .Line($"public static global::Galley.ArticleList<{article}> All =>")
            .Line($"    global::{options.TextsNamespace}._Archive.Value.In<{article}>({OrderIn(articles, folder, options)});");
        CollectionEmitter.WriteArticle(code, "An article of this folder, with its front matter typed.", baseClass);
        foreach (var inner in folder.Folders) WriteFolder(code, articles, inner, name + ".", article, options);
        code.Close();
    }

    /// <summary>The places of a folder's articles where they have an order of their own, as an argument; else none.</summary>
    private static string OrderIn(Sequence<ArchivedArticle> articles, FolderNode folder, EmissionOptions options)
    {
        if (folder.Order is not { } order) return "";
        var places = new Packer("");
        var listed = ArticleOrders.Listed(articles, order, options.HasDrafts).Where(place => folder.Holds(articles[place]));
        places.List(listed.ToSequence(), place => places.Number(place));
        return Literal.Of(places.Index);
    }

    private static void WriteArchive(
        Code code, Sequence<ArchivedArticle> articles, Sequence<Sequence<int>> translations, EmissionOptions options)
    {
        var used = new HashSet<int>(ArticlePlace.Of(articles).Select(place => place.Bucket));
        var buckets = Enumerable.Range(0, ArticlePlace.BucketsFor(articles.Count))
            .Select(bucket => used.Contains(bucket) ? ArticlePlace.ClassOf(bucket) + ".Value" : "global::Galley.Typed.Bucket.None");
        code.Line("/// <summary>The archive of this project's articles.</summary>")
            .Attributes()
            .Line(Code.Unseen)
            .Open($"{options.SharedAccessibility} static partial class {ArchiveEmitter.Class}");
        ArchiveEmitter.Write(code, articles, translations, options);
        code.Line("private static global::Galley.Article[] Articles(int[] keys) => global::Galley.Typed.Bucket.Articles(")
            .Line($"    keys, new global::Galley.Typed.Bucket[] {{ {string.Join(", ", buckets)} }});")
            .Close();
    }
}
