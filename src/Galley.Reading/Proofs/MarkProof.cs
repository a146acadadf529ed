using Galley.Language;
using Galley.Quotations;

namespace Galley.Proofs;

/// <summary>Reports quotation marks without a partner: GLY101.</summary>
internal static class MarkProof
{
    /// <summary>How much of the words beside the mark is shown.</summary>
    private const int Shown = 24;

    public static IEnumerable<Finding> Read(TokenText tokens, List<UnpairedMark> unpaired)
    {
        var manuscript = tokens.Manuscript;
        foreach (var mark in ExcerptMarks.Without(unpaired, manuscript))
        {
            var source = manuscript.Map.ToSource(mark.Extent);
            if (manuscript.Stet.LetsStand(source, "")) continue;
            var what = mark.IsOpening
                ? "before \"" + WordsAfter(tokens.Text, mark.Extent.End) + "\" is never closed"
                : "after \"" + WordsBefore(tokens.Text, mark.Extent.Start) + "\" closes nothing";
            var message = Rules.UnpairedMark.Format(mark.Extent.Of(tokens.Text), what);
            yield return new() { Rule = Rules.UnpairedMark, Extent = source, Message = message };
        }
    }

    private static string WordsAfter(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < Shown && !IsEdge(text[end])) end++;
        if (end < text.Length && !IsEdge(text[end])) end = LastSpace(text, start, end);
        return text.Substring(start, end - start).Trim();
    }

    private static string WordsBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Shown && !IsEdge(text[start - 1])) start--;
        if (start > 0 && !IsEdge(text[start - 1]))
        {
            var space = text.IndexOf(' ', start, end - start);
            if (space >= 0) start = space + 1;
        }

        return text.Substring(start, end - start).Trim();
    }

    private static int LastSpace(string text, int start, int end)
    {
        var space = text.LastIndexOf(' ', end - 1, end - start);
        return space > start ? space : end;
    }

    private static bool IsEdge(char c) => c is '\n' or '"' or '\u201C' or '\u201D';
}
