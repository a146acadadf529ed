using Galley.People;
using Galley.Proofs;

namespace Galley.Stylebooks;

/// <summary>Somebody of whom the house has settled how the name is spelled.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Aliases">Other names that are right: a stage name, a name before marriage.</param>
/// <param name="Never">Spellings that are always wrong.</param>
/// <param name="Place">Where the name stands in the stylebook.</param>
public sealed record ListedPerson(string Name, Sequence<string> Aliases, Pronoun Pronoun, Sequence<string> Never, Place? Place)
{
    /// <summary>Somebody of whom the name alone is listed.</summary>
    public static ListedPerson Named(string name) =>
        new(name, Sequence<string>.Empty, Pronoun.Unknown, Sequence<string>.Empty, Place: null);

    /// <summary>The name and the aliases.</summary>
    internal IEnumerable<string> Forms => Aliases.Prepend(Name);

    /// <summary>Who says how the name is spelled, as a message has it.</summary>
    internal string Evidence =>
        Place is null ? "in the stylebook" : FormattableString.Invariant($"in the stylebook, line {Place.Start.Line}");
}
