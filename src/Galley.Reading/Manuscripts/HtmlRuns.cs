namespace Galley.Manuscripts;

/// <summary>Gathers words with their places in the running text and in the HTML; neighbours are joined.</summary>
/// <param name="blocks">The blocks of the running text, which may have lost white space at their ends.</param>
internal sealed class HtmlRuns(IReadOnlyList<Block> blocks)
{
    private readonly List<HtmlRun> _runs = [];
    private int _block;
    private int _htmlEnd;

    /// <summary>Words come in the order of the running text.</summary>
    public void Add(Extent text, Extent html)
    {
        while (_block + 1 < blocks.Count && blocks[_block + 1].Extent.Start <= text.Start) _block++;
        if (blocks.Count == 0 || !blocks[_block].Extent.Contains(text.Start)) return;
        text = new(text.Start, Math.Min(text.End, blocks[_block].Extent.End));
        if (text.IsEmpty) return;
        if (_runs.Count > 0 && _runs[_runs.Count - 1] is var last && last.Text.End == text.Start && _htmlEnd == html.Start)
            _runs[_runs.Count - 1] = last with { Text = new(last.Text.Start, text.End) };
        else _runs.Add(new(text, html.Start));
        _htmlEnd = html.End;
    }

    /// <summary>In the order of the HTML, which sets footnotes last.</summary>
    public Sequence<HtmlRun> ToSequence() => _runs.OrderBy(run => run.Html).ToSequence();
}
