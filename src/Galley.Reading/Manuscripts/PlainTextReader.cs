namespace Galley.Manuscripts;

/// <summary>Reads plain text: headline, byline, credit lines, paragraphs.</summary>
internal static class PlainTextReader
{
    public static Manuscript Read(string source)
    {
        var running = new RunningText(source);
        var at = 0;
        while (at < source.Length)
        {
            var end = source.IndexOf('\n', at);
            if (end < 0) end = source.Length;
            running.BeginBlock();
            running.Append(new Extent(at, end > at && source[end - 1] == '\r' ? end - 1 : end));
            running.EndBlock(running.Blocks.Count == 0 ? BlockKind.Headline : BlockKind.Paragraph);
            at = end + 1;
        }

        var text = running.ToString();
        return new Manuscript
        {
            Source = source,
            Format = ManuscriptFormat.PlainText,
            Text = text,
            Map = running.Map(),
            Blocks = running.Blocks.ToSequence(),
            Title = running.Blocks.Count > 0 ? running.Blocks[0].Extent.Of(text) : "",
        };
    }
}
