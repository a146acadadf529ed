using Galley.Lexicon;

namespace Galley.Language;

public enum TokenKind : byte
{
    Word,
    Number,
    /// <summary>What an apostrophe ties to a word: 's, 'd, 'll, 're, 've, 'm.</summary>
    Clitic,
    /// <summary>A quotation mark, or an apostrophe that stands at a word's edge.</summary>
    Mark,
    Punctuation,
    Symbol,
    /// <summary>An address, handle, hashtag or file name: never read as words.</summary>
    Verbatim,
}

/// <summary>How a word is written.</summary>
public enum LetterCase : byte
{
    None,
    Lower,
    /// <summary>First letter upper, others not all: Kim, McCain, O'Hara, Jean-Luc.</summary>
    Capitalised,
    /// <summary>Two or more letters, all upper.</summary>
    Upper,
}

/// <summary>A token of the running text, with what the lexicon knows of it.</summary>
public readonly struct Token(Extent extent, TokenKind kind, LetterCase letterCase, Word word)
{
    public readonly Extent Extent = extent;
    public readonly TokenKind Kind = kind;
    public readonly LetterCase Case = letterCase;
    public readonly Word Word = word;

    public int Start => Extent.Start;

    public int End => Extent.End;

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>A word that begins with a capital letter.</summary>
    public bool IsCapital => Kind == TokenKind.Word && Case is LetterCase.Capitalised or LetterCase.Upper;

    public bool Is(WordClass any) => Word.Is(any);

    public override string ToString() => $"{Kind} {Extent}";
}
