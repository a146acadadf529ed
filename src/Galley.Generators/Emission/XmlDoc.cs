using System.Globalization;
using System.Text;

namespace Galley.Generators.Emission;

/// <summary>Writes content into XML documentation.</summary>
internal static class XmlDoc
{
    /// <summary>A summary on one line; further paragraphs follow the first.</summary>
    public static string Summary(params string[] paragraphs)
    {
        var doc = new StringBuilder("/// <summary>");
        var isFirst = true;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Length == 0) continue;
            doc.Append(isFirst ? paragraph : "<para>" + paragraph + "</para>");
            isFirst = false;
        }

        return doc.Append("</summary>").ToString();
    }

    /// <summary>
    /// The text on one line, escaped, cut behind a word where it is longer than <paramref name="maxLength"/>. White space of any
    /// kind becomes one space; what XML does not allow or nobody can see goes.
    /// </summary>
    public static string Text(string text, int maxLength)
    {
        var doc = new StringBuilder();
        var visible = Visible(text, maxLength);
        foreach (var c in visible)
        {
            switch (c)
            {
                case '&': doc.Append("&amp;"); break;
                case '<': doc.Append("&lt;"); break;
                case '>': doc.Append("&gt;"); break;
                default: doc.Append(c); break;
            }
        }

        return doc.ToString();
    }

    private static string Visible(string text, int maxLength)
    {
        var line = new StringBuilder(Math.Min(text.Length, maxLength + 1));
        for (var i = 0; i < text.Length && line.Length <= maxLength; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (line.Length > 0 && line[line.Length - 1] != ' ') line.Append(' ');
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                line.Append(text[i]).Append(text[++i]);
            }
            else if (IsVisible(text[i]))
            {
                line.Append(text[i]);
            }
        }

        return line.Length <= maxLength ? line.ToString().TrimEnd() : Cut(line.ToString(), maxLength);
    }

    private static string Cut(string line, int maxLength)
    {
        var end = line.LastIndexOf(' ', maxLength - 1, maxLength / 2);
        if (end < 0) end = char.IsHighSurrogate(line[maxLength - 1]) ? maxLength - 1 : maxLength;
        return line.Substring(0, end) + "…";
    }

    private static bool IsVisible(char c) => c < '\uFFFE' && CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);
}
