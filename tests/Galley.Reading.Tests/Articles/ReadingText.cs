using System.Text;
using Galley.People;
using Galley.Proofs;
using Galley.Quotations;

namespace Galley.Tests.Articles;

/// <summary>Sets a reading as the lines of an <c>.expected</c> file.</summary>
internal sealed class ReadingText(Reading reading)
{
    private const string None = "-";

    private readonly StringBuilder _lines = new();

    private string Text => reading.Manuscript.Text;

    public static string Of(Reading reading) => new ReadingText(reading).Set();

    private string Set()
    {
        Head();
        Group(reading.Quotations, Quote);
        Group(reading.People, Person);
        Group(reading.Findings.Where(IsListed), Finding);
        return _lines.ToString();
    }

    private void Head()
    {
        var manuscript = reading.Manuscript;
        Line($"title: {OrNone(manuscript.Title)}");
        Line($"authors: {Joined(manuscript.Authors.Select(author => author.Name))}");
        Line($"credits: {Joined(manuscript.Credits.Select(credit => credit.Agency.Length == 0 ? credit.Name : $"{credit.Name} / {credit.Agency}"))}");
        Line($"paragraphs: {manuscript.Blocks.Count(block => block.IsParagraph)}");
    }

    private void Quote(Quotation quote)
    {
        Line($"quote: {OnOneLine(quote.Text(Text))}");
        Line($"  speaker: {(quote.Speaker < 0 ? None : reading.People[quote.Speaker].Name)} | as: {Printed(quote.SpeakerExtent)} | cue: {Printed(quote.Cue)}");
        Line($"  pieces: {quote.Pieces.Count} | partial: {(quote.IsPartial ? "yes" : "no")} | nested: {quote.Nested.Count}");
    }

    private void Person(Person person) =>
        Line($"person: {OnOneLine(person.Name)} | aliases: {Joined(person.Aliases)} | role: {OrNone(person.Role)} | pronoun: {Spelled(person.Pronoun)}");

    private void Finding(Finding finding)
    {
        var source = reading.Manuscript.Source;
        var before = source.AsSpan(0, finding.Extent.Start);
        var line = before.Count('\n') + 1;
        var column = finding.Extent.Start - (before.LastIndexOf('\n') + 1) + 1;
        var suggestion = IsAboutName(finding) ? $" -> '{finding.Suggestions[0]}'" : "";
        Line($"finding: {finding.Rule.Id} '{finding.Extent.Of(source)}'{suggestion} line {line} column {column}");
    }

    private static bool IsListed(Finding finding) => finding.Severity >= Severity.Warning || finding.Rule == Rules.NameInQuotation;

    private static bool IsAboutName(Finding finding) => finding.Rule == Rules.NameUnlikeArticle || finding.Rule == Rules.NameInQuotation;

    private static string Spelled(Pronoun pronoun) => pronoun == Pronoun.Unknown ? None : pronoun.ToString().ToLowerInvariant();

    private string Printed(Extent? extent) => extent is { } range ? OnOneLine(range.Of(Text)) : None;

    private static string Joined(IEnumerable<string> items) => OrNone(string.Join(", ", items.Select(OnOneLine)));

    private static string OrNone(string? text) => string.IsNullOrEmpty(text) ? None : OnOneLine(text);

    private static string OnOneLine(string text) => text.Replace('\n', ' ');

    private void Group<T>(IEnumerable<T> items, Action<T> line)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (isFirst) Line("");
            line(item);
            isFirst = false;
        }
    }

    private void Line(string line) => _lines.Append(line).Append('\n');
}
