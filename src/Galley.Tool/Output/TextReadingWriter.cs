using System.Globalization;
using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;
using Galley.Quotations;
using Spectre.Console;

namespace Galley.Tool.Output;

/// <summary><c>--format text</c>: a reading for the eye. Headline and byline, quotes with speaker and cue, people, findings.</summary>
internal sealed class TextReadingWriter(IAnsiConsole console) : IReadingWriter
{
    private bool _isFirst = true;

    public void Write(FileReading article)
    {
        if (!_isFirst) console.WriteLine();
        _isFirst = false;
        var reading = article.Reading;
        var lines = new LineMap(reading.Manuscript.Source);
        WriteHead(article);
        WriteSection("Quotes", reading.Quotations, quotation => WriteQuote(quotation, reading, lines));
        WriteSection("People", reading.People, person => WritePerson(person, Quotes(reading, person)));
        WriteSection("Findings", reading.Findings, finding => Indented(FindingLines.Text(article.File.Path, finding, lines)));
    }

    public void Flush()
    {
    }

    public void End()
    {
    }

    private void WriteHead(FileReading article)
    {
        var manuscript = article.Reading.Manuscript;
        var title = manuscript.Title.Length > 0 ? manuscript.Title : article.File.Path;
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{Printable.Line(title)}[/]");
        if (manuscript.Authors.Count > 0)
            console.WriteLine("by " + Printable.Line(string.Join(", ", manuscript.Authors.Select(author => author.Name))));
        if (manuscript.Published is { } published) console.WriteLine(published.ToString());
    }

    private void WriteSection<T>(string heading, Sequence<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        console.WriteLine();
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{heading}[/] ({items.Count})");
        foreach (var item in items) write(item);
    }

    private void WriteQuote(Quotation quotation, Reading reading, LineMap lines)
    {
        var manuscript = reading.Manuscript;
        var line = lines.At(manuscript.Map.ToSource(quotation.Extent.Start)).Line;
        Indented($"“{Escape(quotation.Text(manuscript.Text))}”");
        Indented($"[green]— {Escape(Speaker(quotation, reading))}[/] [grey]line {line}[/]");
    }

    private static string Speaker(Quotation quotation, Reading reading)
    {
        var text = reading.Manuscript.Text;
        var printed = quotation.SpeakerExtent?.Of(text);
        var name = quotation.Speaker >= 0 ? reading.People[quotation.Speaker].Name : null;
        var who = name ?? printed ?? "nobody named";
        var how = string.Join(' ', new[] { printed == who ? null : printed, quotation.Cue?.Of(text) }.OfType<string>());
        return how.Length == 0 ? who : $"{who} ({how})";
    }

    private void WritePerson(Person person, int quotes)
    {
        var facts = new List<string> { Counted.Of(person.Mentions.Count, "mention"), Counted.Of(quotes, "quote") };
        if (person.Role is { } role) facts.Insert(0, role);
        if (person.Aliases.Count > 0) facts.Add("also " + string.Join(", ", person.Aliases));
        Indented($"[green]{Escape(person.Name)}[/] [grey]{Escape(string.Join("; ", facts))}[/]");
    }

    private void Indented(string markup) => console.Write(new Padder(new Markup(markup)).Padding(2, 0, 0, 0));

    private static int Quotes(Reading reading, Person person) =>
        reading.Quotations.Count(quotation => quotation.Speaker >= 0 && reading.People[quotation.Speaker] == person);

    private static string Escape(string text) => Markup.Escape(Printable.Line(text));
}
