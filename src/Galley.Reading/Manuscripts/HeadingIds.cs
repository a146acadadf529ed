using System.Globalization;
using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Galley.Manuscripts;

/// <summary>
/// Gives each heading an id as GitHub does: its words in lower case, joined by hyphens, and a number where another has the same. Markdig's
/// own ids cost more with each heading that has equal words.
/// </summary>
internal static class HeadingIds
{
    private const string Wordless = "section";

    public static void Assign(MarkdownDocument document)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var attributes = heading.GetAttributes();
            attributes.Id ??= Unique(IdOf(heading), taken);
        }
    }

    public static string Of(HeadingBlock heading) => heading.GetAttributes().Id ?? "";

    private static string Unique(string id, Dictionary<string, int> taken)
    {
        var unique = id;
        if (taken.TryGetValue(id, out var count))
        {
            do unique = id + "-" + (count++).ToString(CultureInfo.InvariantCulture);
            while (taken.ContainsKey(unique));
            taken[id] = count;
        }

        taken[unique] = 1;
        return unique;
    }

    private static string IdOf(HeadingBlock heading)
    {
        var id = new StringBuilder();
        foreach (var inline in heading.Inline?.Descendants() ?? [])
        {
            if (inline is LiteralInline literal) Append(id, literal.Content.AsSpan());
            if (inline is CodeInline code) Append(id, code.Content.AsSpan());
        }

        return id.ToString().Trim('-') is { Length: > 0 } words ? words : Wordless;
    }

    private static void Append(StringBuilder id, ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c)) id.Append('-');
            else if (char.IsLetterOrDigit(c) || c is '-' or '_') id.Append(char.ToLowerInvariant(c));
        }
    }
}
