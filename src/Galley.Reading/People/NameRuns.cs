using System.Runtime.CompilerServices;
using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Reads the words of one name.</summary>
internal sealed class NameRuns(NameTokens words)
{
    private const int MostParts = 6;

    private const WordClass NoName = WordClass.Common | WordClass.ThingWord | WordClass.Organisation | WordClass.Demonym
        | WordClass.Collective;

    private const WordClass SmallWord = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Relative;

    /// <summary>From the first word on to the last that belongs to the name.</summary>
    /// <param name="titles">What stands before the name.</param>
    [MethodImpl(Hot.Path)]
    public NameRun Read(int start, NameFeatures titles)
    {
        var parts = new List<int>();
        int at = start, end = start;
        var isWork = false;
        var features = NameFeatures.None;
        while (at < words.Range.End && parts.Count < MostParts)
        {
            if (IsPart(at, start, titles))
            {
                isWork |= at > start && IsSmallWordOfTitle(start, at);
                parts.Add(at);
                end = ++at;
            }
            else if (words.IsParticle(at)) parts.Add(at++);
            else if (parts.Count == 1 && IsEpithet(at, start))
            {
                parts.AddRange([at, at + 1]);
                end = at += 2;
                features = NameFeatures.SuffixAfter;
            }
            else if (parts.Count > 0 && NicknameLength(at) is > 0 and var nickname)
            {
                if (IsInMarks(at)) features = NameFeatures.NicknameInside;
                parts.Add(at + 1);
                at += nickname;
            }
            else if (words.Text.IsAt(at, ',') && words.IsSuffix(at + 1)) at++;
            else break;
        }

        while (isWork && GoesOnAsTitle(at)) end = ++at;
        return new(parts, new(start, end), features | FeaturesOf(parts, end, isWork));
    }

    private NameFeatures FeaturesOf(List<int> parts, int end, bool isWork)
    {
        var features = isWork ? NameFeatures.IsWorkTitle : NameFeatures.None;
        if (parts.Count > 1 && words.IsSuffix(parts[parts.Count - 1])) features |= NameFeatures.SuffixAfter;
        if (words.HasClitic(end)) features |= NameFeatures.Possessive;
        return features;
    }

    [MethodImpl(Hot.Path)]
    private bool IsPart(int at, int start, NameFeatures titles)
    {
        if (words.IsTiedToParticle(at)) return true;
        if (at == start) return words.IsCapital(at) && IsNoDate(at, titles);
        return words.IsCapital(at)
            ? IsNoDate(at, titles) && !words.IsPostnominal(at) && !IsTitleOfNext(at) && !OpensFullName(at, start) && !words.IsLabel(at)
            : words.IsTiedToArticle(at);
    }

    private bool IsNoDate(int at, NameFeatures titles) => !words.IsDate(at) || words.IsMonthAfter(titles, at);

    /// <summary>"Ohio [Gov.] Ruth Hale": amid a run of capitals a title begins the name that follows.</summary>
    private bool IsTitleOfNext(int at) =>
        !words.IsKnownName(at) && !words.IsSuffix(at) && words.IsCapital(at + 1)
            && (words[at].Is(WordClass.Honorific | WordClass.JobTitle)
            || (words[at].Is(WordClass.Profession) && words.FullNameLength(at + 1) > 1));

    /// <summary>"Public Affairs [Ann Lee]": a full name behind a word that is no name and opens none (Lake, New).</summary>
    private bool OpensFullName(int at, int start) =>
        words[at - 1].Is(NoName) && !IsAttribute(at, start) && !words.IsKnownName(at - 1) && words.FullNameLength(at) > 1
            && !NameWords.Is(words.Text.WordAt(at - 1).ToString().ToLowerInvariant(), NameWord.Landmark);

    /// <summary>"the Operation [Ann Lee] exercise": an article before the run and a noun behind it.</summary>
    private bool IsAttribute(int at, int start)
    {
        var noun = at + words.FullNameLength(at);
        return start > words.Range.Start && words[start - 1].Is(WordClass.Determiner)
            && noun < words.Range.End && words[noun].IsWord && words[noun].Case == LetterCase.Lower && words[noun].Is(WordClass.Common);
    }

    /// <summary>"Keeping Up [With] The …".</summary>
    private bool IsSmallWordOfTitle(int start, int at) =>
        words[at].Is(SmallWord) && !words[at].Is(WordClass.FamilyName | WordClass.Particle) && !EndsFullName(start, at);

    /// <summary>A title in title case runs on over small words: Keeping Up With The Kardashians.</summary>
    private bool GoesOnAsTitle(int at) =>
        at < words.Range.End && (words.IsCapital(at) || (words[at].Is(SmallWord) && words.IsCapital(at + 1)));

    /// <summary>"James [To]": a short family name behind a given name.</summary>
    private bool EndsFullName(int start, int at) =>
        at == start + 1 && words[start].Is(WordClass.GivenName) && !words[start].Is(WordClass.NameOrWord) && !words.IsCapital(at + 1);

    /// <summary>Ivan [the Terrible].</summary>
    private bool IsEpithet(int at, int start) =>
        words.Text.IsWordAt(at, "the") && words.IsCapital(at + 1) && !words.IsCapital(at + 2) && words.IsKnownName(start)
            && NameWords.Is(words.Text.WordAt(at + 1).ToString(), NameWord.Epithet);

    /// <summary>Tokens of a nickname between the words of a name; 0 where none stands here.</summary>
    private int NicknameLength(int at) =>
        at + 3 < words.Range.End && words.IsCapital(at + 1) && words.IsCapital(at + 3) && (IsInMarks(at) || IsInBrackets(at)) ? 3 : 0;

    /// <summary>Raymond “Dutch” Sommer.</summary>
    private bool IsInMarks(int at) => words[at].Kind == TokenKind.Mark && words[at + 2].Kind == TokenKind.Mark;

    /// <summary>Raymond (Dutch) Sommer; no place, party or publisher in brackets.</summary>
    private bool IsInBrackets(int at) =>
        words.Text.IsAt(at, '(') && words.Text.IsAt(at + 2, ')') && words[at + 3].Is(WordClass.FamilyName)
            && words[at + 1].Case == LetterCase.Capitalised && !words[at + 1].Is(WordClass.Place);

    /// <summary>
    /// "Reed, Martin and Sommer, Julia." before the title of what they wrote: each name's words in the order in which they are said.
    /// None where no full stop closes the list, as in "Martin, Julia and Anna sing".
    /// </summary>
    public List<NameRun> ReadInverted(int at)
    {
        var names = new List<NameRun>();
        while (InvertedAt(at) is { } name)
        {
            names.Add(name);
            at = name.Tokens.End;
            if (words.Text.IsAt(at, '.')) return names;
            if (words.Text.IsAt(at, ',')) at++;
            if (!words.Text.IsWordAt(at, "and")) break;
            at++;
        }

        return [];
    }

    private bool MayBeFamilyName(int at) => words.IsKnownName(at) || words[at].Word.Classes == WordClass.None;

    /// <summary>"Sommer, Julia"; null where no name is turned round here.</summary>
    private NameRun? InvertedAt(int at)
    {
        if (!words.IsCapital(at) || !words.Text.IsAt(at + 1, ',') || !words.IsCapital(at + 2)) return null;
        if (!MayBeFamilyName(at) || !words[at + 2].Is(WordClass.GivenName) || words[at + 2].Is(WordClass.NameOrPlace)) return null;
        var end = at + 3;
        while (end < at + MostParts && words.IsCapital(end)) end++;
        return new([.. Enumerable.Range(at + 2, end - at - 2), at], new(at, end), NameFeatures.None);
    }
}

/// <summary>The words of a name.</summary>
/// <param name="Parts">Index of the token of each part.</param>
/// <param name="Tokens">All its tokens, with what stands between the parts.</param>
internal readonly record struct NameRun(List<int> Parts, Extent Tokens, NameFeatures Features);
