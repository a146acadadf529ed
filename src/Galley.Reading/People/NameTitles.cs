using System.Runtime.CompilerServices;
using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Honorifics, titles and roles right before a name.</summary>
internal sealed class NameTitles(NameTokens words)
{
    private const WordClass Titles = WordClass.Honorific | WordClass.JobTitle | WordClass.Profession;

    /// <summary>All that stand in a row from the token on: "Former Vice President", "Dr.", "actor".</summary>
    [MethodImpl(Hot.Path)]
    public TitleRun Read(int at)
    {
        var gender = Gender.Unknown;
        var features = NameFeatures.None;
        var end = at;
        while (end < words.Range.End && Length(end, out var word) is > 0 and var length)
        {
            if (gender == Gender.Unknown) gender = word.Gender;
            features |= FeatureOf(word, words[end].IsCapital);
            end += length;
        }

        return new(new(at, end), gender, features);
    }

    private static NameFeatures FeatureOf(Word title, bool isCapital)
    {
        if (title.Is(WordClass.Honorific)) return NameFeatures.HonorificBefore;
        return title.Is(WordClass.JobTitle) && isCapital ? NameFeatures.TitleBefore : NameFeatures.RoleBefore;
    }

    /// <summary>Tokens of the title that begins here; 0 where none does.</summary>
    [MethodImpl(Hot.Path)]
    private int Length(int at, out Word word)
    {
        var phrase = words.PhraseLength(at, Titles);
        word = phrase > 0 ? words.Phrase(at, phrase) : words[at].Word;
        if (phrase > 0) return phrase;
        return words[at].IsWord && words[at].Is(Titles) && (IsCapitalTitle(at) ? !IsNameItself(at) : IsRole(at)) ? 1 : 0;
    }

    private bool IsCapitalTitle(int at) => words[at].Is(WordClass.Honorific | WordClass.JobTitle) && words[at].IsCapital;

    /// <summary>A title that is a given name too is a title only before another word of the name.</summary>
    private bool IsNameItself(int at) => words[at].Is(WordClass.GivenName) && !words.IsCapital(at + 1);

    /// <summary>"actor"; "Baker" with a capital is a name.</summary>
    private bool IsRole(int at) =>
        words[at].Is(WordClass.Profession | WordClass.JobTitle) && (words[at].Case == LetterCase.Lower || !words.IsKnownName(at));
}

/// <summary>Titles in a row, and what they say of whoever bears them.</summary>
/// <param name="Tokens">Indexes of their tokens; empty where there are none.</param>
internal readonly record struct TitleRun(Extent Tokens, Gender Gender, NameFeatures Features);
