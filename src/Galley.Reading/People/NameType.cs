using System.Runtime.CompilerServices;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>All occurrences of one form of a name, and what they say together.</summary>
internal sealed class NameType(NameOccurrence first)
{
    /// <summary>Features that one occurrence proves; the others must hold for most.</summary>
    private const NameFeatures ProvenOnce = NameFeatures.HonorificBefore | NameFeatures.TitleBefore | NameFeatures.Speaks
        | NameFeatures.RoleAfter | NameFeatures.RoleBefore | NameFeatures.InByline | NameFeatures.SuffixAfter
        | NameFeatures.ActsAsPerson | NameFeatures.Possessive | NameFeatures.IsTied | NameFeatures.NicknameInside
        | NameFeatures.MayBeThing;

    /// <summary>What the occurrences say together: counted once, as long as none is added.</summary>
    private NameFeatures? _together;

    public string[] Parts { get; } = first.Parts;

    public string[] Keys { get; } = first.Keys;

    public List<NameOccurrence> Occurrences { get; } = [first];

    /// <summary>What the other names of the text say of it.</summary>
    public NameFeatures FromOthers { get; set; }

    public bool IsSingle => Keys.Length == 1;

    /// <summary>Its first word is an ordinary word or a thing's name, and nobody's: Dynamic Equivalence.</summary>
    public bool OpensWithWord => EnglishLexicon.Words.Find(Keys[0].AsSpan()) is var word
        && word.Is(WordClass.Common | WordClass.Organisation | WordClass.Place | WordClass.ThingWord)
        && !word.Is(WordClass.GivenName | WordClass.FamilyName);

    public int FirstStart => Occurrences[0].Extent.Start;

    public double Score => NameWeights.Score(Features());

    /// <summary>Nothing but "the Crewe video": what it is called after, the text does not tell.</summary>
    public bool IsAttributeOnly => Occurrences.TrueForAll(name => (name.Features & NameFeatures.IsAttribute) != 0);

    public bool IsPerson => Score >= NameWeights.Threshold;

    /// <summary>Whether it is a person's without what its neighbours in a list add.</summary>
    public bool IsSurely => NameWeights.Score(Features() & ~(NameFeatures.BesidePerson | NameFeatures.AmidPersons)) >= NameWeights.Sure;

    /// <summary>Somebody stands beside it in a list; if somebody did before, it stands amid people.</summary>
    public void NoteBesidePerson() =>
        FromOthers |= (FromOthers & NameFeatures.BesidePerson) != 0 ? NameFeatures.AmidPersons : NameFeatures.BesidePerson;

    public void Add(NameOccurrence name)
    {
        Occurrences.Add(name);
        _together = null;
    }

    [MethodImpl(Hot.Path)]
    public NameFeatures Features() => FromOthers | (_together ??= Together());

    [MethodImpl(Hot.Path)]
    private NameFeatures Together()
    {
        var any = 0L;
        foreach (var name in Occurrences) any |= (long)name.Features;

        var features = NameFeatures.None;
        for (var left = any; left != 0; left &= left - 1)
        {
            var feature = (NameFeatures)(left & -left);
            var count = 0;
            foreach (var name in Occurrences)
                if ((name.Features & feature) != 0) count++;
            var isAll = feature is NameFeatures.TitleCaseOnly or NameFeatures.OpensSentenceOnly;
            var holds = (feature & ProvenOnce) != 0 ? count > 0 : isAll ? count == Occurrences.Count : count * 2 > Occurrences.Count;
            if (holds) features |= feature;
        }

        // Once introduced as a film or ship, a word that is nobody's name is one throughout.
        if ((features & NameFeatures.UnknownAlone) != 0)
            foreach (var name in Occurrences) features |= name.Features & NameFeatures.KindBefore;

        return features;
    }
}
