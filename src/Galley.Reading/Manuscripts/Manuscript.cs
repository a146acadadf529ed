namespace Galley.Manuscripts;

/// <summary>How a manuscript is written.</summary>
public enum ManuscriptFormat
{
    PlainText,
    Markdown,
    /// <summary>YAML, or JSON, which is YAML, too: all of it is front matter.</summary>
    Data,
}

/// <summary>An article as it was set: its head, its blocks, and its words as one running text with a way back to the source.</summary>
public sealed class Manuscript
{
    /// <summary>The file's text as given, front matter and all.</summary>
    public required string Source { get; init; }

    public required ManuscriptFormat Format { get; init; }

    /// <summary>The words of all blocks in order, blocks parted by one blank line, line ends <c>\n</c>, markup off.</summary>
    public required string Text { get; init; }

    /// <summary>From offsets in <see cref="Text"/> to offsets in <see cref="Source"/>.</summary>
    public required OffsetMap Map { get; init; }

    public required Sequence<Block> Blocks { get; init; }

    /// <summary>The front matter; empty where there is none.</summary>
    public FrontMatter Head { get; init; } = FrontMatter.None;

    /// <summary>What the front matter calls the article, whatever its words are; null where it does not say.</summary>
    public string? Id { get; init; }

    /// <summary>The last part of its address, as the front matter gives it; null where it does not.</summary>
    public string? Slug { get; init; }

    /// <summary>The headline's words; empty where the article has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who wrote it: names as printed, with their place in <see cref="Text"/>.</summary>
    public Sequence<Naming> Authors { get; init; } = Sequence<Naming>.Empty;

    /// <summary>The standfirst's words; empty where the article has none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The day as written; null where the front matter gives none.</summary>
    public CalendarDate? Published { get; init; }

    /// <summary>The day of the last change as written; null where the front matter gives none.</summary>
    public CalendarDate? Updated { get; init; }

    /// <summary>Tags, categories and keywords, each once.</summary>
    public Sequence<string> Tags { get; init; } = Sequence<string>.Empty;

    /// <summary>A BCP 47 tag; null where the front matter does not give one.</summary>
    public string? Language { get; init; }

    /// <summary>The article's own picture; null where the front matter gives none.</summary>
    public Link? Image { get; init; }

    public bool IsDraft { get; init; }

    public Sequence<Credit> Credits { get; init; } = Sequence<Credit>.Empty;

    /// <summary>"NEW YORK (AP)": the place (and agency) that opens the first paragraph; null where there is none.</summary>
    public Extent? Dateline { get; init; }

    public Sequence<Link> Links { get; init; } = Sequence<Link>.Empty;

    public Sequence<Link> Images { get; init; } = Sequence<Link>.Empty;

    /// <summary>Ranges of <see cref="Text"/> that are no prose (code, addresses) and are never judged, in order.</summary>
    public Sequence<Extent> Verbatim { get; init; } = Sequence<Extent>.Empty;

    /// <summary>Of each heading among <see cref="Blocks"/> its id in <see cref="Html"/>.</summary>
    public Sequence<string> HeadingIds { get; init; } = Sequence<string>.Empty;

    /// <summary>Of each code block among <see cref="Blocks"/> the language that its fence names; empty where it names none.</summary>
    public Sequence<string> CodeLanguages { get; init; } = Sequence<string>.Empty;

    /// <summary>The id that Markdown gives the headline, which others may link to; empty where it is no heading.</summary>
    public string HeadlineId { get; init; } = "";

    /// <summary>
    /// The body as HTML without its headline, made from Markdown; null for plain text, whose HTML follows from its blocks.
    /// </summary>
    public string? Html { get; init; }

    /// <summary>The addresses of links and images in <see cref="Html"/>, in order.</summary>
    public Sequence<HtmlAddress> Addresses { get; init; } = Sequence<HtmlAddress>.Empty;

    /// <summary>
    /// Where the words of <see cref="Text"/> stand in <see cref="Html"/>, in its order; those in tags and code are left out.
    /// </summary>
    public Sequence<HtmlRun> HtmlRuns { get; init; } = Sequence<HtmlRun>.Empty;

    /// <summary>What an editor asked to let stand, and what the manuscript's reader could not make sense of.</summary>
    public StetMarks Stet { get; init; } = StetMarks.None;

    /// <summary>Problems met while reading the file, with their place in <see cref="Source"/>.</summary>
    public Sequence<Fault> Faults { get; init; } = Sequence<Fault>.Empty;

    public ReadOnlySpan<char> TextOf(Block block) => block.Extent.In(Text);
}

/// <summary>A name as printed, and where, in the running text.</summary>
public readonly record struct Naming(string Name, Extent Extent);

/// <summary>A photo credit line.</summary>
/// <param name="Name">Who took the picture, or "Handout".</param>
/// <param name="NameExtent">Its place in the running text.</param>
/// <param name="Agency">What follows the first slash; empty where there is none.</param>
/// <param name="Block">Index of its block.</param>
public readonly record struct Credit(string Name, Extent NameExtent, string Agency, int Block);

/// <summary>A link or an image.</summary>
/// <param name="Text">
/// The words that are linked, or the image's alternative text; its place in the running text, empty for an image.
/// </param>
/// <param name="Target">The address as written.</param>
/// <param name="Title">The title as written; null where there is none.</param>
/// <param name="Place">Where the address stands in the source; for a link by a label, where the label is defined.</param>
public sealed record Link(string Text, Extent Extent, string Target, string? Title, Extent Place);

/// <summary>An address in HTML.</summary>
/// <param name="Extent">Its place in the HTML, as it is escaped there.</param>
/// <param name="Target">The address as written in the article.</param>
public readonly record struct HtmlAddress(Extent Extent, string Target);

/// <summary>Words of the running text that HTML holds in one piece.</summary>
/// <param name="Text">Their place in the running text.</param>
/// <param name="Html">Where they start in the HTML, in which a character may be an entity.</param>
public readonly record struct HtmlRun(Extent Text, int Html);

/// <summary>A problem of the file itself.</summary>
/// <param name="RuleId">The finding to make of it.</param>
/// <param name="Extent">Its place in the source.</param>
/// <param name="Arguments">What the rule's message names.</param>
public sealed record Fault(string RuleId, Extent Extent, Sequence<string> Arguments);
