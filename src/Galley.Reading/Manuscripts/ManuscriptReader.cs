using Galley.Proofs;

namespace Galley.Manuscripts;

/// <summary>Reads a file's text into a <see cref="Manuscript"/>.</summary>
public static class ManuscriptReader
{
    /// <summary>Never throws; what cannot be read as it is meant becomes a fault, and its words are read all the same.</summary>
    public static Manuscript Read(string source, ManuscriptFormat format, ReadingOptions? options = null)
    {
        var faults = new List<Fault>();
        var head = FrontMatter.None;
        var values = HeadValues.None;
        var bodyStart = source.Length > 0 && source[0] == '\uFEFF' ? 1 : 0;
        if (HeadBounds.Find(source, format) is { } bounds)
        {
            head = FrontMatterReader.Read(source, bounds, faults);
            values = new(head, faults);
            bodyStart = bounds.BodyStart;
        }

        var comments = StetReader.Comments(source, bodyStart);
        var running = new RunningText(source);
        HeadBlocks.Append(values, source, running);
        var headBlocks = running.Blocks.Count;
        var markdown = format == ManuscriptFormat.Markdown
            ? ReadMarkdown(source, bodyStart, options ?? ReadingOptions.Default, running, faults)
            : null;
        if (markdown is null)
        {
            running.LeaveOut(StetReader.Holes(source, comments));
            PlainTextReader.Read(source, bodyStart, running);
        }

        var text = running.ToString();
        var map = running.Map();
        var facts = new BlockFacts(text, running.Blocks, headBlocks);
        return new Manuscript
        {
            Source = source,
            Format = format,
            Text = text,
            Map = map,
            Blocks = running.Blocks.ToSequence(),
            Head = head,
            Id = values.Id,
            Slug = values.Slug,
            Title = facts.Title,
            Summary = facts.Summary,
            Authors = facts.Authors,
            Published = values.Published,
            Updated = values.Updated,
            Tags = values.Tags,
            Language = values.Language,
            Image = values.Image is { } image ? new("", default, image.Text.Trim(), null, image.Extent) : null,
            IsDraft = values.IsDraft,
            Credits = facts.Credits,
            Dateline = facts.Dateline,
            Links = markdown?.Links ?? Sequence<Link>.Empty,
            Images = markdown?.Images ?? Sequence<Link>.Empty,
            Verbatim = markdown?.Verbatim ?? Sequence<Extent>.Empty,
            HeadingIds = markdown?.HeadingIds ?? Sequence<string>.Empty,
            CodeLanguages = markdown?.CodeLanguages ?? Sequence<string>.Empty,
            HeadlineId = markdown?.HeadlineId ?? "",
            Html = markdown?.Html,
            Addresses = markdown?.Addresses ?? Sequence<HtmlAddress>.Empty,
            HtmlRuns = markdown?.HtmlRuns ?? Sequence<HtmlRun>.Empty,
            Stet = StetReader.Read(source, comments, values, running.Blocks, map),
            Faults = faults.ToSequence(),
        };
    }

    /// <summary>Reads Markdown; null, and a fault, where it can only be read as plain text.</summary>
    private static MarkdownParts? ReadMarkdown(
        string source, int bodyStart, ReadingOptions options, RunningText running, List<Fault> faults)
    {
        if (MarkdownLimits.Exceeded(source, bodyStart) is { } problem)
        {
            faults.Add(AsText(source, bodyStart, problem));
            return null;
        }

        ParsedMarkdown markdown;
        try
        {
            markdown = ParsedMarkdown.Parse(source, bodyStart, options, faults);
        }
        catch (ArgumentException)
        {
            faults.Add(AsText(source, bodyStart, "its lists, quotations or marks are nested too deep"));
            return null;
        }
        catch (Exception e)
        {
            // A host that cannot load the Markdown library, or a fault of that library: the article is read all the same.
            faults.Add(AsText(source, bodyStart, e.Message));
            return null;
        }

        return MarkdownBlocks.Append(markdown, source, bodyStart, running);
    }

    /// <summary>The fault at the body's first line.</summary>
    private static Fault AsText(string source, int bodyStart, string problem)
    {
        var end = bodyStart < source.Length ? source.IndexOfAny(['\r', '\n'], bodyStart) : -1;
        return new(Rules.ReadAsText.Id, new(bodyStart, end < 0 ? source.Length : end), Sequence.Of(problem));
    }
}
