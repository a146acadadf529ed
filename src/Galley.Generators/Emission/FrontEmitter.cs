using Galley.Archives;
using Galley.Generators.Manifests;

namespace Galley.Generators.Emission;

/// <summary>Writes the archive that lists a project's articles with those of the content projects that it references.</summary>
internal static class FrontEmitter
{
    /// <summary>Its class, beside that of the project's own archive.</summary>
    private const string Class = "_Front";

    /// <summary>The class of the archive that lists show.</summary>
    public static string ListingOf(Front? front) => front is null ? ArchiveEmitter.Class : Class;

    public static string Emit(Front front, EmissionOptions options)
    {
        var places = new Packer("");
        places.List(front.Places, place => places.Number(place.Project).Number(place.Article));
        var code = Code.File(options).Open("namespace " + options.TextsNamespace)
            .Attributes()
            .Open($"internal static partial class {Class}");
        ArchiveEmitter.Write(code, front.Archive.Articles, front.Archive.Translations, options);
        code.Line("private static global::Galley.Article[] Articles(int[] keys) => global::Galley.Typed.Shelves.Join(")
            .Line(Literal.Of(places.Index) + ",")
            .Line("new global::Galley.Archive[]")
            .Line("{")
            .Line($"    global::{options.TextsNamespace}.{ArchiveEmitter.Class}.Value,");
        foreach (var project in front.Projects) code.Line($"    global::{project}.{ArchiveEmitter.Class}.Value,");
        code.Line("});");
        PeopleEmitter.WriteRoster(code, front.Archive.People.Count);
        TagsEmitter.WriteTags(code, TagsOf(front, options));
        return code.CloseAll().ToString();
    }

    public static TagIndex TagsOf(Front front, EmissionOptions options) =>
        new(front.Archive.Tags, ArticleOrders.Listed(front.Archive.Articles, options.Order, options.HasDrafts));
}
