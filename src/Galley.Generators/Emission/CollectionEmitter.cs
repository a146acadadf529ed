using Galley.Collections;
using Galley.Generators.Declared;

namespace Galley.Generators.Emission;

/// <summary>Writes the types that the articles of one folder have in common: their class, and their front matter.</summary>
internal static class CollectionEmitter
{
    /// <summary>What articles are made of.</summary>
    public const string File = "global::Galley.Typed.ArticleFile";

    /// <summary>The class of the articles of a folder, by the folder's name.</summary>
    public static string ArticleClass(string folder, EmissionOptions options) =>
        "global::" + options.Namespace + ".Articles." + (folder.Length == 0 ? "" : folder + ".") + "Article";

    /// <summary>Writes the class of a folder's articles, which derives from that of the folder around it.</summary>
    public static void WriteArticle(Code code, string summary, string baseClass) => code
        .Line("/// <summary>" + summary + "</summary>")
        .Attributes()
        .Open("public partial class Article : " + baseClass)
        .Line("internal Article(" + File + " file) : base(file) { }")
        .Close();

    /// <summary>What a collection's articles have as their front matter.</summary>
    public static string Emit(CollectionType collection, Sequence<Declaration> declarations, EmissionOptions options)
    {
        foreach (var declaration in declarations)
            if (declaration.Folder == collection.Folder) return DeclaredEmitter.EmitCollection(declaration);

        var code = OpenArticle(collection.Folder)
            .Line("public new FrontMatter FrontMatter => (FrontMatter)base.FrontMatter;")
            .Override("global::Galley.FrontMatter ReadHead(global::Galley.Typed.HeadNode map) => new FrontMatter(map);", options)
            .Close();
        HeadEmitter.Write(code, "FrontMatter", collection.Head, options);
        return code.CloseAll().ToString();
    }

    /// <summary>The base class of a folder's articles, open for how it has its front matter, inside the classes of the folders.</summary>
    public static Code OpenArticle(string folder)
    {
        var code = new Code();
        foreach (var name in folder.Split(['.'], StringSplitOptions.RemoveEmptyEntries)) code.Open("partial class " + name);
        return code.Open("partial class Article").Line("/// <summary>The front matter.</summary>");
    }

    /// <summary>The file with all collections' types.</summary>
    public static string EmitFile(IEnumerable<string> collections, EmissionOptions options)
    {
        var code = Code.File(options)
            .Open("namespace " + options.Namespace)
            .Lines("#if NET6_0_OR_GREATER\nusing Date = global::System.DateOnly;\n#else\nusing Date = global::System.DateTime;\n#endif")
            .Open("partial class Articles");
        foreach (var collection in collections) code.Lines(collection);
        return code.Close().Close().ToString();
    }
}
