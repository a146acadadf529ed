using System.Collections.Immutable;
using Galley.Generators.Inputs;

namespace Galley.Generators.Emission;

/// <summary>
/// All literals of an assembly share 16.7 MB, two bytes a character; beyond it the compiler gives up (CS8103). Of these the project's
/// own code wants some too.
/// </summary>
/// <param name="IsSpent">Whether the project's articles are too long for ordinary literals.</param>
internal sealed record TextBudget(bool IsSpent)
{
    public const int Characters = 6_000_000;

    public static TextBudget Of(ImmutableArray<TextLength> lengths) => new(lengths.Sum(length => (long)length.Characters) > Characters);
}

/// <summary>How many characters of literals an article takes, about.</summary>
internal sealed record TextLength(int Characters)
{
    public static TextLength Of(ArticleReading article)
    {
        var manuscript = article.Reading.Manuscript;
        return new(article.Input.ResourceName is null ? manuscript.Text.Length + (manuscript.Html?.Length ?? 0) : 0);
    }
}
