using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Reads what the text says somebody is: from a title before the name, or from an apposition before or after it.</summary>
internal sealed class Roles(TokenText tokens)
{
    private const int LongestRole = 14;

    /// <summary>The first role that the text states; null where it states none.</summary>
    public string? Of(Candidate person)
    {
        foreach (var name in person.Occurrences)
        {
            if (name.Kind != MentionKind.Name || name.IsInTitleCase) continue;
            if (AppositionBefore(name) is { } before) return before;
            if (AppositionAfter(name) is { } after) return after;
            if (name.Title is { } title) return title;
        }

        return null;
    }

    /// <summary>"the executive producer of Keeping Up With The Kardashians, Farnaz Farjam Chazan".</summary>
    private string? AppositionBefore(NameOccurrence name)
    {
        var comma = name.Tokens.Start - 1;
        var start = tokens.TokensOf(name.Block).Start;
        if (comma <= start || !tokens.IsAt(comma, ',')) return null;
        var head = -1;
        for (var i = comma - 1; i >= start && i > comma - LongestRole; i--)
        {
            var token = tokens.Tokens[i];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Mark) break;
            if (token.Is(WordClass.Profession | WordClass.JobTitle) && token.Case == LetterCase.Lower) head = i;
            if (head >= 0 && !IsModifier(i)) return i == head ? Words(head, comma) : Words(i + 1, comma);
        }

        return head >= 0 ? Words(head, comma) : null;
    }

    /// <summary>A word that may stand between determiner and role: an adjective or noun, in lower case.</summary>
    private bool IsModifier(int token)
    {
        const WordClass others = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.OtherPronoun
            | WordClass.SubjectPronoun | WordClass.CueVerb | WordClass.Adverb;
        return tokens.Tokens[token].IsWord && tokens.Tokens[token].Case == LetterCase.Lower && !tokens.Tokens[token].Is(others);
    }

    /// <summary>"Dana Whitlock, director of the shelter,".</summary>
    private string? AppositionAfter(NameOccurrence name)
    {
        var end = tokens.TokensOf(name.Block).End;
        var i = name.Tokens.End;
        if (i + 1 >= end || !tokens.IsAt(i, ',')) return null;
        i++;
        if (tokens.Tokens[i].Kind == TokenKind.Number && tokens.IsAt(i + 1, ',')) i += 2;
        if (i < end && tokens.Tokens[i].Is(WordClass.Determiner)) i++;
        var first = i;
        var hasRole = false;
        for (; i < end && i < first + LongestRole; i++)
        {
            var token = tokens.Tokens[i];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Mark) break;
            if (token.Is(WordClass.Auxiliary | WordClass.SubjectPronoun | WordClass.Relative) && !token.Is(WordClass.Determiner)) return null;
            if (token.Is(WordClass.CueVerb) && !token.Is(WordClass.Profession)) return null;
            var isEarly = i < first + 6;
            if (isEarly && token.Is(WordClass.Profession | WordClass.JobTitle)) hasRole = true;
            if (!hasRole && token.Is(WordClass.Preposition | WordClass.Conjunction)) return null;
        }

        return hasRole && i > first ? Words(first, i) : null;
    }

    private string Words(int first, int end) => new Extent(tokens.Tokens[first].Start, tokens.Tokens[end - 1].End).Of(tokens.Text).Replace('\n', ' ');
}
