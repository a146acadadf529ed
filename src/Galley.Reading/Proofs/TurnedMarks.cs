using Galley.Quotations;

namespace Galley.Proofs;

/// <summary>
/// Finds closing marks that open a quotation (”We never closed,” she said) where others of the article are opened as they should be. There
/// are languages that open with them, so the article itself has to speak against it.
/// </summary>
internal static class TurnedMarks
{
    public const char Opening = '\u201C';
    private const char Closing = '\u201D';

    public static IEnumerable<Extent> In(string text, IReadOnlyList<Passage> passages)
    {
        var turned = passages.Where(passage => OpensWith(Closing, passage, text)).Select(passage => passage.Opening.Extent);
        return passages.Any(passage => OpensWith(Opening, passage, text)) ? turned : [];
    }

    private static bool OpensWith(char mark, Passage passage, string text) =>
        passage.Opening.Extent.Length == 1 && text[passage.Opening.Extent.Start] == mark;
}
