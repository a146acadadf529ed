using System.Globalization;
using Galley.Archives;
using Galley.Manuscripts;
using Galley.Quotations;

namespace Galley.Generators.Emission;

/// <summary>The documentation of generated members: it shows the content itself where the member is typed.</summary>
internal static class Docs
{
    private const int TitleLength = 200;
    private const int OpeningLength = 300;
    private const int QuoteLength = 600;
    private const int NameLength = 100;

    /// <summary>Headline; byline and date; opening words.</summary>
    public static string OfArticle(Reading reading, ArchivedArticle names)
    {
        var manuscript = reading.Manuscript;
        return XmlDoc.Summary(
            Title(manuscript, names),
            Join(
                " · ", Byline(manuscript), Date(names.Published),
                Count(reading.Quotations.Count, "quote"), Count(reading.People.Count, "person", "people")),
            XmlDoc.Text(Opening(manuscript), OpeningLength));
    }

    public static string OfArticleClass(Reading reading, ArchivedArticle names) =>
        XmlDoc.Summary("The article “" + Title(reading.Manuscript, names) + "”.");

    /// <summary>The words, and who says them.</summary>
    public static string OfQuote(Reading reading, Quotation quotation)
    {
        var text = reading.Manuscript.Text;
        var speaker = quotation.Speaker >= 0 ? reading.People[quotation.Speaker].Name : quotation.SpeakerExtent?.Of(text) ?? "";
        var words = "“" + XmlDoc.Text(quotation.Text(text), QuoteLength) + "”";
        return XmlDoc.Summary(speaker.Length == 0 ? words : words + " — " + XmlDoc.Text(speaker, NameLength));
    }

    /// <summary>Somebody as one article knows them.</summary>
    public static string OfPerson(Reading reading, int person)
    {
        var somebody = reading.People[person];
        var quotes = reading.Quotations.Count(quotation => quotation.Speaker == person);
        return Person(somebody.Name, somebody.Role, somebody.Aliases, Mentions(somebody.Mentions.Count), Count(quotes, "quote"));
    }

    /// <summary>Somebody as all articles know them.</summary>
    public static string OfPerson(ArchivedPerson person) => Person(
        person.Name, person.Role, person.Aliases, Mentions(person.Mentions), Count(person.Quotations, "quote"),
        Count(person.Appearances.Count, "article"));

    /// <summary>A tag, and how many articles have it.</summary>
    public static string OfTag(ArchivedTag tag, int articles) =>
        XmlDoc.Summary("The tag “" + XmlDoc.Text(tag.Name, NameLength) + "”.", Count(articles, "article"));

    private static string Person(string name, string? role, Sequence<string> aliases, params string[] counts) => XmlDoc.Summary(
        Join(", ", XmlDoc.Text(name, NameLength), XmlDoc.Text(role ?? "", NameLength)),
        aliases.Count == 0 ? "" : "Also " + string.Join(", ", aliases.Select(alias => XmlDoc.Text(alias, NameLength)).Take(8)),
        Join(" · ", counts));

    private static string Title(Manuscript manuscript, ArchivedArticle names) =>
        XmlDoc.Text(manuscript.Title.Length > 0 ? manuscript.Title : names.Name, TitleLength);

    private static string Byline(Manuscript manuscript) => manuscript.Authors.Count == 0
        ? ""
        : "By " + string.Join(", ", manuscript.Authors.Select(author => XmlDoc.Text(author.Name, NameLength)).Take(8));

    private static string Opening(Manuscript manuscript)
    {
        foreach (var block in manuscript.Blocks)
            if (block.IsParagraph) return block.Extent.Of(manuscript.Text);
        return "";
    }

    private static string Date(CalendarDate? date) => date is { } day
        ? new DateTime(day.Year, day.Month, day.Day).ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : "";

    private static string Mentions(int count) => count switch
    {
        0 => "",
        1 => "Named once",
        _ => "Named " + count.ToString(CultureInfo.InvariantCulture) + " times",
    };

    private static string Count(int count, string one, string? many = null) => count == 0
        ? ""
        : count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many ?? one + "s");

    private static string Join(string separator, params string[] parts) => string.Join(separator, parts.Where(part => part.Length > 0));
}
