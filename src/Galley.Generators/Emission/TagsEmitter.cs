using Galley.Archives;
using Galley.Generators.Manifests;

namespace Galley.Generators.Emission;

/// <summary>Writes <c>Articles.Tags</c> and the literal that says which articles have which tag.</summary>
internal static class TagsEmitter
{
    /// <param name="own">Those of the project's own archive.</param>
    /// <param name="front">What is listed instead of the project's own archive; null for that.</param>
    public static string Emit(TagIndex own, Front? front, EmissionOptions options)
    {
        var shown = front is null ? own : FrontEmitter.TagsOf(front, options);
        var listing = FrontEmitter.ListingOf(front);
        var code = Code.File(options)
            .Open("namespace " + options.Namespace)
            .Open("partial class Articles")
            .Line("/// <summary>The tags of the articles.</summary>")
            .Attributes()
            .Open("public static class Tags")
            .Line("/// <summary>All tags in the order of their names.</summary>")
            .Line($"public static global::Galley.TagList All => global::{options.TextsNamespace}.{listing}.Value.Tags;")
            .Line("/// <summary>The tag of that name or slug, in either case of letters; null where no article has it.</summary>")
            .Line("/// <param name=\"name\">The name or slug.</param>")
            .Line("/// <returns>The tag, or null.</returns>")
            .Line($"public static global::Galley.Tag{options.Nullable} Find(string name) => All.Find(name);");
        for (var i = 0; i < shown.Used.Count; i++)
        {
            code.Line(Docs.OfTag(shown.Used[i], shown.CountOf(shown.Used[i])))
                .Line($"public static global::Galley.Tag {shown.Used[i].Identifier} => All[{i}];");
        }

        code.Close().Close().Close().Open("namespace " + options.TextsNamespace).Open("partial class " + ArchiveEmitter.Class);
        WriteTags(code, own);
        return code.CloseAll().ToString();
    }

    /// <summary>Writes an archive's function that opens its tags.</summary>
    public static void WriteTags(Code code, TagIndex tags)
    {
        var index = new Packer("");
        index.List(tags.Used, tag => index
            .String(tag.Name).String(Identifiers.Slug(tag.Identifier)).List(tag.Articles, article => index.Number(article)));
        code.Line("private static global::Galley.Typed.Unpacker Tags() => new global::Galley.Typed.Unpacker(")
            .Line(Literal.Of(index.Text) + ",")
            .Line(Literal.Of(index.Index) + ", 0);");
    }
}
