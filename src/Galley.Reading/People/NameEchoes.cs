namespace Galley.People;

/// <summary>What the other names of a text tell of a name with which they share a word.</summary>
internal static class NameEchoes
{
    public static void Note(List<NameType> types)
    {
        NoteRecurringFamilyNames(types);
        NoteThings(types);
    }

    /// <summary>Somebody named in full is named by the family name alone later on.</summary>
    private static void NoteRecurringFamilyNames(List<NameType> types)
    {
        const NameFeatures noName = NameFeatures.IsCommonWord | NameFeatures.IsCalendar | NameFeatures.DeterminerBefore
            | NameFeatures.TitleCaseOnly;
        var singles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in types)
            if (type.IsSingle && (type.Features() & noName) == 0) singles.Add(type.Keys[0]);
        foreach (var type in types)
            if (!type.IsSingle && !type.OpensWithWord && singles.Contains(type.Keys[NameParts.FamilyIndex(type.Keys)]))
                type.FromOthers |= NameFeatures.LastPartRecurs;
    }

    /// <summary>"Crewe" where the text has "Crewe Holdings" may be short for that.</summary>
    private static void NoteThings(List<NameType> types)
    {
        const NameFeatures thing = NameFeatures.IsThing | NameFeatures.IsOrganisation;
        const NameFeatures somebody = NameFeatures.GivenNameAlone | NameFeatures.Reigns;
        var openings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in types)
            if (!type.IsSingle && (type.Features() & thing) != 0) openings.Add(type.Keys[0]);
        foreach (var type in types)
            if (type.IsSingle && openings.Contains(type.Keys[0]) && (type.Features() & somebody) == 0)
                type.FromOthers |= NameFeatures.MayBeThing;
    }
}
