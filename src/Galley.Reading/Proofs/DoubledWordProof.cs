using Galley.Language;
using Galley.Lexicon;
using Galley.Manuscripts;

namespace Galley.Proofs;

/// <summary>Finds words that a slip of the hand, or an edit, has written twice: GLY103.</summary>
/// <param name="isQuoted">Whether a token stands in a quotation.</param>
internal sealed class DoubledWordProof(TokenText tokens, Func<int, bool> isQuoted)
{
    /// <summary>A line of verse is shorter than any column that prose is set in.</summary>
    private const int LongestVerse = 50;

    /// <summary>How far back from a doubled verb its clause is read, in tokens.</summary>
    private const int LongestClause = 100;

    private readonly Manuscript _manuscript = tokens.Manuscript;

    public IEnumerable<Finding> Read()
    {
        for (var block = 0; block < _manuscript.Blocks.Count; block++)
        {
            if (!_manuscript.Blocks[block].IsProse) continue;
            var range = tokens.TokensOf(block);
            bool? isVerse = null;
            for (var second = range.Start + 1; second < range.End; second++)
                if (IsSlip(second, range) && !(isVerse ??= IsVerse(_manuscript.Blocks[block].Extent)) && Find(second) is { } finding)
                    yield return finding;
        }
    }

    private bool IsSlip(int second, Extent block)
    {
        var first = second - 1;
        if (!IsSameWord(first, second) || IsThird(second, block)) return false;
        return DoubledWords.Of(tokens.Tokens[second].Extent.Of(tokens.Text)) switch
        {
            Doubling.Never => true,
            // In speech, a word may be said twice; after "what", "who" or "that" a clause may end with the verb that the next begins with.
            Doubling.BetweenClauses => !isQuoted(second) && !HasRelativeBefore(first, block),
            _ => false,
        };
    }

    /// <summary>Whether both are one word in small letters; the first may open a sentence. A capital is a name's: Duran Duran.</summary>
    private bool IsSameWord(int first, int second)
    {
        var (one, other) = (tokens.Tokens[first], tokens.Tokens[second]);
        if (!one.IsWord || !other.IsWord || one.Extent.Length != other.Extent.Length || other.Case != LetterCase.Lower) return false;
        var word = tokens.WordAt(first);
        var again = tokens.WordAt(second);
        return word.Slice(1).SequenceEqual(again.Slice(1))
            && (word[0] == again[0] || (OpensSentence(first) && char.ToLowerInvariant(word[0]) == again[0]));
    }

    private bool OpensSentence(int token)
    {
        if (token == 0) return true;
        var before = tokens.Tokens[token - 1];
        return tokens.EndsSentence(token - 1) || before.Kind == TokenKind.Mark
            || tokens.Text.IndexOf("\n\n", before.End, tokens.Tokens[token].Start - before.End, StringComparison.Ordinal) >= 0;
    }

    /// <summary>Three of a word are meant: a stutter, a chorus.</summary>
    private bool IsThird(int second, Extent block) =>
        (second - 2 >= block.Start && IsSameWord(second - 2, second)) || (second + 1 < block.End && IsSameWord(second, second + 1));

    private bool HasRelativeBefore(int first, Extent block)
    {
        for (var i = first - 1; i >= Math.Max(block.Start, first - LongestClause) && !tokens.EndsSentence(i); i--)
            if (tokens.Tokens[i].Is(WordClass.Relative) || tokens.IsWordAt(i, "that") || tokens.IsWordAt(i, "how")) return true;
        return false;
    }

    /// <summary>Three lines or more, most of them short.</summary>
    private bool IsVerse(Extent block)
    {
        var lines = SourceLines.Of(block.Of(tokens.Text));
        return lines.Count >= 3 && lines.Count(line => line.Length <= LongestVerse) * 2 > lines.Count;
    }

    private Finding? Find(int second)
    {
        var (first, again) = (tokens.Tokens[second - 1].Extent, tokens.Tokens[second].Extent);
        var both = _manuscript.Map.ToSource(new Extent(first.Start, again.End));
        var word = again.Of(tokens.Text);
        if (SicMark.Follows(tokens.Text, again.End) || _manuscript.Stet.LetsStand(both, word + " " + word)) return null;
        return new()
        {
            Rule = Rules.DoubledWord,
            Extent = both,
            Message = Rules.DoubledWord.Format(word),
            Suggestions = AreOnlyBlanksBetween(first, again) ? Sequence.Of(first.Of(tokens.Text)) : Sequence<string>.Empty,
        };
    }

    /// <summary>Markup or a line end between the two is for a person to mend.</summary>
    private bool AreOnlyBlanksBetween(Extent first, Extent again)
    {
        var between = new Extent(_manuscript.Map.ToSource(first).End, _manuscript.Map.ToSource(again).Start);
        if (between.End < between.Start) return false;
        foreach (var c in between.In(_manuscript.Source))
            if (!char.IsWhiteSpace(c) || SourceLines.IsLineEnd(c)) return false;
        return true;
    }
}
