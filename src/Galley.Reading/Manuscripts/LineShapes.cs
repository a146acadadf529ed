namespace Galley.Manuscripts;

/// <summary>What a line of an article is by its shape alone. Shared by the readers of plain text and of Markdown.</summary>
internal static class LineShapes
{
    private const int LongestHeadline = 220;
    private const int ShortHeadline = 20;
    private const int LongestByline = 120;
    private const int LongestCredit = 140;

    /// <summary>What opens a credit line that does not have the form <c>Name/Agency</c>.</summary>
    private static readonly string[] CreditOpenings =
    [
        "photo:", "photos:", "photo by ", "photos by ", "photograph:", "photograph by ", "photographs by ", "image:", "image by ",
        "image credit:", "photo credit:", "picture:", "picture by ", "pictures by ", "illustration:", "illustration by ",
        "(photo by ", "(photo:", "credit:", "video:", "courtesy of ",
    ];

    /// <summary>Lines that pages put between paragraphs.</summary>
    private static readonly string[] FurnitureLines =
    [
        "advertisement", "read more", "related", "share this article", "story continues below", "continue reading", "sign up here",
    ];

    /// <summary>"by Candice Jalili": who wrote it, and nothing else.</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestByline || !BylineOpening(line, out var length)) return false;
        var names = line.Slice(length).TrimStart();
        return names.Length > 1 && char.IsUpper(names[0]) && !EndsSentence(names) && MostWordsAreCapitalised(names, perTen: 5);
    }

    /// <summary>Length of the opening "by" of a byline.</summary>
    public static bool BylineOpening(ReadOnlySpan<char> line, out int length)
    {
        foreach (var opening in (string[])["by ", "by:", "words by ", "written by ", "story by "])
        {
            length = opening.Length;
            if (line.StartsWith(opening.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        length = 0;
        return false;
    }

    /// <summary><c>Larry Busacca/Getty Images</c>, or a line that says "Photo: …".</summary>
    public static bool IsCredit(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > LongestCredit) return false;
        if (CreditOpening(line) > 0) return true;
        var slash = line.IndexOf('/');
        return slash > 1 && slash < line.Length - 2
            && !EndsSentence(line)
            && line.IndexOf("://".AsSpan()) < 0
            && char.IsUpper(line[0]) && char.IsUpper(line[slash + 1])
            && !char.IsWhiteSpace(line[slash - 1])
            && MostWordsAreCapitalised(line);
    }

    /// <summary>Length of the words that open a credit line ("Photo: "); 0 where none do.</summary>
    public static int CreditOpening(ReadOnlySpan<char> line)
    {
        foreach (var opening in CreditOpenings)
            if (line.StartsWith(opening.AsSpan(), StringComparison.OrdinalIgnoreCase)) return opening.Length;
        return 0;
    }

    /// <summary>Whether a file's first line is its headline and not its first paragraph.</summary>
    public static bool IsHeadline(ReadOnlySpan<char> line) =>
        line.Length <= LongestHeadline && (!EndsSentence(line) || MayEndHeadline(line));

    /// <summary>
    /// A line with an end of a sentence that is a headline all the same: a question, a few words, title case; but no speech.
    /// </summary>
    private static bool MayEndHeadline(ReadOnlySpan<char> line) =>
        line[line.Length - 1] is '?' or '!' || (!OpensQuotation(line) && (line.Length < ShortHeadline || MostWordsAreCapitalised(line)));

    private static bool OpensQuotation(ReadOnlySpan<char> line) =>
        line.Length > 0 && line[0] is '"' or '\'' or '\u201C' or '\u2018' or '\u00AB';

    /// <summary>Rules, time stamps, "Read more": shown, never read.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line)
    {
        foreach (var furniture in FurnitureLines)
            if (line.Equals(furniture.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        return HasNoLetter(line) || IsTimeStamp(line);
    }

    /// <summary>"9:14 a.m. ET", "14.05 GMT", alone on its line.</summary>
    public static bool IsTimeStamp(ReadOnlySpan<char> line)
    {
        if (line.Length > 16 || line.Length < 4 || !char.IsDigit(line[0])) return false;
        var colon = line.IndexOfAny(':', '.');
        if (colon is < 1 or > 2 || colon + 2 >= line.Length) return false;
        if (!char.IsDigit(line[colon + 1]) || !char.IsDigit(line[colon + 2])) return false;
        foreach (var c in line.Slice(colon + 3))
            if (char.IsLetter(c) && "apmetgsbcdwuAPMETGSBCDWU".IndexOf(c) < 0) return false;
        return true;
    }

    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && MayFollowSentence(line[end - 1])) end--;
        return end > 0 && line[end - 1] is '.' or '!' or '?' or '\u2026' or '\u3002';
    }

    private static bool MayFollowSentence(char c) =>
        char.IsWhiteSpace(c) || c is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')' or ']';

    private static bool HasNoLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsLetterOrDigit(c)) return false;
        return true;
    }

    private static bool MostWordsAreCapitalised(ReadOnlySpan<char> line, int perTen = 6)
    {
        int words = 0, capitalised = 0;
        var inWord = false;
        foreach (var c in line)
        {
            var isLetter = char.IsLetter(c) || (inWord && c is '\'' or '\u2019' or '.' or '-');
            if (isLetter && !inWord)
            {
                words++;
                if (char.IsUpper(c)) capitalised++;
            }

            inWord = isLetter;
        }

        return words > 0 && capitalised * 10 >= words * perTen;
    }
}
