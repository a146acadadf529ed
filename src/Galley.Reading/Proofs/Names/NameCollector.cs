using System.Runtime.CompilerServices;
using Galley.Language;
using Galley.Lexicon;
using Galley.People;

namespace Galley.Proofs.Names;

/// <summary>Collects every spelling that an article writes with a capital, with the evidence of its places.</summary>
internal sealed class NameCollector
{
    /// <summary>Words that are no names and that names are rarely taken for.</summary>
    private const WordClass Grammar = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
        | WordClass.Relative | WordClass.SubjectPronoun | WordClass.OtherPronoun;

    private const WordClass OtherThings = WordClass.Common | WordClass.ThingWord | WordClass.Place | WordClass.Organisation
        | WordClass.Demonym | WordClass.Calendar;

    /// <summary>Letters without the ending; a shorter name is near too many words.</summary>
    private const int ShortestFamily = 4;

    /// <summary>Longer ones are no names, and comparing spellings costs the square of their length.</summary>
    private const int LongestSpelling = 60;

    private readonly TokenText _tokens;
    private readonly SpellingTable _table = new();

    /// <summary>By token: the spelling that it is, where it is one.</summary>
    private readonly SpelledName?[] _spelled;

    private int _sentence;

    private NameCollector(TokenText tokens) => (_tokens, _spelled) = (tokens, new SpelledName?[tokens.Tokens.Length]);

    /// <returns>In the order of their first places, and by token: the spelling that it is, where it is one.</returns>
    public static (List<SpelledName> Names, SpelledName?[] ByToken) Collect(TokenText tokens, List<Candidate> people)
    {
        var collector = new NameCollector(tokens);
        for (var i = 0; i < tokens.Tokens.Length; i++)
            if (collector.IsSpelling(i)) collector._spelled[i] = collector.Spell(i);
        foreach (var person in people)
            foreach (var key in person.Keys)
                if (collector._table.Find(key.AsSpan()) is { } name) name.IsPersonal = true;
        for (var block = 0; block < tokens.Manuscript.Blocks.Count; block++) collector.NotePlaces(block);
        return (collector._table.Names, collector._spelled);
    }

    /// <summary>A word with a capital, but no initial, no abbreviation and no words run together.</summary>
    [MethodImpl(Hot.Path)]
    private bool IsSpelling(int at)
    {
        var token = _tokens.Tokens[at];
        return token.IsCapital && token.Extent.Length is > 1 and <= LongestSpelling && _tokens.Text[token.End - 1] != '.'
            && !token.Is(WordClass.Abbreviation)
            && (token.Case == LetterCase.Upper || !IsRunTogether(_tokens.WordAt(at)))
            && (!token.Is(Grammar) || token.Is(WordClass.GivenName | WordClass.FamilyName) || IsBeforeName(at));
    }

    /// <summary>"said Any Oyelaran": may be Amy, as no sentence starts there.</summary>
    private bool IsBeforeName(int at) =>
        at > 0 && at + 1 < _tokens.Tokens.Length
            && _tokens.Tokens[at - 1] is { IsWord: true } before && before.End + 1 == _tokens.Tokens[at].Start
            && _tokens.Tokens[at + 1] is { IsCapital: true } next && next.Start == _tokens.Tokens[at].End + 1
            && !next.Is(Grammar | OtherThings);

    /// <summary>"HoltShareReply": no name has three capitals without a hyphen or an apostrophe before them.</summary>
    private static bool IsRunTogether(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        for (var i = 0; i < word.Length; i++)
            if (char.IsUpper(word[i]) && (i == 0 || char.IsLower(word[i - 1]))) capitals++;
        return capitals >= 3;
    }

    private SpelledName Spell(int at)
    {
        var extent = NameIn(at);
        var isWhole = extent == _tokens.Tokens[at].Extent;
        return Spell(extent, isWhole ? _tokens.Tokens[at].Word : EnglishLexicon.Words.Find(extent.In(_tokens.Text)));
    }

    private SpelledName Spell(Extent extent, Word word)
    {
        var form = extent.In(_tokens.Text);
        return _table.Find(form) ?? _table.Add(new(form.ToString()) { Word = word });
    }

    /// <summary>The name in a token: "Holt" in "Holt-led", "Oyelaran" in "the Oyelarans".</summary>
    private Extent NameIn(int at)
    {
        var extent = _tokens.Tokens[at].Extent;
        if (HyphenIn(at) is not (> 0 and var hyphen)) return new(extent.Start, extent.End - FamilyEnding(at));
        var hasTail = NameWords.Is(_tokens.WordAt(at).Slice(hyphen + 1).ToString(), NameWord.Tail);
        return hasTail ? new(extent.Start, extent.Start + hyphen) : extent;
    }

    /// <summary>Letters that make a plural of a name behind "the" where no table knows the singular or the plural; else 0.</summary>
    private int FamilyEnding(int at)
    {
        var word = _tokens.WordAt(at);
        if (_tokens.Tokens[at].Word != default || !_tokens.IsWordAt(at - 1, "the")) return 0;
        var key = Spelling.Fold(word.ToString());
        var ending = NameForms.PluralEnding(key);
        return ending > 0 && key.Length == word.Length && key.Length - ending >= ShortestFamily
            && IsUnknown(key) && IsUnknown(key.Substring(0, key.Length - ending)) ? ending : 0;
    }

    private static bool IsUnknown(string key) => !WordList.Words.Contains(key) && !WordList.Names.Contains(key);

    private int HyphenIn(int at) => _tokens.WordAt(at).IndexOf('-');

    [MethodImpl(Hot.Path)]
    private void NotePlaces(int block)
    {
        var evidence = new NameEvidence(_tokens, block, _spelled);
        _sentence++;
        for (var i = evidence.Range.Start; i < evidence.Range.End; i++)
        {
            if (_tokens.EndsSentence(i)) _sentence++;
            if (_spelled[i] is not { } name) continue;
            name.Add(evidence.At(i, _sentence, NameIn(i)), _tokens.Tokens[i].Case);
            NoteJoined(i, evidence);
        }
    }

    /// <summary>Of two words that a hyphen joins ("the Holt-Vance bill") and of which one is a name elsewhere, both are.</summary>
    private void NoteJoined(int at, NameEvidence evidence)
    {
        var hyphen = HyphenIn(at);
        var (start, middle, end) = (_tokens.Tokens[at].Start, _tokens.Tokens[at].Start + hyphen, _tokens.Tokens[at].End);
        if (hyphen < 2 || end - middle < 3 || !char.IsUpper(_tokens.Text[middle + 1])) return;
        var (left, right) = (new Extent(start, middle), new Extent(middle + 1, end));
        if (IsKnown(left)) NoteAlone(right);
        else if (IsKnown(right)) NoteAlone(left);

        bool IsKnown(Extent part) => _table.Find(part.In(_tokens.Text)) is not null;
        void NoteAlone(Extent part)
        {
            var name = Spell(part, EnglishLexicon.Words.Find(part.In(_tokens.Text)));
            name.Add(evidence.Alone(at, _sentence, part), _tokens.Tokens[at].Case);
        }
    }
}
