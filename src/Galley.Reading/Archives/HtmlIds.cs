namespace Galley.Archives;

/// <summary>Finds what an address can name in HTML: ids, and the names of anchors.</summary>
internal static class HtmlIds
{
    private static readonly string[] Attributes = ["id=", "name="];

    public static IEnumerable<string> In(string html)
    {
        foreach (var attribute in Attributes)
        {
            for (var at = 0; (at = html.IndexOf(attribute, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
            {
                var isAttribute = at > 0 && char.IsWhiteSpace(html[at - 1]);
                at += attribute.Length;
                if (isAttribute && ValueAt(html, at) is { Length: > 0 } value) yield return value;
            }
        }
    }

    private static string ValueAt(string html, int at)
    {
        var isQuoted = at < html.Length && html[at] is '"' or '\'';
        var start = isQuoted ? at + 1 : at;
        var end = isQuoted ? html.IndexOf(html[at], start) : html.IndexOfAny([' ', '\n', '\t', '>'], start);
        return end < 0 ? "" : html.Substring(start, end - start);
    }
}
