using System.Globalization;
using Galley.Language;
using Galley.Manuscripts;

namespace Galley.Proofs;

/// <summary>
/// Makes the finding of a misspelled name, in one form for all rules: both spellings, how often and where the other stands.
/// </summary>
internal static class SpellingFinding
{
    /// <param name="extent">The misspelled word's place in the running text.</param>
    /// <param name="evidence">Who spells it right: "2 times here, first in line 1".</param>
    /// <param name="places">How many places the finding stands for.</param>
    /// <param name="related">Where the right spelling stands; null where no place can be named.</param>
    public static Finding Of(Rule rule, Manuscript manuscript, Extent extent, string right, string evidence, int places, Place? related)
    {
        var word = extent.Of(manuscript.Text);
        var source = manuscript.Map.ToSource(extent);
        var again = places > 1 ? "; '" + word + "' " + Times(places) : "";
        return new()
        {
            Rule = rule,
            Extent = source,
            Message = rule.Format(word, right, evidence + again),
            Related = related,
            Subject = word + " > " + Spelling.InCaseOf(word, right),

            // A name that is broken over two lines or by markup is for a person to mend.
            Suggestions = source.Of(manuscript.Source) == word ? Sequence.Of(Spelling.InCaseOf(word, right)) : Sequence<string>.Empty,
        };
    }

    public static string Times(int count) => count == 1 ? "once" : count.ToString(CultureInfo.InvariantCulture) + " times";
}
