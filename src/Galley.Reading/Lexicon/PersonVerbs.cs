namespace Galley.Lexicon;

/// <summary>How a verb behind a name tells that a person bears it, or that the name is its subject.</summary>
[Flags]
internal enum PersonVerb
{
    None = 0,
    /// <summary>Only people do it: grinned, has married.</summary>
    Act = 1 << 0,
    /// <summary>The same in the form that follows an auxiliary: did not grin.</summary>
    Bare = 1 << 1,
    /// <summary>Behind a form of "be", it is done to people only: was born.</summary>
    State = 1 << 2,
    /// <summary>The past of an irregular verb that things do too: Huma became.</summary>
    Past = 1 << 3,
}

/// <summary>The verbs of which that is known.</summary>
internal static class PersonVerbs
{
    private static readonly Lazy<Dictionary<string, PersonVerb>> Listed = new(() =>
        DataFile.Rows("person-verbs").ToDictionary(row => row.Key, row => UsesOf(row[1]), StringComparer.Ordinal));

    public static bool Is(string form, PersonVerb use) => Listed.Value.TryGetValue(form, out var uses) && (uses & use) != 0;

    private static PersonVerb UsesOf(string names)
    {
        var uses = PersonVerb.None;
        foreach (var name in names.Split(',')) uses |= UseOf(name);
        return uses;
    }

    private static PersonVerb UseOf(string name) => name switch
    {
        "act" => PersonVerb.Act,
        "bare" => PersonVerb.Bare,
        "state" => PersonVerb.State,
        "past" => PersonVerb.Past,
        _ => PersonVerb.None,
    };
}
