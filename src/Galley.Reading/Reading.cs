using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;
using Galley.Quotations;

namespace Galley;

/// <summary>
/// All that was read in one article. It follows from source, format and options alone, so two readings are equal when these are.
/// </summary>
public sealed class Reading : IEquatable<Reading>
{
    public required Manuscript Manuscript { get; init; }

    public required ReadingOptions Options { get; init; }

    /// <summary>Top-level quotations in the order of the text.</summary>
    public required Sequence<Quotation> Quotations { get; init; }

    /// <summary>In the order of their first mention.</summary>
    public required Sequence<Person> People { get; init; }

    /// <summary>What the article alone shows, in the order of the source. Those that need the archive are found there.</summary>
    public required Sequence<Finding> Findings { get; init; }

    /// <summary>Why nothing but the text could be read, as a half sentence, which is a finding too (GLY301); null where all was.</summary>
    public string? Failure { get; init; }

    /// <summary>The text as one paragraph, with nothing found in it.</summary>
    /// <param name="failure">Why, as a half sentence.</param>
    public static Reading Bare(string source, ManuscriptFormat format, ReadingOptions options, string failure)
    {
        var running = new RunningText(source);
        running.BeginBlock();
        running.Append(new Extent(0, source.Length));
        running.EndBlock(BlockKind.Paragraph);
        return new()
        {
            Manuscript = new()
            {
                Source = source, Format = format, Text = running.ToString(), Map = running.Map(), Blocks = running.Blocks.ToSequence(),
            },
            Options = options,
            Quotations = Sequence<Quotation>.Empty,
            People = Sequence<Person>.Empty,
            Findings = Sequence.Of(
                new Finding { Rule = Rules.ArticleNotRead, Extent = default, Message = Rules.ArticleNotRead.Format(failure) }),
            Failure = failure,
        };
    }

    public bool Equals(Reading? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Manuscript.Format == other.Manuscript.Format
            && Options == other.Options
            && string.Equals(Manuscript.Source, other.Manuscript.Source, StringComparison.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as Reading);

    public override int GetHashCode() => Manuscript.Source.GetHashCode();
}

/// <summary>What a reading depends on besides the article's text.</summary>
/// <param name="Language">Language of articles that do not state theirs, as a BCP 47 tag.</param>
/// <param name="Report">How often a misspelled form is reported in an article.</param>
/// <param name="Markdown">What Markdown is read with beyond CommonMark.</param>
/// <param name="RawHtml">What becomes of HTML tags in Markdown.</param>
public sealed record ReadingOptions(
    string Language = "en", NameReport Report = NameReport.First, MarkdownExtensions Markdown = MarkdownExtensions.Usual,
    RawHtml RawHtml = RawHtml.Keep)
{
    public static readonly ReadingOptions Default = new();
}

/// <summary>How often one misspelled form is reported in an article.</summary>
public enum NameReport
{
    /// <summary>Where it stands first; the message says how often it stands.</summary>
    First,
    /// <summary>Wherever it stands.</summary>
    All,
}
