namespace Galley.Lexicon;

/// <summary>What a word beside or inside a capitalised name tells of it.</summary>
[Flags]
internal enum NameWord
{
    None = 0,
    /// <summary>The name before it is a family's: the Crewe twins.</summary>
    Family = 1 << 0,
    /// <summary>It makes a feast of a month: May Day.</summary>
    Feast = 1 << 1,
    /// <summary>With an article before it the name may be an inn's or a ship's: the Prince Rupert.</summary>
    Inn = 1 << 2,
    /// <summary>A role that a firm may have as well: the owner.</summary>
    Firm = 1 << 8,
    /// <summary>It opens a place's name: Lake Hester.</summary>
    Landmark = 1 << 3,
    /// <summary>It follows a name without being a part of it: KC, OBE.</summary>
    Letters = 1 << 4,
    /// <summary>It opens an adjective: Ex-, Anti-.</summary>
    Prefix = 1 << 5,
    /// <summary>Its "of" names a place: the suburb of Preston.</summary>
    Settlement = 1 << 6,
    /// <summary>It parts a son from his father: Jr., III.</summary>
    Suffix = 1 << 7,
    /// <summary>It follows "the" behind a ruler's or saint's name: Ivan the Terrible.</summary>
    Epithet = 1 << 9,
    /// <summary>A noun that the name of a work, a vessel, an animal or a firm follows: the journal Nova.</summary>
    Kind = 1 << 10,
    /// <summary>A title that is a name as well: the Earl of Marling, but Earl Hollis.</summary>
    Rank = 1 << 11,
    /// <summary>A noun before which a name is a ruler's: the Hollis government.</summary>
    Reign = 1 << 12,
    /// <summary>A hyphen ties it to a name: the Holt-led council.</summary>
    Tail = 1 << 13,
    /// <summary>It opens a credit amid a line: Image: Ann Lee.</summary>
    Label = 1 << 14,
    /// <summary>A noun whose "of" somebody follows: the son of Nova.</summary>
    Tie = 1 << 15,
}

/// <summary>The words of which that is known, with their case.</summary>
internal static class NameWords
{
    private static readonly Lazy<Dictionary<string, NameWord>> Listed = new(() =>
        DataFile.Rows("name-words").ToDictionary(row => row.Key, row => UsesOf(row[1]), StringComparer.Ordinal));

    public static bool Is(string word, NameWord use) => Listed.Value.TryGetValue(word, out var uses) && (uses & use) != 0;

    private static NameWord UsesOf(string names)
    {
        var uses = NameWord.None;
        foreach (var name in names.Split(',')) uses |= UseOf(name);
        return uses;
    }

    private static NameWord UseOf(string name) => name switch
    {
        "family" => NameWord.Family,
        "feast" => NameWord.Feast,
        "firm" => NameWord.Firm,
        "inn" => NameWord.Inn,
        "landmark" => NameWord.Landmark,
        "letters" => NameWord.Letters,
        "prefix" => NameWord.Prefix,
        "settlement" => NameWord.Settlement,
        "suffix" => NameWord.Suffix,
        "tail" => NameWord.Tail,
        "epithet" => NameWord.Epithet,
        "kind" => NameWord.Kind,
        "rank" => NameWord.Rank,
        "reign" => NameWord.Reign,
        "label" => NameWord.Label,
        "tie" => NameWord.Tie,
        _ => NameWord.None,
    };
}
