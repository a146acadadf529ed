using Galley.Generators.Inputs;

namespace Galley.Generators.Emission;

/// <summary>Gives the fixed types their accessibility.</summary>
internal static class TypesEmitter
{
    private static readonly string[] Types =
    [
        "class Archive", "class Article", "class ArticleList", "class ArticleList<T>", "class CodeBlock", "class ContentList<T>",
        "class Credit", "class FrontMatter", "class FrontMatterAttribute", "class Heading", "class Image", "class Link", "class Mention",
        "class Paragraph", "class Person", "class PersonList", "class Quote", "class QuoteList", "class Tag", "class TagList",
    ];

    private static readonly string[] Plumbing =
    [
        "struct Appearance", "class ArticleFile", "struct Block", "class Bucket", "class Content", "class EmbeddedFile",
        "class Head", "class HeadNode", "class HotReload", "struct HtmlRun", "class JsonLd",
        "class KeyComparer", "class Markup", "class Once", "class PackedArticle", "class Prose", "class QuoteMarker",
        "class Renewed<T>", "class Roster", "class Shelves", "class Unpacker",
    ];

    public static string Emit(EmissionOptions options)
    {
        var code = Code.File(options);
        if (options.Types == TypeSharing.Referenced) return code.ToString();
        code.Open("namespace Galley");
        foreach (var type in Types) code.Attributes().Line(options.Accessibility + " partial " + type + " { }");
        code.Close().Open("namespace Galley.Typed");
        foreach (var type in Plumbing)
            code.Line(Hidden(options)).Attributes().Line(options.SharedAccessibility + " partial " + type + " { }");
        return code.Close().ToString();
    }

    // An embedded type is invisible to other assemblies, even to friends, which have types of the same names of their own. Where these
    // are the types of other assemblies too, at least nobody who types meets them.
    private static string Hidden(EmissionOptions options) => options.IsShared ? Code.Unseen : "[global::Microsoft.CodeAnalysis.Embedded]";
}
