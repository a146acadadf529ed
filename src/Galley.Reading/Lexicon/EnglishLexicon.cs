namespace Galley.Lexicon;

/// <summary>The tables of English, read once per process from the data files beside this one.</summary>
public static class EnglishLexicon
{
    private static readonly Lazy<WordTable> Loaded = new(Load);

    public static WordTable Words => Loaded.Value;

    private static WordTable Load()
    {
        var table = new WordTable();
        foreach (var (name, read) in Tables)
            foreach (var row in DataFile.Rows(name)) read(table, row);
        return table;
    }

    /// <summary>Each data file with what a row of it says.</summary>
    private static readonly (string Name, Action<WordTable, DataRow> Read)[] Tables =
    [
        ("closed-class", (table, row) => Add(table, row.Key, new(ClosedClass(row[1]), GenderOf(row[2])))),
        ("function-words", (table, row) => Add(table, row.Key, new(WordClass.Common))),
        ("given-names", (table, row) => Add(table, row.Key, new(WordClass.GivenName | NameMark(row[2]), GenderOf(row[1])))),
        ("family-names", (table, row) => Add(table, row.Key, new(WordClass.FamilyName | NameMark(row[1]) | NameMark(row[2])))),
        ("single-names", (table, row) => Add(table, row.Key, new(WordClass.SingleName | WordClass.FamilyName, GenderOf(row[1])))),
        ("places", (table, row) => Add(table, row.Key, new(WordClass.Place))),
        ("demonyms", (table, row) => Add(table, row.Key, new(WordClass.Demonym))),
        ("organisations", (table, row) => Add(table, row.Key, new(WordClass.Organisation))),
        ("organisation-words", (table, row) => Add(table, row.Key, new(WordClass.ThingWord))),
        ("honorifics", (table, row) =>
            Add(table, row.Key, new(row[2] == "t" ? WordClass.JobTitle : WordClass.Honorific, GenderOf(row[1])))),
        ("professions", AddProfession),
        ("collectives", AddCollective),
        ("cue-nouns", (table, row) => Add(table, row.Key, new(WordClass.CueNoun))),
        ("postpositives", (table, row) => Add(table, row.Key, new(WordClass.Postpositive))),
        ("abbreviations", (table, row) => Add(table, row.Key, new(WordClass.Abbreviation))),
        ("cue-verbs", AddCueVerb),
    ];

    private static void Add(WordTable table, string key, Word word)
    {
        table.Add(key.AsSpan(), word);
        var space = key.IndexOf(' ');
        if (space > 0) table.Add(key.AsSpan(0, space), new(WordClass.OpensPhrase));
    }

    /// <summary>Several of a profession are a group: farmers.</summary>
    private static void AddProfession(WordTable table, DataRow row)
    {
        Add(table, row.Key, new(row[2] == "e" ? WordClass.Profession | WordClass.Epithet : WordClass.Profession, GenderOf(row[1])));
        Add(table, Plural(row.Key), new(WordClass.Collective));
    }

    private static void AddCollective(WordTable table, DataRow row)
    {
        Add(table, row.Key, new(row[1] == "doc" ? WordClass.Document : WordClass.Collective));
        if (row[1] == "org") Add(table, Plural(row.Key), new(WordClass.Collective));
    }

    /// <summary>By the rule; plurals that break it are entries of their own.</summary>
    private static string Plural(string noun)
    {
        var last = noun[noun.Length - 1];
        if (last == 'y' && noun.Length > 1 && "aeiou".IndexOf(noun[noun.Length - 2]) < 0) return noun.Substring(0, noun.Length - 1) + "ies";
        return noun + (last is 's' or 'x' or 'z' || noun.EndsWith("ch", StringComparison.Ordinal)
            || noun.EndsWith("sh", StringComparison.Ordinal) ? "es" : "s");
    }

    /// <summary>A row gives the lemma, its grade, its forms and its traits.</summary>
    private static void AddCueVerb(WordTable table, DataRow row)
    {
        var word = new Word(WordClass.CueVerb, CueGrade: (byte)(row[1][0] - '0'), Traits: TraitsOf(row[3]));
        var forms = row[2].Split(',');
        var isPastToo = forms.Length > 2 && forms[2] == row.Key;
        Add(table, row.Key, isPastToo ? word : word with { Traits = word.Traits | CueTraits.BaseForm });
        foreach (var slot in forms)
            foreach (var form in slot.Split('/')) Add(table, form, word);
    }

    private static CueTraits TraitsOf(string marks)
    {
        var traits = CueTraits.None;
        if (marks.IndexOf('a') >= 0) traits |= CueTraits.Addressee;
        if (marks.IndexOf('q') >= 0) traits |= CueTraits.Asks;
        if (marks.IndexOf('n') >= 0) traits |= CueTraits.Names;
        if (marks.IndexOf('c') >= 0) traits |= CueTraits.Continues;
        return traits;
    }

    private static Gender GenderOf(string mark) => mark switch { "m" => Gender.Male, "f" => Gender.Female, _ => Gender.Unknown };

    private static WordClass NameMark(string mark) => mark switch
    {
        "w" => WordClass.NameOrWord,
        "p" => WordClass.NameOrPlace,
        _ => WordClass.None,
    };

    private static WordClass ClosedClass(string names)
    {
        var classes = WordClass.None;
        foreach (var name in names.Split(',')) classes |= ClosedClasses.TryGetValue(name, out var c) ? c : WordClass.None;
        return classes;
    }

    private static readonly Dictionary<string, WordClass> ClosedClasses = new(StringComparer.Ordinal)
    {
        ["det"] = WordClass.Determiner,
        ["prep"] = WordClass.Preposition,
        ["conj"] = WordClass.Conjunction,
        ["aux"] = WordClass.Auxiliary,
        ["adv"] = WordClass.Adverb,
        ["rel"] = WordClass.Relative,
        ["subj"] = WordClass.SubjectPronoun,
        ["pron"] = WordClass.OtherPronoun,
        ["part"] = WordClass.Particle,
        ["cal"] = WordClass.Calendar,
        ["head"] = WordClass.FusedHead,
    };
}
