using Galley.Language;
using Galley.Manuscripts;
using Galley.People;

namespace Galley.Proofs;

/// <summary>Finds names that are spelled unlike the rest of the article: GLY001, and GLY003 inside quotations.</summary>
internal sealed class NameProof(TokenText tokens, Func<int, bool> isQuoted)
{
    private readonly Manuscript _manuscript = tokens.Manuscript;

    /// <summary>Counted once, and only where something is misspelled.</summary>
    private Dictionary<string, (int Count, Extent First)>? _capitals;

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

    /// <summary>How often the article has the word with a capital, and where first.</summary>
    private (int Count, Extent? First) Occurrences(string meant)
    {
        _capitals ??= CountCapitals();
        return _capitals.TryGetValue(Spelling.Fold(meant), out var found) ? (found.Count, found.First) : (0, null);
    }

    private Dictionary<string, (int Count, Extent First)> CountCapitals()
    {
        var counts = new Dictionary<string, (int Count, Extent First)>(StringComparer.Ordinal);
        foreach (var token in tokens.Tokens)
        {
            if (!token.IsCapital) continue;
            var key = Spelling.Fold(token.Extent.Of(tokens.Text));
            counts[key] = counts.TryGetValue(key, out var known) ? (known.Count + 1, known.First) : (1, token.Extent);
        }

        return counts;
    }

    /// <summary>KANEY is corrected to KANYE.</summary>
    private static string InCaseOf(string word, string meant) =>
        word.Length > 1 && word == word.ToUpperInvariant() ? meant.ToUpperInvariant() : meant;
}
