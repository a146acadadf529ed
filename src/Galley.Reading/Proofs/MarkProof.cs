using Galley.Language;
using Galley.Manuscripts;
using Galley.Quotations;

namespace Galley.Proofs;

/// <summary>Reports quotation marks without a partner, and closing ones that open a quotation: GLY101.</summary>
internal static class MarkProof
{
    /// <summary>How much of the words beside the mark is shown.</summary>
    private const int Shown = 24;

    public static IEnumerable<Finding> Read(TokenText tokens, IReadOnlyList<Passage> passages, List<UnpairedMark> unpaired)
    {
        var manuscript = tokens.Manuscript;
        var text = manuscript.Text;
        var alone = ExcerptMarks.Without(unpaired, manuscript).Concat(LeftOpen(passages)).Select(mark => Find(
            manuscript, mark.Extent,
            mark.IsOpening
                ? Before(text, mark.Extent) + " is never closed"
                : "after \"" + WordsBefore(text, mark.Extent.Start) + "\" closes nothing"));
        var opening = Sequence.Of(TurnedMarks.Opening.ToString());
        var turned = TurnedMarks.In(text, passages)
            .Select(mark => Find(manuscript, mark, Before(text, mark) + " is a closing one") with { Suggestions = opening });
        return alone.Concat(turned).Where(finding => !manuscript.Stet.LetsStand(finding.Extent, ""));
    }

    private static IEnumerable<UnpairedMark> LeftOpen(IReadOnlyList<Passage> passages) =>
        passages
            .Where((_, i) => i + 1 < passages.Count && passages[i + 1].IsSomebodyElses)
            .Select(passage => new UnpairedMark(passage.Opening.Extent, true));

    private static Finding Find(Manuscript manuscript, Extent mark, string what) => new()
    {
        Rule = Rules.UnpairedMark,
        Extent = manuscript.Map.ToSource(mark),
        Message = Rules.UnpairedMark.Format(mark.Of(manuscript.Text), what),
    };

    private static string Before(string text, Extent mark) => "before \"" + WordsAfter(text, mark.End) + "\"";

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
