using Galley.Archives;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Inputs;

/// <summary>The project's options that an article's item has as metadata of the same names, which go before them.</summary>
/// <param name="Language">Null where the item does not say.</param>
internal sealed record ItemSettings(string? Language, ListSettings Lists, Sequence<OptionFault> Faults)
{
    private static readonly ItemSettings None = new(null, ListSettings.None, Sequence<OptionFault>.Empty);

    public static ItemSettings From(AnalyzerConfigOptions options)
    {
        var language = ArticleFiles.MetadataOf(options, Option.Language.Name);
        var order = ArticleFiles.MetadataOf(options, Option.Order.Name);
        var drafts = ArticleFiles.MetadataOf(options, Option.Drafts.Name);
        if (language.Length + order.Length + drafts.Length == 0) return None;

        var faults = new List<OptionFault>();
        var lists = new ListSettings(
            (ArticleOrder?)GalleyOptions.Choice(order, Option.Order, faults),
            GalleyOptions.Choice(drafts, Option.Drafts, faults) is { } place ? place == 0 : null);
        return new(GalleyOptions.LanguageFrom(language, faults), lists, faults.ToSequence());
    }
}
