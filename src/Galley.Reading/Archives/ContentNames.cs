using Galley.Quotations;

namespace Galley.Archives;

/// <summary>The names in code of what an article holds.</summary>
public static class ContentNames
{
    // Members of the lists that these stand beside.
    private static readonly string[] ListMembers =
        ["Bind", "Count", "Find", "GetEnumerator", "Item", "Items", "PersonMembers", "QuoteMembers"];

    /// <summary>One for each quotation, by its first words.</summary>
    public static Sequence<string> OfQuotations(Reading reading)
    {
        var names = new UniqueNames(UniqueNames.ObjectMembers.Concat(ListMembers));
        return reading.Quotations.Select(quotation => names.Take(OfQuotation(quotation, reading.Manuscript.Text))).ToSequence();
    }

    /// <summary>One for each person, by name.</summary>
    public static Sequence<string> OfPeople(Reading reading)
    {
        var names = new UniqueNames(UniqueNames.ObjectMembers.Concat(ListMembers));
        return reading.People.Select(person => names.Take(OfPerson(person.Name))).ToSequence();
    }

    /// <summary>A person's name as a name in code, not yet unique.</summary>
    public static string OfPerson(string name) => Identifiers.FromWords(name) is { Length: > 0 } identifier ? identifier : "Somebody";

    // A piece ends as a sentence does.
    private static string OfQuotation(Quotation quotation, string text)
    {
        var words = string.Join("\n", quotation.Pieces.Select(piece => piece.Words.Of(text)));
        return Identifiers.FromQuote(words) is { Length: > 0 } identifier ? identifier : "Quote";
    }
}
