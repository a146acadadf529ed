using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Reads what the text says somebody is: from a title before the name, or from an apposition before or after it.</summary>
internal sealed class Roles(TokenText tokens)
{
    private const int LongestRole = 14;

    private const WordClass NoModifier = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
        | WordClass.Relative | WordClass.OtherPronoun | WordClass.SubjectPronoun | WordClass.Adverb | WordClass.Calendar;

    /// <summary>The first role that the text states; null where it states none.</summary>
    public string? Of(Candidate person)
    {
        foreach (var name in person.Occurrences)
        {
            if (name.Kind != MentionKind.Name || name.IsInTitleCase) continue;
            var role = ApposedBefore(name) ?? ApposedAfter(name) ?? TitleBefore(name);
            if (role is not null) return role;
        }

        return null;
    }

    /// <summary>"Mayor Ruth Hale", "ferry operator Thomas Brandt"; an honorific alone is no role.</summary>
    private string? TitleBefore(NameOccurrence name)
    {
        var start = tokens.TokensOf(name.Block).Start;
        var last = name.Tokens.Start - 1;
        while (last >= start && tokens.Tokens[last].IsWord && RoleNouns.IsCourtesy(tokens, last)) last--;
        if (last < start) return null;
        if (RoleNouns.Is(tokens, last)) return Phrase(last, last + 1, start);
        return !name.IsSingle && IsPlainNoun(last) && OpensWithArticle(last, start) ? Phrase(last, last + 1, start) : null;
    }

    /// <summary>A word in lower case that no table knows as anything but an ordinary word.</summary>
    private bool IsPlainNoun(int token)
    {
        var at = tokens.Tokens[token];
        return at.IsWord && at.Case == LetterCase.Lower
            && !at.Is(NoModifier | WordClass.CueVerb | WordClass.ThingWord | WordClass.Document);
    }

    /// <summary>
    /// "the dowser Joan Birch", "the old dowser …": an article stands before the noun, with no more than two words between.
    /// </summary>
    private bool OpensWithArticle(int noun, int start)
    {
        for (var i = noun - 1; i >= start && i >= noun - 3; i--)
        {
            if (tokens.IsWordAt(i, "the") || tokens.IsIndefiniteArticleAt(i)) return true;
            if (!IsPlainNoun(i)) return false;
        }

        return false;
    }

    /// <summary>"the executive producer of Keeping Up With The Kardashians, Farnaz Farjam Chazan".</summary>
    private string? ApposedBefore(NameOccurrence name)
    {
        var comma = name.Tokens.Start - 1;
        var start = tokens.TokensOf(name.Block).Start;
        if (comma <= start || !tokens.IsAt(comma, ',')) return null;
        for (var i = comma - 1; i >= start && i > comma - LongestRole; i--)
        {
            if (tokens.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark) return null;
            if (IsVerb(i)) return null;
            if (tokens.Tokens[i].Case == LetterCase.Lower && RoleNouns.Is(tokens, i)) return Phrase(i, comma, start);
        }

        return OpensSentence(name, comma, start) ? Phrase(comma - 1, comma, start) : null;
    }

    /// <summary>
    /// "The village's only dowser, Joan Birch, found …": a noun phrase with its article opens the sentence, and commas enclose the name.
    /// </summary>
    private bool OpensSentence(NameOccurrence name, int comma, int start)
    {
        const int longest = 6;
        if (!tokens.IsAt(name.Tokens.End, ',') || name.IsSingle || !IsPlainNoun(comma - 1) || TimeNouns.Is(tokens, comma - 1)) return false;
        var first = comma - 1;
        while (first > start && first > comma - longest && !tokens.EndsSentence(first - 1)) first--;
        return (first == start || tokens.EndsSentence(first - 1)) && (tokens.IsWordAt(first, "the") || IsGenitiveName(first))
            && Enumerable.Range(first + 1, comma - first - 1).All(IsModifier);
    }

    /// <summary>"when the senator [gave] up, Bo Lee …": a clause stands before the comma, and no apposition.</summary>
    private bool IsVerb(int i)
    {
        var token = tokens.Tokens[i];
        return token.IsWord && token.Case == LetterCase.Lower
            && !token.Is(WordClass.CueNoun | WordClass.Profession | WordClass.Collective | WordClass.Document)
            && (token.Is(WordClass.Auxiliary | WordClass.SubjectPronoun | WordClass.CueVerb)
            || tokens.WordAt(i).EndsWith("ed".AsSpan(), StringComparison.Ordinal));
    }

    /// <summary>
    /// The role around its noun: back over what modifies it (to an article or possessive pronoun), on to <paramref name="end"/>.
    /// </summary>
    private string? Phrase(int noun, int end, int start)
    {
        if (RoleNouns.IsNoRole(tokens, noun)) return null;
        var first = noun;
        while (first > start && IsModifier(first - 1)
            && !(IsGenitiveName(first) && tokens.Tokens[first - 1].Case == LetterCase.Lower)) first--;
        return Words(first, end);
    }

    /// <summary>"[left] Port Lindley's manager": a name with a genitive ending opens the role.</summary>
    private bool IsGenitiveName(int first)
    {
        if (!tokens.Tokens[first].IsCapital) return false;
        var i = first + 1;
        while (i < tokens.Tokens.Length && tokens.Tokens[i].IsCapital) i++;
        return i < tokens.Tokens.Length && IsGenitiveEnding(i);
    }

    /// <summary>'s, or the apostrophe of a plural (Rovers').</summary>
    private bool IsGenitiveEnding(int i) =>
        tokens.Tokens[i].Kind == TokenKind.Clitic
        || (tokens.Tokens[i].Kind == TokenKind.Mark && i > 0 && tokens.Tokens[i].Start == tokens.Tokens[i - 1].End
        && tokens.Text[tokens.Tokens[i].Start - 1] is 's');

    /// <summary>An adjective, a noun, a genitive ("the town's") or a capitalised name before a role.</summary>
    private bool IsModifier(int token)
    {
        var at = tokens.Tokens[token];
        if (IsGenitiveEnding(token) || IsOrdinal(token)) return true;
        return at.IsWord && !at.Is(NoModifier) && !PersonVerbs.Is(tokens.WordAt(token).ToString(), PersonVerb.Act)
            && !(at.Is(WordClass.CueVerb) && at.Word.CueGrade >= 3 && !at.IsCapital);
    }

    /// <summary>"the [only] dowser", "Sill's [first] mayor".</summary>
    private bool IsOrdinal(int token) =>
        tokens.IsWordAt(token, "only") || tokens.IsWordAt(token, "first") || tokens.IsWordAt(token, "second");

    /// <summary>"Dana Whitlock, director of the shelter,".</summary>
    private string? ApposedAfter(NameOccurrence name)
    {
        var end = tokens.TokensOf(name.Block).End;
        var i = name.Tokens.End;
        if (i + 1 >= end || !tokens.IsAt(i, ',')) return null;
        i++;
        if (tokens.Tokens[i].Kind == TokenKind.Number && tokens.IsAt(i + 1, ',')) i += 2;
        if (i < end && tokens.Tokens[i].Is(WordClass.Determiner)) i++;
        var first = i;
        var noun = -1;
        for (; i < end && i < first + LongestRole; i++)
        {
            var token = tokens.Tokens[i];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Mark || IsRelative(i)) break;
            if (token.Is(WordClass.Auxiliary | WordClass.SubjectPronoun)) return null;
            if (noun < 0 && RoleNouns.Is(tokens, i)) noun = i;
            if (noun < 0 && token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.CueVerb | WordClass.Determiner)) return null;
        }

        if (noun < 0 && first > 0 && IsShortNounPhrase(first, i)) noun = i - 1;
        return noun >= 0 && !RoleNouns.IsNoRole(tokens, noun) && !IsNextPerson(noun, i) ? Words(first, i) : null;
    }

    /// <summary>"a retired dowser": an indefinite article and one to three plain words, closed by a comma or full stop.</summary>
    private bool IsShortNounPhrase(int first, int end)
    {
        if (end - first is < 1 or > 3 || !tokens.IsIndefiniteArticleAt(first - 1)) return false;
        for (var i = first; i < end; i++)
            if (!IsPlainNoun(i)) return false;
        return tokens.IsAt(end, ',') || tokens.EndsSentence(end);
    }

    /// <summary>"Ann Lee, Mayor Bo Hart, …": a title in capitals with a name right behind it is the next person's.</summary>
    private bool IsNextPerson(int noun, int end)
    {
        if (!tokens.Tokens[noun].IsCapital) return false;
        var i = noun + 1;
        while (i < end && RoleNouns.Is(tokens, i)) i++;
        return i < end && tokens.Tokens[i].IsCapital;
    }

    /// <summary>"who", "whose", "that" open a clause that no longer belongs to the role.</summary>
    private bool IsRelative(int token) => tokens.Tokens[token].Is(WordClass.Relative) && !tokens.Tokens[token].IsCapital;

    private string Words(int first, int end) =>
        new Extent(tokens.Tokens[first].Start, tokens.Tokens[end - 1].End).Of(tokens.Text).Replace('\n', ' ');
}
