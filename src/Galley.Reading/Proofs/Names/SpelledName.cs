using Galley.Language;
using Galley.Lexicon;

namespace Galley.Proofs.Names;

/// <summary>What the tables know of a spelling.</summary>
internal enum Standing
{
    /// <summary>An ordinary word.</summary>
    Word,
    /// <summary>Neither a word nor a known name.</summary>
    Strange,
    /// <summary>A name that people, places or organisations bear.</summary>
    Name,
}

/// <summary>One spelling of a word of a name, with what a text (or several) shows of it: the evidence on which it is judged.</summary>
/// <param name="form">As it is written.</param>
internal sealed class SpelledName(string form)
{
    private Standing? _standing;
    private bool? _isInWellKnown;
    private HashSet<SpelledName>? _before;
    private HashSet<SpelledName>? _after;

    /// <summary>As written where it stands first.</summary>
    public string Form { get; } = form;

    /// <summary>Case, accents and apostrophes folded: what is compared.</summary>
    public string Key { get; } = Spelling.Fold(form);

    /// <summary>Where it stands, in the order of the text.</summary>
    public List<NamePlace> Places { get; } = [];

    /// <summary>Whether somebody is known by it: it belongs to a found person's name, or a title stands before it.</summary>
    public bool IsPersonal { get; set; }

    public bool HasTitle { get; private set; }

    /// <summary>Whether all of its places are in capitals, as those of an acronym.</summary>
    public bool IsAllCapitals { get; private set; } = true;

    public int Count => Places.Count;

    /// <summary>The words of the same names before it.</summary>
    public HashSet<SpelledName> Before => _before ??= HalvesOf(p => p.Before);

    /// <summary>The words of the same names behind it.</summary>
    public HashSet<SpelledName> After => _after ??= HalvesOf(p => p.After);

    /// <summary>Whether some place has the other half of a full name.</summary>
    public bool IsInFull => IsIntroduced || IsFollowed;

    /// <summary>Whether some place has a given name before it.</summary>
    public bool IsIntroduced { get; private set; }

    /// <summary>Whether some place has a family name behind it.</summary>
    public bool IsFollowed { get; private set; }

    /// <summary>Stands in front of the other half and never behind one.</summary>
    public bool IsGivenName => IsFollowed && !IsIntroduced;

    /// <summary>Stands behind the other half and never in front of one.</summary>
    public bool IsFamilyName => IsIntroduced && !IsFollowed;

    /// <summary>Whether it is a word of a well-known name.</summary>
    public bool IsInWellKnown => _isInWellKnown ??= WellKnownNames.Have(Key);

    public Word Word { get; init; }

    /// <summary>Its place at a token, if it stands there.</summary>
    public NamePlace? PlaceAt(int token)
    {
        int low = 0, high = Places.Count - 1;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Places[middle].Token < token) low = middle + 1;
            else high = middle;
        }

        return Places[low].Token == token ? Places[low] : null;
    }

    public void Add(NamePlace place, LetterCase letterCase)
    {
        Places.Add(place);
        _before = _after = null;
        IsIntroduced |= place.Before is not null;
        IsFollowed |= place.After is not null;
        IsAllCapitals &= letterCase == LetterCase.Upper;
        if (place.Title is not null) HasTitle = IsPersonal = true;
    }

    private HashSet<SpelledName> HalvesOf(Func<NamePlace, SpelledName?> half) => [.. Places.Select(half).OfType<SpelledName>()];

    public Standing Standing => _standing ??= StandingOf();

    private Standing StandingOf()
    {
        const WordClass names = WordClass.GivenName | WordClass.FamilyName | WordClass.Place | WordClass.Demonym | WordClass.Organisation;
        const WordClass words = WordClass.Common | WordClass.Calendar | WordClass.ThingWord | WordClass.CueVerb | WordClass.Profession
            | WordClass.Collective | WordClass.Document | WordClass.Honorific | WordClass.JobTitle | WordClass.Determiner
            | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb | WordClass.Relative
            | WordClass.SubjectPronoun | WordClass.OtherPronoun;
        if (Word.Is(names)) return Standing.Name;
        if (Word.Is(words) || WordList.Words.Contains(Key)) return Standing.Word;
        return WordList.Names.Contains(Key) ? Standing.Name : Standing.Strange;
    }
}

/// <summary>Where a spelling stands.</summary>
/// <param name="Token">Index of its token.</param>
/// <param name="Sentence">Number of its sentence.</param>
/// <param name="Extent">In the text: the token, or a part of it.</param>
/// <param name="Before">The word of the same name before it; null where none stands there.</param>
/// <param name="After">The word of the same name behind it.</param>
/// <param name="Title">The honorific, title or role before the name, folded; null where none stands there.</param>
/// <param name="ActsAsPerson">The sentence treats it as somebody: it speaks, owns or is told of.</param>
/// <param name="Speaks">A verb of speech stands beside it.</param>
/// <param name="OpensSentence">Its capital proves nothing.</param>
internal readonly record struct NamePlace(
    int Token, int Sentence, Extent Extent, SpelledName? Before, SpelledName? After, string? Title, bool ActsAsPerson, bool Speaks,
    bool OpensSentence)
{
    public bool IsLone => Before is null && After is null;
}
