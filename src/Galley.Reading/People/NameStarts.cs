using System.Runtime.CompilerServices;
using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Where in a block a name may begin.</summary>
internal sealed class NameStarts(NameTokens words)
{
    private const WordClass Closed = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
        | WordClass.Relative | WordClass.SubjectPronoun | WordClass.OtherPronoun | WordClass.Adverb;

    private const WordClass Ordinary = WordClass.Common | WordClass.Demonym | WordClass.Collective | WordClass.Document | WordClass.CueVerb;

    /// <summary>So many names of places at most stand before what describes a name: "[Harlow, Ohio] Democrat Paul Reed".</summary>
    private const int MostPlaces = 6;

    /// <summary>A capital word that is no function word; at a sentence start no ordinary word either.</summary>
    [MethodImpl(Hot.Path)]
    public bool IsAt(int at)
    {
        if (at >= words.Range.End) return false;
        if (words.IsParticle(at) || words.IsCapitalParticle(at) || words.IsTiedToParticle(at)) return true;
        if (!words.IsCapital(at) || IsDate(at) || IsEditor(at)) return false;
        if (words[at].Is(WordClass.GivenName) && !words[at].Is(WordClass.NameOrWord)) return true;
        if (IsFunctionWord(at)) return false;
        return !words.OpensSentence(at) || IsNameDespiteSentenceStart(at);
    }

    /// <summary>"[Ed.]: See below", "[Ed.] note".</summary>
    private bool IsEditor(int at) =>
        words.Text.IsWordAt(at, "Ed") && words.Text.IsAt(at + 1, '.')
            && (words.Text.IsAt(at + 2, ':') || words.Text.IsWordAt(at + 2, "note"));

    /// <summary>"in [May] Street", but neither "May Hollis" nor "in April Hollis".</summary>
    private bool IsDate(int at) =>
        words[at].Is(WordClass.Calendar)
            && !(words.IsKnownName(at) && words.IsCapital(at + 1) && (words[at + 1].Is(WordClass.FamilyName) || !IsAfterPreposition(at)));

    private bool IsAfterPreposition(int at) => at > words.Range.Start && words[at - 1].Is(WordClass.Preposition);

    /// <summary>"The", but not "Will Banks".</summary>
    private bool IsFunctionWord(int at) => words[at].Is(Closed) && !(words.IsKnownName(at) && words.IsCapital(at + 1));

    private bool IsNameDespiteSentenceStart(int at) =>
        words.IsKnownName(at) ? !words[at].Is(WordClass.NameOrWord) || words.IsCapital(at + 1) : !words[at].Is(Ordinary);

    /// <summary>
    /// "the [Swedish] Tove Lind", "[Non-partisan] Paul Reed", "Secretary of [State] Paul Reed": what goes before a full name.
    /// </summary>
    public bool DescribesNext(int at)
    {
        for (var stop = at + MostPlaces; at <= stop && MayDescribe(at); at++)
        {
            if (HasPrefix(at) || (DescribesPerson(at) && words.FullNameLength(at + 1) > 1)) return true;
            if (words[at].Is(WordClass.Demonym) && OpensWithUnknown(at + 1)) return true;
            if (!words[at].Is(WordClass.Place)) return false;
        }

        return false;
    }

    private bool MayDescribe(int at) =>
        words.IsCapital(at) && words.IsCapital(at + 1) && !words.IsKnownName(at) && !words[at].Is(WordClass.ThingWord);

    private bool DescribesPerson(int at) => words[at].Is(WordClass.Demonym) || IsAcronym(at) || ClosesTitle(at);

    /// <summary>A word that no table knows, one more that none does or that is a family name only, and no third.</summary>
    private bool OpensWithUnknown(int at) =>
        words.IsCapital(at) && words.IsCapital(at + 1) && !words.IsCapital(at + 2) && words[at].Word.Classes == WordClass.None
            && (words[at + 1].Word.Classes & ~WordClass.FamilyName) == WordClass.None;

    /// <summary>"[FIFA] Julia Sommer".</summary>
    private bool IsAcronym(int at) =>
        words[at].Case == LetterCase.Upper && words[at].Extent.Length > 2 && words[at + 1].Case != LetterCase.Upper;

    /// <summary>"Chief of [Staff]", "Secretary of [State]".</summary>
    private bool ClosesTitle(int at) =>
        at > words.Range.Start + 1 && words.Text.IsWordAt(at - 1, "of")
            && words[at - 2].Is(WordClass.JobTitle | WordClass.Profession | WordClass.Honorific);

    /// <summary>"Ex-", "Anti-", "Nonpartisan".</summary>
    private bool HasPrefix(int at)
    {
        var word = words.Text.WordAt(at);
        var prefix = word.Slice(0, word.IndexOf('-') is >= 0 and var hyphen ? hyphen + 1 : word.Length);
        return NameWords.Is(prefix.ToString().ToLowerInvariant(), NameWord.Prefix);
    }

    /// <summary>"City Hall" at a sentence start: an ordinary word that makes one name with the thing's word after it.</summary>
    public bool OpensThing(int at) =>
        words.IsCapital(at) && words.IsCapital(at + 1) && !words.IsCapital(at + 2) && words[at + 1].Is(WordClass.ThingWord)
            && words[at].Is(WordClass.Common | WordClass.Collective) && !words[at].Is(WordClass.CueVerb | Closed);

    /// <summary>"[Gray] asked": an ordinary word with a capital, before a verb or a possessive ending.</summary>
    public bool MayBeFamilyName(int at)
    {
        if (!words.IsCapital(at) || at + 1 >= words.Range.End || !words[at].Is(Ordinary) || words[at].Is(WordClass.SubjectPronoun))
            return false;
        var next = words[at + 1];
        return next.Kind == TokenKind.Clitic || (next.Case == LetterCase.Lower
            && next.Is(WordClass.CueVerb | WordClass.Auxiliary | WordClass.Adverb));
    }
}
