using Galley.Manuscripts;
using Galley.People;
using Galley.Quotations;

namespace Galley.Tests.Phenomena;

/// <summary>
/// A few sentences and what a careful reader finds in them. A quotation is one line,
/// <c>speaker (as printed) | cue | words</c>: the printed form is left out where it is the speaker's name, <c>-</c> stands for nobody or
/// none, <c>…</c> opens a fragment inside the narrator's sentence, <c>/</c> parts pieces, and <c>&gt;</c> goes before each quotation
/// inside.
/// </summary>
internal static class Passage
{
    private const string None = "-";

    /// <summary>A head keeps the passage's first paragraph from being read as a headline.</summary>
    private const string Head = "---\ntitle: A Passage\n---\n\n";

    public static Reading Read(string passage) => Reader.Read(Head + passage, ManuscriptFormat.PlainText);

    public static Reading ReadMarkdown(string passage) => Reader.Read(Head + passage, ManuscriptFormat.Markdown);

    /// <summary>A whole article in plain text: headline, byline, credits.</summary>
    public static Reading ReadArticle(string article) => Reader.Read(article, ManuscriptFormat.PlainText);

    /// <summary>Each quotation as a line.</summary>
    public static IEnumerable<string> Quotations(this Reading reading) =>
        reading.Quotations.Select(quotation => $"{Speaker(reading, quotation)} | {Printed(reading, quotation.Cue)} | {Words(reading, quotation)}");

    /// <summary>Each person as a line <c>name = alias, alias</c>, or the name alone.</summary>
    public static IEnumerable<string> Names(this Reading reading) =>
        reading.People.Select(person => person.Aliases.Count == 0 ? person.Name : $"{person.Name} = {string.Join(", ", person.Aliases)}");

    /// <summary>Each person as a line <c>name: role</c>.</summary>
    public static IEnumerable<string> Roles(this Reading reading) => reading.People.Select(person => $"{person.Name}: {person.Role ?? None}");

    /// <summary>Each person as a line <c>name: pronoun</c>.</summary>
    public static IEnumerable<string> Pronouns(this Reading reading) =>
        reading.People.Select(person => $"{person.Name}: {(person.Pronoun == Pronoun.Unknown ? None : person.Pronoun.ToString().ToLowerInvariant())}");

    /// <summary>Each finding of a misspelled name or a mark as a line <c>id what</c>.</summary>
    public static IEnumerable<string> Findings(this Reading reading) =>
        reading.Findings.Select(finding => $"{finding.Rule.Id} {finding.Extent.Of(reading.Manuscript.Source)}");

    private static string Speaker(Reading reading, Quotation quotation)
    {
        var name = quotation.Speaker < 0 ? None : reading.People[quotation.Speaker].Name;
        var printed = Printed(reading, quotation.SpeakerExtent);
        return printed == name ? name : $"{name} ({printed})";
    }

    private static string Words(Reading reading, Quotation quotation)
    {
        var text = reading.Manuscript.Text;
        var words = (quotation.IsPartial ? "…" : "") + string.Join(" / ", quotation.Pieces.Select(piece => piece.Words.Of(text)));
        return words + string.Concat(quotation.Nested.Select(nested => " > " + string.Join(" / ", nested.Pieces.Select(piece => piece.Words.Of(text)))));
    }

    private static string Printed(Reading reading, Extent? extent) => extent is { } range ? range.Of(reading.Manuscript.Text) : None;
}
