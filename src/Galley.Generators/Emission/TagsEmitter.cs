using Galley.Archives;

namespace Galley.Generators.Emission;

/// <summary>Writes <c>Articles.Tags</c> and the literal that says which articles have which tag.</summary>
internal static class TagsEmitter
{
    /// <param name="tags">All tags.</param>
    /// <param name="listed">The articles that lists show; a tag that none of them has is left out.</param>
    public static string Emit(Sequence<ArchivedTag> tags, Sequence<int> listed, EmissionOptions options)
    {
        var shown = new HashSet<int>(listed);
        var used = tags.Where(tag => tag.Articles.Any(shown.Contains)).ToSequence();
        var index = new Packer("");
        index.List(used, tag => index.String(tag.Name).String(Identifiers.Slug(tag.Identifier)).List(tag.Articles, article => index.Number(article)));
        var code = Code.File(options)
            .Open("namespace " + options.Namespace)
            .Open("partial class Articles")
            .Line("/// <summary>The tags of the articles.</summary>")
            .Attributes()
            .Open("public static class Tags")
            .Line("/// <summary>All tags in the order of their names.</summary>")
            .Line($"public static global::Galley.TagList All => global::{options.TextsNamespace}._Archive.Value.Tags;")
            .Line("/// <summary>The tag of that name or slug, in either case of letters; null where no article has it.</summary>")
            .Line("/// <param name=\"name\">The name or slug.</param>")
            .Line("/// <returns>The tag, or null.</returns>")
            .Line($"public static global::Galley.Tag{options.Nullable} Find(string name) => All.Find(name);");
        for (var i = 0; i < used.Count; i++)
        {
            code.Line(Docs.OfTag(used[i], used[i].Articles.Count(shown.Contains)))
                .Line($"public static global::Galley.Tag {used[i].Identifier} => All[{i}];");
        }

        return code.Close().Close().Close()
            .Open("namespace " + options.TextsNamespace)
            .Open("partial class _Archive")
            .Line("private static global::Galley.Typed.Unpacker Tags() => new global::Galley.Typed.Unpacker(")
            .Line(Literal.Of(index.Text) + ",")
            .Line(Literal.Of(index.Index) + ", 0);")
            .Close().Close().ToString();
    }
}
