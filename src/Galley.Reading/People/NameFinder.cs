using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Finds the runs of capitalised words that may name somebody, with the titles before them.</summary>
internal sealed class NameFinder
{
    private const int LongestPhrase = 4;
    private const int MostParts = 6;

    private static readonly string[] Suffixes = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

    private static readonly string[] Postnominals =
        ["AC", "AM", "AO", "BEM", "CBE", "DBE", "DSO", "FRS", "GBE", "JP", "KBE", "KC", "MBE", "MEP", "MP", "MSP", "OBE", "PhD", "QC", "RA", "SC"];

    /// <summary>With these begin adjectives that no name is.</summary>
    private static readonly string[] Prefixes = ["anti-", "ex-", "non-", "nonpart", "pro-"];

    private const WordClass ClosedClasses = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
        | WordClass.Relative | WordClass.SubjectPronoun | WordClass.OtherPronoun | WordClass.Adverb;

    private const WordClass SmallWord = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Relative;

    private readonly TokenText _tokens;
    private readonly List<NameOccurrence> _found = [];
    private int _block;
    private Extent _range;
    private bool _isTitleCase;

    private NameFinder(TokenText tokens) => _tokens = tokens;

    public static List<NameOccurrence> Find(TokenText tokens)
    {
        var finder = new NameFinder(tokens);
        for (var i = 0; i < tokens.Manuscript.Blocks.Count; i++)
            if (tokens.Manuscript.Blocks[i].IsProse) finder.FindIn(i);
        return finder._found;
    }

    private void FindIn(int block)
    {
        _block = block;
        _range = _tokens.TokensOf(block);
        _isTitleCase = TitleCase.IsIn(_tokens, block);
        var at = AfterInvertedNames();
        while (at < _range.End) at = _isTitleCase ? NextSingle(at) : Next(at);
    }

    /// <summary>"Marx, Karl and Engels, Friedrich." at the start of an entry in a list of books; returns where to go on.</summary>
    private int AfterInvertedNames()
    {
        var at = _range.Start;
        while (InvertedNameEnd(at) is > 0 and var end)
        {
            int[] parts = [.. Enumerable.Range(at + 2, end - at - 2), at];
            Add([.. parts], new(at, end), hasTitle: false, Gender.Unknown, NameFeatures.None, form: string.Join(" ", parts.Select(t => _tokens.WordAt(t).ToString())));
            if (!_tokens.IsWordAt(end, "and")) return end;
            at = end + 1;
        }

        return at;
    }

    private int InvertedNameEnd(int at)
    {
        if (!IsCapital(at) || !_tokens.IsAt(at + 1, ',') || !IsCapital(at + 2)) return 0;
        const WordClass names = WordClass.FamilyName | WordClass.GivenName;
        if (!_tokens.Tokens[at].Is(names) || !_tokens.Tokens[at + 2].Is(WordClass.GivenName) || _tokens.Tokens[at + 2].Is(WordClass.NameOrPlace)) return 0;
        var end = at + 3;
        while (end < at + MostParts && IsCapital(end)) end++;
        return _tokens.IsAt(end, '.') || _tokens.IsWordAt(end, "and") ? end : 0;
    }

    /// <summary>In title case the bounds of names cannot be seen: every word stands alone, to be matched with names known from the text.</summary>
    private int NextSingle(int at)
    {
        if (StartsName(at) && FullNameLength(at) is > 1 and var length)
        {
            Add(Enumerable.Range(at, length).ToList(), new(at, at + length), hasTitle: false, Gender.Unknown, NameFeatures.None);
            return at + length;
        }

        if (IsCapital(at) && StartsName(at))
        {
            var possessive = at + 1 < _range.End && _tokens.Tokens[at + 1].Kind == TokenKind.Clitic ? NameFeatures.Possessive : NameFeatures.None;
            Add([at], new(at, at + 1), hasTitle: false, Gender.Unknown, possessive);
        }

        return at + 1;
    }

    /// <summary>Words of a full name that can be told even in title case: a given name, and names or unknown words behind it.</summary>
    private int FullNameLength(int at)
    {
        if (!_tokens.Tokens[at].Is(WordClass.GivenName) || _tokens.Tokens[at].Is(WordClass.NameOrWord)) return 0;
        var length = 1;
        while (length < 4 && IsCapital(at + length) && IsNamePart(_tokens.Tokens[at + length])) length++;
        return length;
    }

    private static bool IsNamePart(Token token) =>
        token.Word.Classes == WordClass.None
            || (token.Is(WordClass.FamilyName | WordClass.GivenName)
            && !token.Is(WordClass.NameOrWord | WordClass.Common | WordClass.CueVerb));

    /// <summary>Reads what begins at the token and returns where to go on.</summary>
    private int Next(int at)
    {
        var title = ReadTitles(at, out var gender, out var features);
        if (title.End > at && !StartsName(title.End) && !IsMonthOf(features, title.End)) return title.End;
        var start = title.End;
        if (title.IsEmpty && DescribesNext(start)) return start + 1;
        if (PhraseAt(start, WordClass.Place | WordClass.Organisation) is > 0 and var phrase && !IsCapital(start + phrase)) return start + phrase;
        if (!StartsName(start) && !IsMonthOf(features, start))
        {
            if (OpensThing(start)) return start + 2;
            if (MayBeFamilyName(start)) Add([start], new(start, start + 1), hasTitle: false, Gender.Unknown, NameFeatures.None, isWeak: true);
            return start + 1;
        }

        return ReadName(start, title, gender, features);
    }

    /// <summary>Honorifics and titles from the token on: "Former Vice President", "Dr.", "actor".</summary>
    private Extent ReadTitles(int at, out Gender gender, out NameFeatures features)
    {
        gender = Gender.Unknown;
        features = NameFeatures.None;
        var end = at;
        while (end < _range.End)
        {
            var length = TitleLength(end, out var word);
            if (length == 0) break;
            if (gender == Gender.Unknown) gender = word.Gender;
            features |= word.Is(WordClass.Honorific) ? NameFeatures.HonorificBefore
                : word.Is(WordClass.JobTitle) && _tokens.Tokens[end].IsCapital ? NameFeatures.TitleBefore
                : NameFeatures.RoleBefore;
            end += length;
        }

        return new(at, end);
    }

    /// <summary>
    /// Tokens of the title that begins here; 0 where none does. A word that is a name too is a title only before another word of the
    /// name.
    /// </summary>
    private int TitleLength(int at, out Word word)
    {
        const WordClass titles = WordClass.Honorific | WordClass.JobTitle | WordClass.Profession;
        var phrase = PhraseAt(at, titles);
        word = phrase > 0 ? Find(at, phrase) : _tokens.Tokens[at].Word;
        if (phrase > 0) return phrase;
        var token = _tokens.Tokens[at];
        if (!token.IsWord || !token.Is(titles)) return 0;
        if (token.Is(WordClass.Honorific | WordClass.JobTitle) && token.IsCapital) return token.Is(WordClass.GivenName) && !IsCapital(at + 1) ? 0 : 1;
        return token.Is(WordClass.Profession | WordClass.JobTitle)
            && (token.Case == LetterCase.Lower || !token.Is(WordClass.GivenName | WordClass.FamilyName)) ? 1 : 0;
    }

    /// <summary>A capital word that is no function word; at a sentence start no ordinary word either.</summary>
    private bool StartsName(int at)
    {
        if (at < _range.End && (IsParticleOfName(at) || IsCapitalParticle(at))) return true;
        if (!IsCapital(at)) return false;
        var token = _tokens.Tokens[at];
        if (token.Is(WordClass.Calendar)
            && !(token.Is(WordClass.GivenName | WordClass.FamilyName) && IsCapital(at + 1)
            && (_tokens.Tokens[at + 1].Is(WordClass.FamilyName) || !IsAfterPreposition(at)))) return false;
        if (token.Is(WordClass.GivenName) && !token.Is(WordClass.NameOrWord)) return true;
        if (token.Is(ClosedClasses) && !(token.Is(WordClass.GivenName | WordClass.FamilyName) && IsCapital(at + 1))) return false;
        if (!Sentences.StartsAt(_tokens, at, _range.Start)) return true;
        if (token.Is(WordClass.GivenName | WordClass.FamilyName)) return !token.Is(WordClass.NameOrWord) || IsCapital(at + 1);
        return !token.Is(WordClass.Common | WordClass.Demonym | WordClass.Collective | WordClass.Document | WordClass.CueVerb);
    }

    /// <summary>"the Swedish Tove Lind", "Non-partisan Paul Reed", "Secretary of State Paul Reed": what goes before a full name.</summary>
    private bool DescribesNext(int at)
    {
        if (!IsCapital(at) || !IsCapital(at + 1)) return false;
        var token = _tokens.Tokens[at];
        if (token.Is(WordClass.GivenName | WordClass.FamilyName | WordClass.ThingWord)) return false;
        if (token.Is(WordClass.Place) && DescribesNext(at + 1)) return true;
        return HasPrefix(at) || ((token.Is(WordClass.Demonym) || ClosesTitle(at)) && FullNameLength(at + 1) > 1);
    }

    /// <summary>"Chief of [Staff]", "Secretary of [State]".</summary>
    private bool ClosesTitle(int at) =>
        at > _range.Start + 1 && _tokens.IsWordAt(at - 1, "of")
            && _tokens.Tokens[at - 2].Is(WordClass.JobTitle | WordClass.Profession | WordClass.Honorific);

    private bool HasPrefix(int at)
    {
        foreach (var prefix in Prefixes)
            if (_tokens.WordAt(at).StartsWith(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>"City Hall" at a sentence start: an ordinary word that makes one name with the thing's word after it.</summary>
    private bool OpensThing(int at) =>
        IsCapital(at) && IsCapital(at + 1) && !IsCapital(at + 2) && _tokens.Tokens[at + 1].Is(WordClass.ThingWord)
            && _tokens.Tokens[at].Is(WordClass.Common | WordClass.Collective) && !_tokens.Tokens[at].Is(WordClass.CueVerb | ClosedClasses);

    /// <summary>An ordinary word with a capital at a sentence start, before a verb or a possessive ending.</summary>
    private bool MayBeFamilyName(int at)
    {
        if (!IsCapital(at) || at + 1 >= _range.End
            || !_tokens.Tokens[at].Is(WordClass.Common | WordClass.CueVerb | WordClass.Collective | WordClass.Document | WordClass.Demonym)) return false;
        var next = _tokens.Tokens[at + 1];
        return next.Kind == TokenKind.Clitic || (next.Case == LetterCase.Lower && next.Is(WordClass.CueVerb | WordClass.Auxiliary | WordClass.Adverb));
    }

    private bool IsAfterPreposition(int at) => at > _range.Start && _tokens.Tokens[at - 1].Is(WordClass.Preposition);

    private int ReadName(int start, Extent title, Gender gender, NameFeatures features)
    {
        var parts = new List<int>();
        var at = start;
        var end = start;
        var isWork = false;
        while (at < _range.End && parts.Count < MostParts)
        {
            var token = _tokens.Tokens[at];
            if (token.IsCapital && (!IsDate(at) || IsMonthOf(features, at)) && !(at > start && IsPostnominal(at)) && !(at > start && IsTitleOfNext(at)))
            {
                isWork |= at > start && token.Is(SmallWord) && !token.Is(WordClass.FamilyName | WordClass.Particle) && !EndsFullName(start, at);
                parts.Add(at);
                end = ++at;
            }
            else if (parts.Count > 0 && IsTiedToArticle(at))
            {
                parts.Add(at);
                end = ++at;
            }
            else if (IsParticleOfName(at)) parts.Add(at++);
            else if (parts.Count > 0 && NicknameLength(at) is > 0 and var nickname)
            {
                parts.Add(at + 1);
                at += nickname;
            }
            else if (_tokens.IsAt(at, ',') && IsSuffix(at + 1)) at++;
            else break;
        }

        // A title in title case runs on over small words: Keeping Up With The Kardashians.
        while (isWork && at < _range.End && (IsCapital(at) || (_tokens.Tokens[at].Is(SmallWord) && IsCapital(at + 1)))) end = ++at;

        if (parts.Count > 1 && IsSuffix(parts[parts.Count - 1])) features |= NameFeatures.SuffixAfter;
        if (isWork) features |= NameFeatures.IsWorkTitle;
        if (end < _range.End && _tokens.Tokens[end].Kind == TokenKind.Clitic) features |= NameFeatures.Possessive;
        Add(parts, new(start, end), !title.IsEmpty, gender, features);
        return end;
    }

    /// <summary>"James To": a short family name behind a given name.</summary>
    private bool EndsFullName(int start, int at) =>
        at == start + 1 && _tokens.Tokens[start].Is(WordClass.GivenName) && !_tokens.Tokens[start].Is(WordClass.NameOrWord) && !IsCapital(at + 1);

    private void Add(List<int> partTokens, Extent range, bool hasTitle, Gender gender, NameFeatures features, bool isWeak = false, string? form = null)
    {
        var parts = partTokens.ConvertAll(t => _tokens.WordAt(t).ToString());
        var extent = new Extent(_tokens.Tokens[range.Start].Start, _tokens.Tokens[range.End - 1].End);
        _found.Add(new()
        {
            Parts = parts.ToArray(),
            Keys = NameParts.Keys(parts),
            PartTokens = partTokens.ToArray(),
            Form = form ?? FormOf(extent),
            Extent = extent,
            Tokens = range,
            Block = _block,
            Gender = gender,
            HasTitle = hasTitle,
            OpensSentence = !hasTitle && Sentences.StartsAt(_tokens, range.Start, _range.Start),
            IsInTitleCase = _isTitleCase,
            IsWeak = isWeak,
            Features = features,
        });
    }

    /// <summary>The name as printed, with one plain space between words.</summary>
    private string FormOf(Extent extent) =>
        string.Join(" ", extent.Of(_tokens.Text).Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>"Ohio Gov. Ruth Hale": amid a run of capitals a title begins the name that follows.</summary>
    private bool IsTitleOfNext(int at)
    {
        var token = _tokens.Tokens[at];
        return token.Is(WordClass.Honorific | WordClass.JobTitle) && !token.Is(WordClass.GivenName | WordClass.FamilyName)
            && !IsSuffix(at) && IsCapital(at + 1);
    }

    /// <summary>"Mr. [March]".</summary>
    private bool IsMonthOf(NameFeatures titles, int at) =>
        (titles & NameFeatures.HonorificBefore) != 0 && IsCapital(at) && _tokens.Tokens[at - 1].Case != LetterCase.Lower && _tokens.Tokens[at].Is(WordClass.Calendar);

    /// <summary>KC, MP, OBE: letters after a name.</summary>
    private bool IsPostnominal(int at) => Array.BinarySearch(Postnominals, _tokens.WordAt(at).ToString(), StringComparer.Ordinal) >= 0;

    /// <summary>A month or day that is no name.</summary>
    private bool IsDate(int at) => _tokens.Tokens[at].Is(WordClass.Calendar) && !_tokens.Tokens[at].Is(WordClass.GivenName | WordClass.FamilyName);

    /// <summary>A small word such as "van" before a capital.</summary>
    private bool IsParticleOfName(int at) =>
        _tokens.Tokens[at].IsWord && _tokens.Tokens[at].Case == LetterCase.Lower && _tokens.Tokens[at].Is(WordClass.Particle)
            && IsCapital(at + 1 + ParticlesAfter(at + 1));

    /// <summary>"Van der Linde" at a sentence start.</summary>
    private bool IsCapitalParticle(int at) =>
        IsCapital(at) && _tokens.Tokens[at].Is(WordClass.Particle) && ParticlesAfter(at + 1) is > 0 and var count
            && IsCapital(at + 1 + count);

    /// <summary>"al-Nadir", "el-Sayed": an article tied to a name.</summary>
    private bool IsTiedToArticle(int at)
    {
        var word = _tokens.WordAt(at);
        var hyphen = word.IndexOf('-');
        return _tokens.Tokens[at].IsWord && hyphen is 2 or 3 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]) && word[0] is 'a' or 'e';
    }

    /// <summary>Tokens of a nickname in marks or brackets between the words of a name (Juan "Chico" Manriquez); 0 where none stands here.</summary>
    private int NicknameLength(int at)
    {
        if (at + 3 >= _range.End || !IsCapital(at + 1) || !IsCapital(at + 3)) return 0;
        var isMarked = _tokens.Tokens[at].Kind == TokenKind.Mark && _tokens.Tokens[at + 2].Kind == TokenKind.Mark;
        var isBracketed = _tokens.IsAt(at, '(') && _tokens.IsAt(at + 2, ')') && _tokens.Tokens[at + 3].Is(WordClass.FamilyName)
            && _tokens.Tokens[at + 1].Case == LetterCase.Capitalised && !_tokens.Tokens[at + 1].Is(WordClass.Place);
        return isMarked || isBracketed ? 3 : 0;
    }

    private int ParticlesAfter(int at)
    {
        var count = 0;
        while (at + count < _range.End && count < 2 && _tokens.Tokens[at + count].Case == LetterCase.Lower
            && _tokens.Tokens[at + count].Is(WordClass.Particle)) count++;
        return count;
    }

    private bool IsSuffix(int at)
    {
        if (at >= _range.End) return false;
        foreach (var suffix in Suffixes)
            if (_tokens.IsWordAt(at, suffix)) return true;
        return false;
    }

    private bool IsCapital(int at) => at < _range.End && _tokens.Tokens[at].IsCapital;

    /// <summary>Number of tokens of the longest known phrase of these classes that begins here; 0 where none does.</summary>
    private int PhraseAt(int at, WordClass classes)
    {
        if (at >= _range.End || !_tokens.Tokens[at].Is(WordClass.OpensPhrase)) return 0;
        for (var length = Math.Min(LongestPhrase, _range.End - at); length > 1; length--)
            if (Find(at, length).Is(classes)) return length;
        return 0;
    }

    private Word Find(int at, int length) =>
        EnglishLexicon.Words.Find(new Extent(_tokens.Tokens[at].Start, _tokens.Tokens[at + length - 1].End).In(_tokens.Text));
}
