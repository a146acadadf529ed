using Galley.Manuscripts;
using Galley.Quotations;

namespace Galley.Proofs;

/// <summary>
/// Tells marks without a partner that frame an excerpt: a straight one opens a paragraph, the next ends a later paragraph, and what is
/// quoted between them has curly marks. Such a frame is the writer's, and nothing is lost.
/// </summary>
internal static class ExcerptMarks
{
    private static readonly char[] Curly = ['\u201C', '\u201D'];

    public static List<UnpairedMark> Without(List<UnpairedMark> unpaired, Manuscript manuscript)
    {
        var kept = unpaired.OrderBy(mark => mark.Extent.Start).ToList();
        for (var i = kept.Count - 2; i >= 0; i--)
            if (i + 1 < kept.Count && IsFrame(kept[i], kept[i + 1], manuscript)) kept.RemoveRange(i, 2);
        return kept;
    }

    private static bool IsFrame(UnpairedMark first, UnpairedMark last, Manuscript manuscript)
    {
        var mark = first.Extent.Of(manuscript.Text);
        var between = new Extent(first.Extent.End, last.Extent.Start).Of(manuscript.Text);
        return first.IsOpening && !last.IsOpening
            && (mark is "\"" or "''") && last.Extent.Of(manuscript.Text) == mark
            && !between.Contains(mark) && between.IndexOfAny(Curly) >= 0
            && manuscript.Blocks.Any(block => block.Extent.Start == first.Extent.Start)
            && manuscript.Blocks.Any(block => block.Extent.End == last.Extent.End)
            && between.Contains("\n\n");
    }
}
