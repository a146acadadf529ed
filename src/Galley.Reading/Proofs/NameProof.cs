using Galley.Language;
using Galley.Manuscripts;
using Galley.People;

namespace Galley.Proofs;

/// <summary>Finds names that are spelled unlike the rest of the article: GLY001, and GLY003 inside quotations.</summary>
internal sealed class NameProof(TokenText tokens, Func<int, bool> isQuoted)
{
    private readonly Manuscript _manuscript = tokens.Manuscript;

    public IEnumerable<Finding> Read(List<Candidate> people)
    {
        foreach (var person in people)
            foreach (var wrong in person.Misspellings)
                if (Judge(wrong) is { } finding) yield return finding;
    }

    private Finding? Judge(Misspelling wrong)
    {
        if (wrong.Part >= wrong.Name.PartTokens.Length) return null;
        var token = wrong.Name.PartTokens[wrong.Part];
        var extent = tokens.Tokens[token].Extent;
        var word = extent.Of(tokens.Text);
        var source = _manuscript.Map.ToSource(extent);
        if (SicMark.Follows(tokens.Text, extent.End) || _manuscript.Stet.LetsStand(source, word)) return null;
        var isInQuotation = isQuoted(token);
        if (!isInQuotation && !IsSurelyWrong(word, wrong.Meant)) return null;
        var rule = isInQuotation ? Rules.NameInQuotation : Rules.NameUnlikeArticle;
        var (count, first) = Occurrences(wrong.Meant);
        return new()
        {
            Rule = rule,
            Extent = source,
            Message = rule.Format(word, wrong.Meant, count == 1 ? "once" : count + " times"),
            Suggestions = Sequence.Of(InCaseOf(word, wrong.Meant)),
            Related = first is { } related ? _manuscript.Map.ToSource(related) : null,
        };
    }

    /// <summary>A longer word may differ in two letters; what differs more was perhaps meant so.</summary>
    private static bool IsSurelyWrong(string word, string meant) => Spelling.Distance(word, meant, 2) <= (meant.Length >= 8 ? 2 : 1);

    private (int Count, Extent? First) Occurrences(string meant)
    {
        var key = Spelling.Fold(meant);
        var count = 0;
        Extent? first = null;
        foreach (var token in tokens.Tokens)
        {
            if (!token.IsCapital || token.Extent.Length != meant.Length || Spelling.Fold(token.Extent.Of(tokens.Text)) != key) continue;
            count++;
            first ??= token.Extent;
        }

        return (count, first);
    }

    /// <summary>KANEY is corrected to KANYE.</summary>
    private static string InCaseOf(string word, string meant) => word.Length > 1 && word == word.ToUpperInvariant() ? meant.ToUpperInvariant() : meant;
}
