using Galley.Language;

namespace Galley.Quotations;

/// <summary>What the words of a passage look like by themselves.</summary>
internal static class Wording
{
    private static readonly string[] Personal = ["I", "we", "you", "my", "our"];

    /// <summary>How many words and figures there are, and whether one of them is I, we, you, my or our.</summary>
    public static (int Count, bool IsPersonal) Words(TokenText tokens, Passage passage)
    {
        var count = 0;
        var isPersonal = false;
        var end = tokens.TokenAt(passage.Words.End);
        for (var i = tokens.TokenAt(passage.Words.Start); i < end; i++)
        {
            if (tokens.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            count++;
            for (var word = 0; word < Personal.Length && !isPersonal; word++) isPersonal = tokens.IsWordAt(i, Personal[word]);
        }

        return (count, isPersonal);
    }

    /// <summary>It ends with . ! ? , … or a dash.</summary>
    public static bool EndsAsSpeech(string text, Passage passage) =>
        Last(text, passage) is '.' or '!' or '?' or ',' or '\u2026' or '\u2014';

    public static bool EndsWithComma(string text, Passage passage) => Last(text, passage) == ',';

    /// <summary>It begins as a sentence and ends as one.</summary>
    public static bool IsSentence(string text, Passage passage) =>
        OpensAsSentence(text, passage) && EndsAsSpeech(text, passage) && !EndsWithComma(text, passage);

    /// <summary>Its last character, the marks of a passage inside it left out.</summary>
    private static char Last(string text, Passage passage)
    {
        var end = passage.Words.End;
        while (end > passage.Words.Start && text[end - 1] is '\'' or '\u2019' or '"' or '\u201D') end--;
        return end > passage.Words.Start ? text[end - 1] : ' ';
    }

    /// <summary>A capital, a figure or an editor's bracket at its start; "[w]e" is small in the narrator's sentence.</summary>
    public static bool OpensAsSentence(string text, Passage passage)
    {
        var first = FirstLetter(text, passage);
        if (first + 2 < passage.Words.End && text[first] == '[' && text[first + 2] == ']') first++;
        return first < passage.Words.End && !char.IsLower(text[first]);
    }

    /// <summary>An ellipsis stands at its start: "… and then".</summary>
    public static bool OpensWithEllipsis(string text, Passage passage)
    {
        var dots = 0;
        for (var i = passage.Words.Start; i < FirstLetter(text, passage); i++)
        {
            if (text[i] == '\u2026') return true;
            if (text[i] == '.') dots++;
        }

        return dots > 2;
    }

    private static int FirstLetter(string text, Passage passage)
    {
        var first = passage.Words.Start;
        while (first < passage.Words.End && !char.IsLetterOrDigit(text[first]) && text[first] != '[') first++;
        return first;
    }
}
