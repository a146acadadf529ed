using Galley.Lexicon;

namespace Galley.People;

/// <summary>Somebody on the way to becoming a <see cref="Person"/>: all occurrences of the name in its several forms.</summary>
internal sealed class Candidate
{
    /// <summary>Names of those whose relative the text calls it.</summary>
    private readonly List<NameOccurrence> _relatives = [];

    public Candidate(NameType type)
    {
        Parts = type.Parts;
        Keys = type.Keys;
        Add(type);
        if (Gender != Gender.Unknown || Keys.Length == 1) return;
        var given = EnglishLexicon.Words.Find(Given.AsSpan());
        if (given.Is(WordClass.GivenName)) Gender = given.Gender;
    }

    /// <summary>The fullest form's words.</summary>
    public string[] Parts { get; private set; }

    public string[] Keys { get; private set; }

    public List<NameOccurrence> Occurrences { get; } = [];

    /// <summary>Occurrences that misspell the name, with the word that is wrong and the word that is meant.</summary>
    public List<Misspelling> Misspellings { get; } = [];

    public Gender Gender { get; private set; }

    public string Family => Keys[NameParts.FamilyIndex(Keys)];

    public string Given => Keys[0];

    public void Add(NameType type)
    {
        foreach (var name in type.Occurrences) Add(name);
        if (type.Keys.Length <= Keys.Length) return;
        Parts = type.Parts;
        Keys = type.Keys;
    }

    public void Add(NameOccurrence name)
    {
        Occurrences.Add(name);
        name.Bearer = this;
        if (name.KinOf is { } relative) _relatives.Add(relative);
        if (Gender == Gender.Unknown) Gender = name.Gender;
    }

    /// <summary>Whether the text calls it a relative of whom one of the names means.</summary>
    public bool IsKinOf(Predicate<NameOccurrence> isMeant) => _relatives.Exists(isMeant);

    /// <summary>The text names the person by the given name alone.</summary>
    public bool IsOnFirstNameTerms => Keys.Length > 1 && Occurrences.Exists(name => name.IsSingle && name.Keys[0] == Given);

    /// <summary>Takes over the mentions of what proved to be the same person under another name.</summary>
    public void TakeOver(Candidate other)
    {
        foreach (var name in other.Occurrences) AddOtherName(name);
        Misspellings.AddRange(other.Misspellings);
        other.Occurrences.Clear();
        other.Misspellings.Clear();
    }

    public void AddOtherName(NameOccurrence name)
    {
        name.IsOtherName = true;
        Add(name);
    }

    /// <summary>
    /// Joins what a title-case line parted word by word: neighbouring words of this person's name become one mention, and a rightly
    /// spelled word beside a misspelled one belongs to that.
    /// </summary>
    public void JoinNeighbours(string text)
    {
        Occurrences.Sort((a, b) => a.Extent.Start.CompareTo(b.Extent.Start));
        for (var i = Occurrences.Count - 1; i > 0; i--)
        {
            if (!Occurrences[i].IsInTitleCase || !Occurrences[i - 1].Touches(Occurrences[i])) continue;
            var joined = Occurrences[i - 1].Joined(Occurrences[i], text);
            if (!NameParts.IsShortFormOf(joined.Keys, Keys)) continue;
            Occurrences[i - 1] = joined;
            Occurrences.RemoveAt(i);
        }

        Occurrences.RemoveAll(n => n.IsInTitleCase && Misspellings.Exists(m => m.Name.Touches(n) || n.Touches(m.Name)));
    }

    /// <summary>Number of mentions by the word before the offset.</summary>
    public int CountBefore(int offset, string key)
    {
        var count = 0;
        foreach (var name in Occurrences)
            if (name.Extent.Start < offset && Array.IndexOf(name.Keys, key) >= 0) count++;
        return count;
    }

    /// <summary>Start of the last mention before the offset, or -1.</summary>
    public int LastBefore(int offset)
    {
        var last = -1;
        foreach (var name in Occurrences)
            if (name.Extent.Start < offset && name.Extent.Start > last) last = name.Extent.Start;
        return last;
    }
}
