using Galley.Archives;
using Galley.Manuscripts;
using Galley.People;
using Galley.Quotations;

namespace Galley.Generators.Emission;

/// <summary>Packs a reading as <c>Galley.Typed.Content</c> of the generated code unpacks it.</summary>
internal sealed class ArticlePacker
{
    private readonly Reading _reading;
    private readonly Manuscript _manuscript;
    private readonly LineMap _lines;
    private readonly int[] _paragraphs;

    private readonly LinkedHtml _html;
    private readonly UrlPattern _urls;
    private readonly Dictionary<string, Reference> _references;

    private ArticlePacker(Reading reading, Sequence<Reference> references, UrlPattern urls)
    {
        _reading = reading;
        _manuscript = reading.Manuscript;
        _lines = new(_manuscript.Source);
        _paragraphs = NumberParagraphs(_manuscript.Blocks);
        _urls = urls;
        _html = LinkedHtml.Of(_manuscript, references, urls);
        _references = references.ToDictionary(reference => reference.Target, StringComparer.Ordinal);
    }

    /// <summary>The article's words with all else of text behind them, and the index.</summary>
    public static Packer Pack(
        Reading reading, ArchivedArticle names, Sequence<Reference> references, UrlPattern urls)
    {
        var packer = new ArticlePacker(reading, references, urls);
        var index = new Packer(reading.Manuscript.Text);
        packer.WriteSections(index, names);
        return index;
    }

    /// <summary>The lengths of all sections but the last, then the sections.</summary>
    private void WriteSections(Packer index, ArchivedArticle names)
    {
        Action<Packer>[] writers =
        [
            head => WriteHead(head, names),
            blocks => blocks.List(_manuscript.Blocks, block => WriteBlock(blocks, block)),
            quotes => quotes.List(_reading.Quotations, quotation => WriteQuote(quotes, quotation)),
            people => people.List(_reading.People, person => people.List(person.Mentions, mention => WriteMention(people, mention))),
            credits => credits.List(_manuscript.Credits, credit => WriteCredit(credits, credit)),
            links => links.List(_manuscript.Links, link => WriteLink(links, link)),
            runs => runs.List(QuotedRuns(), run => runs.Range(run.Text).Number(run.Html)),
            images => images.List(_manuscript.Images, image => images.String(image.Text).String(image.Target).String(image.Title)),
            head => HeadPacker.Pack(_manuscript.Head, head),
        ];
        var sections = new List<Packer>();
        foreach (var write in writers)
        {
            sections.Add(index.Section());
            write(sections[sections.Count - 1]);
        }

        for (var i = 0; i < sections.Count - 1; i++) index.Number(sections[i].Length);
        foreach (var section in sections) index.Append(section);
    }

    private void WriteHead(Packer packer, ArchivedArticle names) => packer
        .String(_manuscript.Title)
        .String(names.Slug)
        .String(_urls.AddressOf(names.Id, names.Slug))
        .String(_manuscript.Language ?? _reading.Options.Language)
        .String(_manuscript.Dateline?.Of(_manuscript.Text))
        .String(_manuscript.Summary is { Length: > 0 } summary ? summary : null)
        .String(_html.Html)
        .String(_manuscript.Image?.Target)
        .Number(Day(names.Published))
        .Number(Day(_manuscript.Updated))
        .Strings(_manuscript.Tags)
        .Number(_manuscript.IsDraft ? 1 : 0)
        .List(Authors(), author => packer.Number(author))
        .Strings(_manuscript.HeadingIds)
        .Strings(_manuscript.CodeLanguages);

    private void WriteBlock(Packer packer, Block block) => packer
        .Number(CodeOf(block.Kind)).Range(block.Extent).Number(block.Level).Number(LineOf(block.Extent));

    private void WriteQuote(Packer packer, Quotation quotation) => packer
        .List(quotation.Pieces, piece => WritePiece(packer, piece))
        .Optional(quotation.Speaker)
        .String(quotation.SpeakerExtent?.Of(_manuscript.Text))
        .String(quotation.Cue?.Of(_manuscript.Text))
        .Number(quotation.IsPartial ? 1 : 0)
        .Optional(ParagraphAt(quotation.Extent.Start))
        .Number(LineOf(quotation.Extent))
        .List(quotation.Nested, nested => WriteQuote(packer, nested));

    /// <summary>The words, and how many characters of marks stand before and after them.</summary>
    private static void WritePiece(Packer packer, Piece piece) => packer
        .Range(piece.Words).Number(piece.Words.Start - piece.Extent.Start).Number(piece.Extent.End - piece.Words.End);

    /// <summary>The words in the HTML that somebody says.</summary>
    private Sequence<HtmlRun> QuotedRuns()
    {
        var pieces = _reading.Quotations.SelectMany(quotation => quotation.Pieces).Select(piece => piece.Extent).ToList();
        return _html.Runs.Where(run => pieces.Exists(piece => piece.Start < run.Text.End && run.Text.Start < piece.End)).ToSequence();
    }

    private void WriteLink(Packer packer, Link link) => packer
        .String(link.Text).String(link.Target).String(link.Title)
        .String(_references.TryGetValue(link.Target, out var reference) ? reference.Id : null);

    private void WriteMention(Packer packer, Mention mention) => packer
        .Number(CodeOf(mention.Kind)).Range(mention.Extent).Optional(ParagraphAt(mention.Extent.Start)).Number(LineOf(mention.Extent));

    private void WriteCredit(Packer packer, Credit credit) => packer
        .String(credit.Name).String(credit.Agency).Number(LineOf(credit.NameExtent));

    /// <summary>Who stands in the byline, as places among the article's people.</summary>
    private Sequence<int> Authors() => Enumerable.Range(0, _reading.People.Count)
        .Where(i => _reading.People[i].Mentions.Any(mention => mention.Kind == MentionKind.Byline)).ToSequence();

    private int LineOf(Extent extent) => _lines.At(_manuscript.Map.ToSource(extent.Start)).Line;

    private int ParagraphAt(int offset)
    {
        int low = 0, high = _manuscript.Blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_manuscript.Blocks[middle].Extent.Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low <= high && _manuscript.Blocks[low].Extent.Contains(offset) ? _paragraphs[low] : -1;
    }

    /// <summary>For each block its number among the paragraphs, or -1.</summary>
    private static int[] NumberParagraphs(Sequence<Block> blocks)
    {
        var next = 0;
        return blocks.Select(block => block.IsParagraph ? next++ : -1).ToArray();
    }

    private static int Day(CalendarDate? date) =>
        date is { } day ? (int)(new DateTime(day.Year, day.Month, day.Day).Ticks / TimeSpan.TicksPerDay) + 1 : 0;

    // The codes of the generated code, which stay when the engine's kinds change.
    private static int CodeOf(BlockKind kind) => kind switch
    {
        BlockKind.Headline => 0,
        BlockKind.Standfirst => 1,
        BlockKind.Byline => 2,
        BlockKind.Credit => 3,
        BlockKind.Caption => 4,
        BlockKind.Heading => 5,
        BlockKind.Paragraph => 6,
        BlockKind.ListItem => 7,
        BlockKind.BlockQuotation => 8,
        BlockKind.TableCell => 9,
        BlockKind.Code => 10,
        _ => 11,
    };

    private static int CodeOf(MentionKind kind) => kind switch
    {
        MentionKind.Byline => 1,
        MentionKind.Credit => 2,
        MentionKind.Misspelling => 3,
        _ => 0,
    };
}
