using System.Globalization;
using System.Text;
using Galley.Explanations;
using Galley.People;
using Spectre.Console;

namespace Galley.Tool.Output;

/// <summary>
/// <c>--explain</c>: each stretch in marks with what made it a quotation and who may have said it, each name with what made it a person's.
/// </summary>
internal sealed class ExplanationWriter(IAnsiConsole console) : IReadingWriter
{
    private readonly TextPage _page = new(console);

    public void Write(FileReading article)
    {
        var explained = new Explained(article.Reading, article.Explanation!);
        _page.Title(article);
        _page.Section("Passages", explained.Passages, passage => Write(passage, explained));
        _page.Section("People", article.Reading.People, person => Write(person, explained));
        _page.Section("Names of nobody", explained.NamesOfNobody, name => Write(name, explained, name.Places));
    }

    public void Flush()
    {
    }

    public void End()
    {
    }

    private void Write(PassageExplanation passage, Explained explained)
    {
        _page.Indented($"{TextPage.Escape(explained.Text(passage.Extent))} [grey]line {explained.LineOf(passage.Extent)}[/]");
        var quotation = explained.QuotationOf(passage);
        _page.Indented(explained.KindOf(passage, quotation) + (passage.Words is { } words ? ": " + Sum(words) : ""), 4);
        if (quotation is null) return;
        _page.Indented($"speaker: [green]{TextPage.Escape(explained.SpeakerOf(quotation))}[/]{RuleOf(passage)}", 4);
        foreach (var speaker in passage.Speakers.OrderByDescending(s => s.Judgement.Score))
        {
            _page.Indented($"{(speaker.IsChosen ? '*' : '-')} {Phrase(speaker, explained)}: {Sum(speaker.Judgement)}", 6);
            if (speaker.IsChosen) WriteAntecedents(passage, explained);
        }
    }

    private void WriteAntecedents(PassageExplanation passage, Explained explained)
    {
        foreach (var antecedent in Explained.AntecedentsOf(passage))
        {
            var mention = $"{TextPage.Escape(explained.NameOf(antecedent))} [grey]line {explained.LineOf(antecedent.Mention)}[/]";
            _page.Indented($"{mention}: {Sum(antecedent.Judgement)}", 10);
        }
    }

    private static string RuleOf(PassageExplanation passage) => passage.Rule switch
    {
        SpeakerRule.Label => ", whom the label of the turn names",
        SpeakerRule.GoesOn => ", since it goes on with the paragraph before",
        _ => "",
    };

    private static string Phrase(SpeakerExplanation speaker, Explained explained) =>
        TextPage.Escape(explained.Text(speaker.Phrase))
            + (speaker.Cue is { } cue ? $" [grey]({TextPage.Escape(explained.Text(cue))})[/]" : "");

    private void Write(Person person, Explained explained)
    {
        _page.Indented($"[green]{TextPage.Escape(person.Name)}[/]");
        foreach (var (name, places) in explained.NamesOf(person)) Write(name, explained, places, 4);
    }

    private void Write(NameExplanation name, Explained explained, IEnumerable<Extent> places, int columns = 2)
    {
        var lines = string.Join(", ", places.Select(explained.LineOf).Distinct());
        _page.Indented($"{TextPage.Escape(name.Form)} [grey]line {lines}[/]: {Sum(name.Judgement)}", columns);
    }

    /// <summary>"3.50 = +2.00 cue touches +1.50 named".</summary>
    private static string Sum(Judgement judgement)
    {
        var sum = new StringBuilder(Number(judgement.Score)).Append(" =");
        foreach (var reason in judgement.Reasons)
            sum.Append(' ').Append(reason.Weight < 0 ? "" : "+").Append(Number(reason.Weight)).Append(' ').Append(Words(reason.Feature));
        return sum.ToString();
    }

    private static string Number(double weight) => weight.ToString("0.00##", CultureInfo.InvariantCulture);

    /// <summary>"CueTouches" as "cue touches".</summary>
    private static string Words(string feature) => 
        string.Concat(feature.Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
}
