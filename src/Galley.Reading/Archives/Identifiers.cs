using System.Globalization;
using System.Text;

namespace Galley.Archives;

/// <summary>Makes names for code out of words: <c>AnyTimeIWasAroundHer</c>. Every letter of every script stays, all else goes.</summary>
public static class Identifiers
{
    /// <summary>Longer names end behind the last word that fits.</summary>
    public const int MaxLength = 60;

    private const int QuoteLength = 40;
    private const int QuoteWords = 6;
    private const int SentenceWords = 3;

    // Words at which a cut name would dangle.
    private static readonly HashSet<string> Dangling = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "of", "on", "or", "that", "the", "to", "with",
    };

    /// <summary>
    /// The words joined, each with a capital first letter, the rest as written; empty where there is no letter or digit. Never a
    /// keyword and never all lower case, since it begins with a capital, a letter without case, or an underscore before a digit.
    /// </summary>
    public static string FromWords(string text) => Join(Words(text), MaxLength);

    /// <summary>The first words of a quotation: at most six, fewer where a sentence or the space ends, and none that dangles.</summary>
    public static string FromQuote(string text)
    {
        var words = Words(text);
        var count = Math.Min(QuoteWords, words.Count);
        for (var i = SentenceWords - 1; i < count; i++)
            if (words[i].EndsSentence) count = i + 1;
        while (count < words.Count && count > 1 && !words[count - 1].EndsSentence && Dangling.Contains(words[count - 1].Text)) count--;
        return Join(words.GetRange(0, count), QuoteLength);
    }

    /// <summary>The words in lower case, joined by hyphens, for an address: <c>kanye-opened-up</c>.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var word in Words(text))
        {
            for (var i = 0; i < word.Text.Length; i++)
            {
                var startsWord = i == 0 || (char.IsUpper(word.Text[i]) && char.IsLower(word.Text[i - 1]));
                if (startsWord && slug.Length > 0) slug.Append('-');
                slug.Append(char.ToLowerInvariant(word.Text[i]));
            }
        }

        return slug.ToString();
    }

    private static string Join(List<Word> words, int maxLength)
    {
        var name = new StringBuilder();
        var isShouted = words.Count > 1 && words.TrueForAll(word => HasNoLower(word.Text));
        foreach (var word in words)
        {
            if (name.Length > 0 && name.Length + word.Text.Length > maxLength) break;
            var rest = word.Text.Substring(1);
            name.Append(char.ToUpperInvariant(word.Text[0])).Append(isShouted ? rest.ToLowerInvariant() : rest);
        }

        if (name.Length > maxLength) name.Length = maxLength;
        if (name.Length > 0 && !char.IsLetter(name[0])) name.Insert(0, '_');
        return name.ToString();
    }

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (IsPart(c) || (IsMark(c) && word.Length > 0)) word.Append(c);
            else if (!IsApostrophe(c)) End();
            if (c == '&') words.Add(new("And", false));
            if (EndsSentence(c) && words.Count > 0) words[words.Count - 1] = words[words.Count - 1] with { EndsSentence = true };
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0) words.Add(new(word.ToString(), false));
            word.Clear();
        }
    }

    private static bool HasNoLower(string word)
    {
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return true;
    }

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…' or '\n';

    private static bool IsPart(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    private readonly record struct Word(string Text, bool EndsSentence);
}
