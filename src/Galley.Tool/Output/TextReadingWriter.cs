using Galley.Manuscripts;
using Galley.People;
using Galley.Quotations;
using Spectre.Console;

namespace Galley.Tool.Output;

/// <summary><c>--format text</c>: a reading for the eye. Headline and byline, quotes with speaker and cue, people, findings.</summary>
internal sealed class TextReadingWriter(IAnsiConsole console) : IReadingWriter
{
    private readonly TextPage _page = new(console);

    public void Write(FileReading article)
    {
        var reading = article.Reading;
        var lines = new LineMap(reading.Manuscript.Source);
        WriteHead(article);
        _page.Section("Quotes", reading.Quotations, quotation => WriteQuote(quotation, reading, lines));
        _page.Section("People", reading.People, person => WritePerson(person, Quotes(reading, person)));
        _page.Section(
            "Findings",
            article.Findings,
            finding => _page.Indented(FindingLines.Text(article.File.Path, new(finding, finding.Severity), lines)));
    }

    public void Flush()
    {
    }

    public void End()
    {
    }

    private void WriteHead(FileReading article)
    {
        _page.Title(article);
        var manuscript = article.Reading.Manuscript;
        if (manuscript.Authors.Count > 0) _page.Line("by " + string.Join(", ", manuscript.Authors.Select(author => author.Name)));
        if (manuscript.Published is { } published) _page.Line(published.ToString());
    }

    private void WriteQuote(Quotation quotation, Reading reading, LineMap lines)
    {
        var manuscript = reading.Manuscript;
        var line = TextPage.LineOf(manuscript, lines, quotation.Extent.Start);
        _page.Indented($"“{TextPage.Escape(quotation.Text(manuscript.Text))}”");
        _page.Indented($"[green]— {TextPage.Escape(SpeakerLine.Of(quotation, reading))}[/] [grey]line {line}[/]");
    }

    private void WritePerson(Person person, int quotes)
    {
        var facts = new List<string> { Counted.Of(person.Mentions.Count, "mention"), Counted.Of(quotes, "quote") };
        if (person.Role is { } role) facts.Insert(0, role);
        if (person.Aliases.Count > 0) facts.Add("also " + string.Join(", ", person.Aliases));
        _page.Indented($"[green]{TextPage.Escape(person.Name)}[/] [grey]{TextPage.Escape(string.Join("; ", facts))}[/]");
    }

    private static int Quotes(Reading reading, Person person) =>
        reading.Quotations.Count(quotation => quotation.Speaker >= 0 && reading.People[quotation.Speaker] == person);
}
