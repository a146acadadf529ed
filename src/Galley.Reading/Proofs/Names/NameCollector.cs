using Galley.Language;
using Galley.Lexicon;
using Galley.People;

namespace Galley.Proofs.Names;

/// <summary>Collects every spelling that an article writes with a capital, with the evidence of its places.</summary>
internal sealed class NameCollector
{
    private static readonly string[] PlacePrepositions = ["in", "at", "on", "of", "from", "by"];

    private readonly TokenText _tokens;
    private readonly Dictionary<string, SpelledName> _names = new(StringComparer.Ordinal);
    private Extent _range;
    private bool _isTitleCase;

    private NameCollector(TokenText tokens) => _tokens = tokens;

    /// <returns>In the order of their first places.</returns>
    public static List<SpelledName> Collect(TokenText tokens, List<Candidate> people)
    {
        var collector = new NameCollector(tokens);
        for (var block = 0; block < tokens.Manuscript.Blocks.Count; block++) collector.CollectFrom(block);
        foreach (var person in people)
            foreach (var key in person.Keys)
                if (collector._names.TryGetValue(key, out var name)) name.IsPersonal = true;
        return collector._names.Values.OrderBy(n => n.Places[0].Token).ToList();
    }

    private void CollectFrom(int block)
    {
        _range = _tokens.TokensOf(block);
        _isTitleCase = TitleCase.IsIn(_tokens, block);
        for (var i = _range.Start; i < _range.End; i++)
            if (IsSpelling(_tokens.Tokens[i])) Note(i);
    }

    /// <summary>A word with a capital, but no initial or abbreviation.</summary>
    private bool IsSpelling(Token token) => token.IsCapital && token.Extent.Length > 1 && _tokens.Text[token.End - 1] != '.' && !token.Is(WordClass.Abbreviation);

    private void Note(int at)
    {
        var token = _tokens.Tokens[at];
        var form = token.Extent.Of(_tokens.Text);
        var key = Spelling.Fold(form);
        if (key.Length < 2) return;
        if (!_names.TryGetValue(key, out var name)) _names.Add(key, name = new(form) { Word = token.Word });
        name.Places.Add(new(at, HalfAt(at, -1), HalfAt(at, 1), TitleAt(at), ActsAsPerson(at), Sentences.StartsAt(_tokens, at, _range.Start)));
        name.IsAllCapitals &= token.Case == LetterCase.Upper;
        if (name.Places[name.Places.Count - 1].Title is not null) name.HasTitle = name.IsPersonal = true;
    }

    private string? TitleAt(int at) =>
        at > _range.Start && IsTitle(_tokens.Tokens[at - 1]) ? Spelling.Fold(_tokens.WordAt(at - 1).ToString()).TrimEnd('.') : null;

    /// <summary>"… to Mauer's", "Mauer said", "said Mauer", "Mauer, who", "is backing Mauer", and not in a headline.</summary>
    private bool ActsAsPerson(int at)
    {
        if (_isTitleCase) return false;
        if (IsAmidSmallLetters(at)) return true;
        if (at > _range.Start && _tokens.Tokens[at - 1] is { Case: LetterCase.Lower, Word.CueGrade: >= 4 }) return true;
        if (at + 1 >= _range.End) return false;
        var next = _tokens.Tokens[at + 1];
        return next.Kind == TokenKind.Clitic
            || (next.Case == LetterCase.Lower && (next.Is(WordClass.CueVerb | WordClass.Auxiliary) || IsPast(next)))
            || (_tokens.IsAt(at + 1, ',') && at + 2 < _range.End && IsToldOf(at + 2));
    }

    /// <summary>A capital between small letters, where neither "the" nor "in" makes a thing or a place of it.</summary>
    private bool IsAmidSmallLetters(int at) =>
        at > _range.Start && _tokens.Tokens[at - 1] is { IsWord: true, Case: LetterCase.Lower } before && !before.Is(WordClass.Determiner)
            && Array.TrueForAll(PlacePrepositions, word => !_tokens.IsWordAt(at - 1, word))
            && (at + 1 == _range.End || !(_tokens.Tokens[at + 1].IsCapital || _tokens.Tokens[at + 1].Is(WordClass.Particle)));

    /// <summary>", who", ", asked", ", 58": goes on about the name before the comma.</summary>
    private bool IsToldOf(int at) =>
        _tokens.IsWordAt(at, "who") || _tokens.Tokens[at] is { Kind: TokenKind.Number, Extent.Length: 2 } || _tokens.Tokens[at] is { Case: LetterCase.Lower, Word.CueGrade: >= 3 };

    /// <summary>"received", "believed": ends as a verb in the past does.</summary>
    private bool IsPast(Token token) => token.Extent.Length > 4 && _tokens.Text[token.End - 1] == 'd' && _tokens.Text[token.End - 2] == 'e';

    /// <summary>The other half of a full name on that side: the next word with a capital, over an initial.</summary>
    private string? HalfAt(int at, int step)
    {
        var other = at + step;
        if (!AreTied(Math.Min(at, other), Math.Max(at, other))) return null;
        if (IsInitial(other) && AreTied(Math.Min(other, other + step), Math.Max(other, other + step))) other += step;
        var token = _tokens.Tokens[other];
        return token.IsCapital && IsHalf(token, other) ? Spelling.Fold(token.Extent.Of(_tokens.Text)) : null;
    }

    /// <summary>Whether nothing but one blank stands between two neighbouring tokens of the block.</summary>
    private bool AreTied(int left, int right) =>
        left >= _range.Start && right < _range.End && _tokens.Tokens[right].Start == _tokens.Tokens[left].End + 1
            && _tokens.Text[_tokens.Tokens[left].End] is ' ' or '\u00A0';

    private bool IsInitial(int at) => _tokens.Tokens[at].IsCapital && _tokens.Tokens[at].Extent.Length <= 2 && _tokens.Text[_tokens.Tokens[at].End - 1] == '.';

    /// <summary>A word that may be a name's: no title, and amid capitals only a known name.</summary>
    private bool IsHalf(Token token, int at)
    {
        const WordClass names = WordClass.GivenName | WordClass.FamilyName;
        const WordClass others = WordClass.Common | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
            | WordClass.Adverb | WordClass.Relative | WordClass.SubjectPronoun | WordClass.OtherPronoun | WordClass.Calendar | WordClass.Demonym;
        if (token.Extent.Length < 2 || IsInitial(at)) return false;
        if (token.Is(names)) return !_isTitleCase || !token.Is(WordClass.NameOrWord | WordClass.Common);
        return !_isTitleCase && !IsTitle(token) && !token.Is(others | WordClass.ThingWord);
    }

    private static bool IsTitle(Token token) =>
        token.IsWord && token.Is(WordClass.Honorific | WordClass.JobTitle | WordClass.Profession) && !token.Is(WordClass.GivenName | WordClass.FamilyName);
}
