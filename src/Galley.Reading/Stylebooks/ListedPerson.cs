using Galley.People;

namespace Galley.Stylebooks;

/// <summary>Somebody of whom the house has settled how the name is spelled.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Aliases">Other names that are right: a stage name, a name before marriage.</param>
/// <param name="Never">Spellings that are always wrong.</param>
public sealed record ListedPerson(string Name, Sequence<string> Aliases, Pronoun Pronoun, Sequence<string> Never)
{
    /// <summary>The name and the aliases.</summary>
    internal IEnumerable<string> Forms => Aliases.Prepend(Name);
}
