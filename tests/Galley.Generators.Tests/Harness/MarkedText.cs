using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Harness;

/// <summary>A text in which <c>[|…|]</c> marks what is to be found.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var at = 0;
        while (marked.IndexOf("[|", at, StringComparison.Ordinal) is var open and >= 0)
        {
            var close = marked.IndexOf("|]", open, StringComparison.Ordinal);
            text.Append(marked, at, open - at);
            spans.Add(new(text.Length, close - open - 2));
            text.Append(marked, open + 2, close - open - 2);
            at = close + 2;
        }

        return new(text.Append(marked, at, marked.Length - at).ToString(), spans);
    }
}
