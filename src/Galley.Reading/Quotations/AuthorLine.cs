using Galley.Language;
using Galley.Lexicon;

namespace Galley.Quotations;

/// <summary>Tells the line that names a pull quote's author ("Rosa Imre, bus driver.") from a line of the words themselves.</summary>
internal static class AuthorLine
{
    private const int Longest = 14;
    private const WordClass Names = WordClass.GivenName | WordClass.Profession | WordClass.JobTitle | WordClass.Honorific | WordClass.ThingWord;
    private const WordClass Clauses = WordClass.SubjectPronoun | WordClass.Auxiliary;

    /// <summary>A name or a role, and nothing that a clause is made of.</summary>
    public static bool Is(TokenText tokens, Extent line)
    {
        if (line.IsEmpty || line.Length > Longest || !tokens.Tokens[line.Start].IsCapital) return false;
        var names = false;
        for (var i = line.Start; i < line.End; i++)
        {
            var token = tokens.Tokens[i];
            if (token.Is(Clauses) && token.Case == LetterCase.Lower) return false;
            names |= token.Is(Names);
        }

        return names;
    }
}
