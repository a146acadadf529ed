using System.Globalization;
using System.Runtime.CompilerServices;
using Galley.Lexicon;
using Galley.Manuscripts;

namespace Galley.Language;

/// <summary>Parts the running text into tokens, block by block.</summary>
internal sealed class Tokenizer
{
    private static readonly string[] Clitics = ["s", "d", "m", "ll", "re", "ve"];

    private readonly string _text;
    private readonly Sequence<Extent> _verbatim;
    private readonly WordTable _words;
    private readonly List<Token> _tokens;

    private int _nextVerbatim;

    private Tokenizer(Manuscript manuscript)
    {
        _text = manuscript.Text;
        _verbatim = manuscript.Verbatim;
        _words = EnglishLexicon.Words;
        _tokens = new(_text.Length / 5 + 8);
    }

    public static TokenText Read(Manuscript manuscript)
    {
        var tokenizer = new Tokenizer(manuscript);
        var firsts = new int[manuscript.Blocks.Count + 1];
        for (var i = 0; i < manuscript.Blocks.Count; i++)
        {
            firsts[i] = tokenizer._tokens.Count;
            if (manuscript.Blocks[i].Kind is not (BlockKind.Code or BlockKind.Furniture)) tokenizer.ReadBlock(manuscript.Blocks[i].Extent);
        }

        firsts[manuscript.Blocks.Count] = tokenizer._tokens.Count;
        return new(manuscript, tokenizer._tokens.ToArray(), firsts);
    }

    [MethodImpl(Hot.Path)]
    private void ReadBlock(Extent block)
    {
        var at = block.Start;
        while (at < block.End)
        {
            var c = _text[at];
            if (char.IsWhiteSpace(c) || IsInvisible(c)) at++;
            else if (VerbatimLength(at, block.End) is > 0 and var verbatim) at = Add(at, at + verbatim, TokenKind.Verbatim);
            else if (IsLetterAt(at)) at = ReadWord(at, block.End);
            else if (char.IsSurrogate(c)) at = Add(at, SurrogatesEnd(at, block.End), TokenKind.Symbol);
            else if (char.IsDigit(c)) at = ReadNumber(at, block.End);
            else if (QuoteMarks.MarkLength(_text, at, block.End) is > 0 and var mark) at = Add(at, at + mark, TokenKind.Mark);
            else at = Add(at, at + 1, char.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol);
        }
    }

    [MethodImpl(Hot.Path)]
    private int ReadWord(int start, int stop)
    {
        var end = start + LetterLength(start);
        while (end < stop)
        {
            var c = _text[end];
            if (IsWordCharacter(c) || IsMojibake(_text[end - 1], c)) end++;
            else if (char.IsHighSurrogate(c) && IsLetterAt(end)) end += LetterLength(end);
            else if (QuoteMarks.IsApostrophe(c) && end + 1 < stop && char.IsLetter(_text[end + 1]))
            {
                if (CliticLength(end, stop) is > 0 and var clitic)
                {
                    AddWord(start, end);
                    return Add(end, end + clitic, TokenKind.Clitic);
                }

                end += 2;
            }
            else if (c is '-' or '\u2010' or '\u2011' or '*' && end + 1 < stop && char.IsLetterOrDigit(_text[end + 1])) end += 2;
            else if (c == '.' && IsAbbreviation(start, end, stop))
            {
                end++;
                if (end + 1 < stop && char.IsUpper(_text[end]) && _text[end + 1] == '.') continue;
                break;
            }
            else break;
        }

        AddWord(start, end);
        return end;
    }

    /// <summary>An initial (J.), letters with stops between (U.S.), or a listed abbreviation (Sen.).</summary>
    private bool IsAbbreviation(int start, int end, int stop)
    {
        var isInitial = char.IsUpper(_text[end - 1]) && (end - 1 == start || !char.IsLetter(_text[end - 2]));
        if (isInitial
            && (end - start > 1
            || (end + 1 < stop
            && (char.IsUpper(_text[end + 1]) || (_text[end + 1] == ' ' && end + 2 < stop && char.IsUpper(_text[end + 2])))))) return true;
        if (end - start == 1 && end + 2 < stop && char.IsLetter(_text[end + 1]) && _text[end + 2] == '.') return true;
        if (IsNumberSign(start, end)) return end + 2 < stop && char.IsDigit(_text[end + 2]);
        return end - start <= 6
            && _words.Find(_text.AsSpan(start, end + 1 - start)).Is(WordClass.Abbreviation | WordClass.Honorific | WordClass.JobTitle);
    }

    /// <summary>"No. 4", but "he said no."</summary>
    private bool IsNumberSign(int start, int end) => end - start == 2 && _text[start] is 'n' or 'N' && _text[start + 1] == 'o';

    private int ReadNumber(int start, int stop)
    {
        var end = start + 1;
        while (end < stop && (char.IsLetterOrDigit(_text[end])
            || (_text[end] is '.' or ',' or ':' or '-' or '/' && end + 1 < stop && char.IsLetterOrDigit(_text[end + 1])))) end++;
        return Add(start, end, TokenKind.Number);
    }

    /// <summary>Half of a pair, which only a broken text has alone, is a symbol as well.</summary>
    private int SurrogatesEnd(int at, int stop) => char.IsSurrogatePair(_text, at) ? Math.Min(stop, at + 2) : at + 1;

    /// <summary>Length of the apostrophe and the clitic after it; 0 where none ends the word here.</summary>
    private int CliticLength(int apostrophe, int stop)
    {
        foreach (var clitic in Clitics)
        {
            var end = apostrophe + 1 + clitic.Length;
            if (end > stop || (end < stop && char.IsLetterOrDigit(_text[end]))) continue;
            if (string.Compare(_text, apostrophe + 1, clitic, 0, clitic.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return 1 + clitic.Length;
        }

        return 0;
    }

    /// <summary>Length of what the markup shows as no prose, or of an address that begins here; 0 where neither does.</summary>
    [MethodImpl(Hot.Path)]
    private int VerbatimLength(int start, int stop)
    {
        while (_nextVerbatim < _verbatim.Count && _verbatim[_nextVerbatim].End <= start) _nextVerbatim++;
        var isMarked = _nextVerbatim < _verbatim.Count && _verbatim[_nextVerbatim].Contains(start);
        return isMarked ? Math.Min(_verbatim[_nextVerbatim].End, stop) - start : Addresses.LengthAt(_text, start, stop);
    }

    [MethodImpl(Hot.Path)]
    private void AddWord(int start, int end)
    {
        var extent = new Extent(start, end);
        _tokens.Add(new(extent, TokenKind.Word, CaseOf(extent), _words.Find(extent.In(_text))));
    }

    private int Add(int start, int end, TokenKind kind)
    {
        _tokens.Add(new(new(start, end), kind, LetterCase.None, default));
        return end;
    }

    [MethodImpl(Hot.Path)]
    private LetterCase CaseOf(Extent word)
    {
        int upper = 0, lower = 0;
        foreach (var c in word.In(_text))
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        if (upper == 0) return lower == 0 ? LetterCase.Capitalised : LetterCase.Lower;
        if (lower == 0 && upper > 1) return LetterCase.Upper;
        return char.IsUpper(_text[word.Start]) ? LetterCase.Capitalised : LetterCase.Lower;
    }

    /// <summary>Code units of the letter: 2 beyond the basic plane.</summary>
    private int LetterLength(int at) => char.IsSurrogatePair(_text, at) ? 2 : 1;

    private bool IsLetterAt(int at) => char.IsLetter(_text, at);

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>UTF-8 that was read as Latin-1: the second half of "Ã©".</summary>
    private static bool IsMojibake(char before, char c) => before is '\u00C3' or '\u00C2' or '\u00C5' && c is >= '\u0080' and <= '\u00BF';

    /// <summary>Zero-width and bidirectional controls.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u2060' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E');
}
