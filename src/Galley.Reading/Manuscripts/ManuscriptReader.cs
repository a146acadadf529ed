namespace Galley.Manuscripts;

/// <summary>Reads a file's text into a <see cref="Manuscript"/>.</summary>
public static class ManuscriptReader
{
    public static Manuscript Read(string source, ManuscriptFormat format)
    {
        var running = new RunningText(source);
        PlainTextReader.Read(source, 0, running);
        return Finish(source, format, running);
    }

    /// <summary>What follows from the blocks, whatever the format: title, authors, credits, dateline.</summary>
    private static Manuscript Finish(string source, ManuscriptFormat format, RunningText running)
    {
        var text = running.ToString();
        var authors = new List<Naming>();
        var credits = new List<Credit>();
        var title = "";
        Extent? dateline = null;
        var isFirstParagraph = true;
        for (var i = 0; i < running.Blocks.Count; i++)
        {
            var block = running.Blocks[i];
            switch (block.Kind)
            {
                case BlockKind.Headline when title.Length == 0:
                    title = block.Extent.Of(text);
                    break;
                case BlockKind.Byline:
                    authors.AddRange(Bylines.Authors(text, block.Extent));
                    break;
                case BlockKind.Credit:
                    credits.Add(Bylines.Credit(text, block.Extent, i));
                    break;
                case BlockKind.Paragraph when isFirstParagraph:
                    dateline = Datelines.Find(text, block.Extent);
                    isFirstParagraph = false;
                    break;
            }
        }

        return new Manuscript
        {
            Source = source,
            Format = format,
            Text = text,
            Map = running.Map(),
            Blocks = running.Blocks.ToSequence(),
            Title = title,
            Authors = authors.ToSequence(),
            Credits = credits.ToSequence(),
            Dateline = dateline,
        };
    }
}
