using Galley.Language;
using Galley.Stylebooks;

namespace Galley.Archives;

/// <summary>
/// Finds the people of whom an archive agrees how they are spelled: enough articles have the full name, all in one form, and no other
/// spelling is near that may be meant for it and is not much rarer.
/// </summary>
public static class SettledNames
{
    /// <summary>Names that the stylebook does not list yet and does not speak against, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<ArchiveEntry> entries, HouseStyle house)
    {
        var all = entries.ToList();
        var census = NameCensus.Of(all);
        return all.SelectMany(entry => entry.People).Select(person => person.Name)
            .Where(name => !IsShouted(name))
            .Distinct(StringComparer.Ordinal)
            .GroupBy(Spelling.Fold, StringComparer.Ordinal)
            .Where(forms => forms.Count() == 1)
            .Select(forms => (Key: forms.Key, Name: forms.First()))
            .Where(name => !house.Lists(name.Name) && !house.SpeaksAgainst(name.Name) && census.IsSettled(name.Key))
            .Select(name => name.Name)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>What stands in capitals in a headline says nothing of how a name is written.</summary>
    private static bool IsShouted(string name) => name == name.ToUpperInvariant();
}
