using Galley.People;

namespace Galley.Archives;

/// <summary>A person as one article knows them, without the places.</summary>
/// <param name="Mentions">How often the article names the person.</param>
/// <param name="Quotations">How often it quotes the person.</param>
public sealed record PersonDigest(
    string Name, string? GivenName, string? FamilyName, Sequence<string> Aliases, Pronoun Pronoun, string? Role, int Mentions,
    int Quotations)
{
    /// <param name="index">The person's place in the reading.</param>
    public static PersonDigest From(Reading reading, int index)
    {
        var person = reading.People[index];
        var quotations = reading.Quotations.Count(quotation => quotation.Speaker == index);
        return new(
            person.Name, person.GivenName, person.FamilyName, person.Aliases, person.Pronoun, person.Role, person.Mentions.Count,
            quotations);
    }
}
