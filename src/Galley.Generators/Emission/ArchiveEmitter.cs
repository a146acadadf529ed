using Galley.Archives;

namespace Galley.Generators.Emission;

/// <summary>Writes how an archive is opened. Where its articles, people and tags are, others write beside it.</summary>
internal static class ArchiveEmitter
{
    /// <summary>The class of the project's own archive.</summary>
    public const string Class = "_Archive";

    public static void Write(
        Code code, Sequence<ArchivedArticle> articles, Sequence<Sequence<int>> translations, EmissionOptions options)
    {
        var languages = new Packer("");
        languages.List(translations, places => languages.List(places, place => languages.Number(place)));
        var keys = new Packer("");
        keys.List(articles, article => keys.Number(article.Key));
        var order = new Packer("");
        order.List(ArticleOrders.Listed(articles, options.Order, options.HasDrafts), place => order.Number(place));
        code.Line("private static readonly global::Galley.Typed.Renewed<global::Galley.Archive> Current =")
            .Line("    new global::Galley.Typed.Renewed<global::Galley.Archive>(() => new global::Galley.Archive(")
            .Line($"        {Literal.Of(keys.Index)}, Articles,")
            .Line($"        {Literal.Of(order.Index)}, {Literal.Of(languages.Index)}, People, Tags));")
            .Line("/// <summary>Articles, people and tags.</summary>")
            .Line("public static global::Galley.Archive Value => Current.Value;");
    }
}
