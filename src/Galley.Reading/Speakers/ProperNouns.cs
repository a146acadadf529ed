using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Finds the phrase that a proper noun ends: a person's name with its titles, or another name.</summary>
internal sealed class ProperNouns(Scene scene, NounWords words)
{
    /// <summary>How many places that lie in places are followed: Harlow, Essex, England.</summary>
    private const int MostStates = 6;

    private readonly TokenText _tokens = scene.Tokens;

    /// <summary>The name of a person whose last token this is, or of two.</summary>
    public NounPhrase EndingAt(int last, int start) => Joint(Named(last, start), start);

    /// <summary>The name of a person whose last token this is, with the titles before it.</summary>
    public NounPhrase Named(int last, int start)
    {
        var first = scene.MentionStart(last);
        var from = first;
        if (from > start && (words.IsTitle(from - 1) || IsOffice(from - 1, start)))
            while (from > start && (words.IsTitle(from - 1) || IsOffice(from - 1, start) || IsBeforeTitle(from - 1))) from--;
        return new(SpeakerKind.Person, new(from, last + 1), first, scene.PersonAt(last));
    }

    /// <summary>"Secretary [of State] Ruth Hale": the second half of a title.</summary>
    private bool IsOffice(int i, int start)
    {
        if (_tokens.IsWordAt(i, "of")) return i > start && i + 1 < _tokens.Tokens.Length && IsOffice(i + 1, start);
        return i - 2 >= start && _tokens.Tokens[i].IsCapital && _tokens.IsWordAt(i - 1, "of")
            && _tokens.Tokens[i - 2].IsCapital && words.IsTitle(i - 2);
    }

    private bool IsBeforeTitle(int i) => words.IsModifier(i) || words.IsDeterminer(i);

    /// <summary>"Julia Amsel and Martin Oder": two who speak together are nobody's person.</summary>
    private NounPhrase Joint(NounPhrase second, int start)
    {
        var and = second.Tokens.Start - 1;
        if (and - 1 < start || !_tokens.IsWordAt(and, "and") || scene.PersonAt(and - 1) < 0) return second;
        var first = scene.MentionStart(and - 1);
        return new(SpeakerKind.Noun, new(first, second.Tokens.End), first);
    }

    /// <summary>A name that is no person's: capitalised words, with small words between ("the Bank of Harlow").</summary>
    public NounPhrase Capitalised(int last, int start)
    {
        var (first, end) = (FirstCapitalised(last, start), last);
        for (var states = 0; states < MostStates && IsStateOfTown(first, end, start); states++)
            (first, end) = (FirstCapitalised(first - 2, start), first - 2);
        while (first > start && (words.IsNounLike(first - 1) || _tokens.Tokens[first - 1].Is(WordClass.Determiner))) first--;
        return new(SpeakerKind.Organisation, new(first, last + 1), last);
    }

    private int FirstCapitalised(int last, int start)
    {
        var first = last;
        while (first > start)
        {
            var before = _tokens.Tokens[first - 1];
            if (before.IsCapital && !(before.Is(NounWords.Boundary) && Sentences.StartsAt(_tokens, first - 1, start))) first--;
            else if (first - 2 >= start && _tokens.Tokens[first - 2].IsCapital && scene.PersonAt(first - 2) < 0
                && (_tokens.IsWordAt(first - 1, "of") || _tokens.IsAt(first - 1, '&'))) first -= 2;
            else break;
        }

        while (first < last && _tokens.Tokens[first].Is(WordClass.Determiner)) first++;
        return first;
    }

    /// <summary>"Rosa Imre of Columbia, [South Carolina] says".</summary>
    private bool IsStateOfTown(int first, int last, int start) =>
        first - 2 > start && _tokens.IsAt(first - 1, ',') && _tokens.Tokens[first - 2].IsCapital && scene.PersonAt(first - 2) < 0
            && EnglishLexicon.Words.Find(_tokens.ExtentOf(new(first, last + 1)).In(_tokens.Text)).Is(WordClass.Place);
}
