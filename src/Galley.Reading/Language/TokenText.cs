using System.Runtime.CompilerServices;
using Galley.Manuscripts;

namespace Galley.Language;

/// <summary>A manuscript in tokens.</summary>
public sealed class TokenText
{
    private readonly int[] _firsts;

    internal TokenText(Manuscript manuscript, Token[] tokens, int[] firsts)
    {
        Manuscript = manuscript;
        Tokens = tokens;
        _firsts = firsts;
    }

    public Manuscript Manuscript { get; }

    public string Text => Manuscript.Text;

    public Token[] Tokens { get; }

    /// <summary>The tokens of a block, as a range of indexes.</summary>
    public Extent TokensOf(int block) => new(_firsts[block], _firsts[block + 1]);

    /// <summary>Index of the block that a token stands in.</summary>
    public int BlockOf(int token)
    {
        var found = Array.BinarySearch(_firsts, token);
        if (found < 0) return ~found - 1;

        // A block without tokens starts where the next one does.
        while (found + 1 < _firsts.Length && _firsts[found + 1] == token) found++;
        return found;
    }

    /// <summary>Index of the first token that starts at or after the offset.</summary>
    [MethodImpl(Hot.Path)]
    public int TokenAt(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The place in the text of a range of tokens that is not empty.</summary>
    public Extent ExtentOf(Extent tokens) => new(Tokens[tokens.Start].Start, Tokens[tokens.End - 1].End);

    public ReadOnlySpan<char> WordAt(int token) => Tokens[token].Extent.In(Text);

    /// <summary>Whether the token is this one character.</summary>
    public bool IsAt(int token, char c) =>
        (uint)token < (uint)Tokens.Length && Tokens[token].Extent.Length == 1 && Text[Tokens[token].Start] == c;

    /// <summary>Whether the token is a dash, or a hyphen in place of one.</summary>
    public bool IsDash(int token) => IsAt(token, '\u2014') || IsAt(token, '\u2013') || IsAt(token, '-');

    /// <summary>Whether a sentence ends with the token: . ! ? or an ellipsis.</summary>
    [MethodImpl(Hot.Path)]
    public bool EndsSentence(int token)
    {
        if ((uint)token >= (uint)Tokens.Length || Tokens[token].Kind != TokenKind.Punctuation) return false;
        return Text[Tokens[token].Start] switch
        {
            '.' or '\u2026' => !GoesOn(token + 1),
            '!' or '?' or '\u3002' => true,
            _ => false,
        };
    }

    /// <summary>After a full stop, a comma or a word in lower case goes on with the sentence: the stop was an abbreviation's.</summary>
    private bool GoesOn(int next)
    {
        if (IsAt(next, ')')) next++;
        return next < Tokens.Length
            && (IsAt(next, ',') || IsAt(next, ';') || (Tokens[next].IsWord && Tokens[next].Case == LetterCase.Lower))
            && Text.IndexOf('\n', Tokens[next - 1].End, Tokens[next].Start - Tokens[next - 1].End) < 0;
    }

    [MethodImpl(Hot.Path)]
    public bool IsWordAt(int token, string word) =>
        (uint)token < (uint)Tokens.Length && Tokens[token].IsWord
            && WordAt(token).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token is "a" or "an".</summary>
    public bool IsIndefiniteArticleAt(int token) => IsWordAt(token, "a") || IsWordAt(token, "an");
}
