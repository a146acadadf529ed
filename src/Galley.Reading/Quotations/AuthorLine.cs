using Galley.Language;
using Galley.Lexicon;

namespace Galley.Quotations;

/// <summary>Tells the line that names a pull quote's author ("Rosa Imre, bus driver.") from a line of the words themselves.</summary>
internal static class AuthorLine
{
    private const int Longest = 14;
    private const int LongestName = 3;
    private const WordClass Names =
        WordClass.GivenName | WordClass.Profession | WordClass.JobTitle | WordClass.Honorific | WordClass.ThingWord;
    private const WordClass Clauses = WordClass.SubjectPronoun | WordClass.Auxiliary;

    /// <summary>
    /// The dash after a full stop, or before a full name, that the author follows up to the closing mark: "The rope had rotted. -
    /// Carol Venn"; null where none does.
    /// </summary>
    /// <param name="words">The tokens of the passage, marks off.</param>
    public static int? Dash(TokenText tokens, Extent words)
    {
        var first = Math.Max(words.Start + 1, words.End - Longest - 1);
        for (var i = words.End - 1; i > first && !tokens.EndsSentence(i); i--)
            if (tokens.IsDash(i) && (tokens.EndsSentence(i - 1) || IsFullName(tokens, new(i + 1, words.End))))
                return Is(tokens, new(i + 1, words.End)) ? i : null;
        return null;
    }

    /// <summary>"– Carol Venn", "Carol Venn": a line of its own, with or without its dash.</summary>
    public static bool IsBehindDash(TokenText tokens, Extent line) =>
        !line.IsEmpty && Is(tokens, tokens.IsDash(line.Start) ? new(line.Start + 1, line.End) : line);

    /// <summary>"– Carol Venn", a line of its own.</summary>
    public static bool OpensWithDash(TokenText tokens, Extent line) =>
        !line.IsEmpty && tokens.IsDash(line.Start) && Is(tokens, new(line.Start + 1, line.End));

    private static bool IsFullName(TokenText tokens, Extent words)
    {
        if (words.Length is < 2 or > LongestName || !tokens.Tokens[words.Start].Is(WordClass.GivenName)) return false;
        for (var i = words.Start; i < words.End; i++)
            if (!tokens.Tokens[i].IsCapital) return false;
        return true;
    }

    /// <summary>A name or a role, and nothing that a clause or another sentence is made of.</summary>
    public static bool Is(TokenText tokens, Extent line)
    {
        if (line.IsEmpty || line.Length > Longest || !tokens.Tokens[line.Start].IsCapital) return false;
        var names = false;
        for (var i = line.Start; i < line.End; i++)
        {
            var token = tokens.Tokens[i];
            if (token.Is(Clauses) && token.Case == LetterCase.Lower) return false;
            if (i < line.End - 1 && tokens.EndsSentence(i)) return false;
            names |= token.Is(Names);
        }

        return names;
    }
}
