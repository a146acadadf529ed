namespace Galley.Generators.Emission;

/// <summary>Gives the fixed types their accessibility.</summary>
internal static class TypesEmitter
{
    private static readonly string[] Types =
    [
        "class Archive", "class Article", "class ArticleList", "class ContentList<T>", "class Credit", "class FrontMatter", "class Heading",
        "class Image", "class Link", "class Mention", "class Paragraph", "class Person", "class PersonList", "class Quote", "class QuoteList",
    ];

    private static readonly string[] Plumbing =
    [
        "struct Appearance", "struct Block", "class Content", "class HotReload", "class Markup", "class Once", "class Prose", "class Renewed<T>",
        "class Roster", "class Unpacker",
    ];

    public static string Emit(EmissionOptions options)
    {
        var code = Code.File(options).Open("namespace Galley");
        foreach (var type in Types) Declare(code, type, options.IsPublic);
        code.Close().Open("namespace Galley.Typed");
        foreach (var type in Plumbing) Declare(code, type, isPublic: false);
        return code.Close().ToString();
    }

    // An embedded type is invisible to other assemblies, friends too, which have types of the same names of their own.
    private static void Declare(Code code, string type, bool isPublic)
    {
        if (!isPublic) code.Line("[global::Microsoft.CodeAnalysis.Embedded]");
        code.Attributes().Line((isPublic ? "public" : "internal") + " partial " + type + " { }");
    }
}
