using System.Runtime.CompilerServices;
using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Finds the runs of capitalised words in a block that may name somebody, with the titles before them.</summary>
internal sealed class NameFinder
{
    private readonly List<NameOccurrence> _found;
    private readonly NameTokens _words;
    private readonly NameTitles _titles;
    private readonly NameStarts _starts;
    private readonly NameRuns _runs;
    private readonly bool _isTitleCase;

    private NameFinder(TokenText tokens, int block, List<NameOccurrence> found)
    {
        _found = found;
        _words = new(tokens, block);
        _titles = new(_words);
        _starts = new(_words);
        _runs = new(_words);
        _isTitleCase = TitleCase.IsIn(tokens, block);
    }

    public static List<NameOccurrence> Find(TokenText tokens)
    {
        var found = new List<NameOccurrence>();
        for (var i = 0; i < tokens.Manuscript.Blocks.Count; i++)
            if (tokens.Manuscript.Blocks[i].IsProse) new NameFinder(tokens, i, found).FindAll();
        return found;
    }

    private void FindAll()
    {
        var at = AfterInvertedNames();
        while (at < _words.Range.End) at = _isTitleCase ? NextSingle(at) : Next(at);
    }

    /// <summary>
    /// Reads "Marx, Karl and Engels, Friedrich." at the start of an entry in a list of books, and returns where to go on.
    /// </summary>
    private int AfterInvertedNames()
    {
        var names = _runs.ReadInverted(_words.Range.Start);
        foreach (var name in names) Add(name, form: string.Join(" ", name.Parts.Select(part => _words.Text.WordAt(part).ToString())));
        return names.Count == 0 ? _words.Range.Start : names[names.Count - 1].Tokens.End;
    }

    /// <summary>
    /// In title case the bounds of names cannot be seen: every word stands alone, to be matched with names known from the text.
    /// </summary>
    [MethodImpl(Hot.Path)]
    private int NextSingle(int at)
    {
        if (!_starts.IsAt(at)) return at + 1;
        if (_words.AuthorLength(at) is > 1 and var author) return AfterFull(at, author, NameFeatures.IsTied);
        if (_words.FullNameLength(at) is > 1 and var length) return AfterFull(at, length, NameFeatures.None);

        if (_words.IsCapital(at)) Add(Single(at, _words.HasClitic(at + 1) ? NameFeatures.Possessive : NameFeatures.None));
        return at + 1;
    }

    private int AfterFull(int at, int length, NameFeatures features)
    {
        Add(new([.. Enumerable.Range(at, length)], new(at, at + length), features));
        return at + length;
    }

    /// <summary>Reads what begins at the token and returns where to go on.</summary>
    [MethodImpl(Hot.Path)]
    private int Next(int at)
    {
        var title = _titles.Read(at);
        var start = title.Tokens.End;
        var isName = _starts.IsAt(start) || _words.IsMonthAfter(title.Features, start);
        if (!isName && !title.Tokens.IsEmpty) return start;
        if (title.Tokens.IsEmpty && _starts.DescribesNext(start)) return start + 1;
        if (PlaceOrOrganisation(start) is > 0 and var length) return start + length;
        return isName ? AfterName(start, title) : AfterNoName(start);
    }

    [MethodImpl(Hot.Path)]
    private int AfterName(int start, TitleRun title)
    {
        var name = _runs.Read(start, title.Features);

        // A particle may look as if a name began ("la Monday"), and a date is none.
        if (name.Tokens.IsEmpty) return start + 1;
        if (!_words.IsTailed(name.Tokens.End)) Add(name, title);
        return name.Tokens.End;
    }

    [MethodImpl(Hot.Path)]
    private int AfterNoName(int at)
    {
        if (_starts.OpensThing(at)) return at + 2;
        if (_starts.MayBeFamilyName(at)) Add(Single(at, NameFeatures.None), isWeak: true);
        return at + 1;
    }

    /// <summary>Tokens of a known place or organisation that no capital goes on with; 0 where none begins here.</summary>
    private int PlaceOrOrganisation(int at)
    {
        var length = _words.PhraseLength(at, WordClass.Place | WordClass.Organisation);
        return _words.IsCapital(at + length) && !_words.IsLabel(at + length) ? 0 : length;
    }

    private static NameRun Single(int at, NameFeatures features) => new([at], new(at, at + 1), features);

    [MethodImpl(Hot.Path)]
    private void Add(NameRun name, TitleRun title = default, string? form = null, bool isWeak = false)
    {
        var parts = name.Parts.ConvertAll(part => _words.Text.WordAt(part).ToString());
        var extent = _words.Text.ExtentOf(name.Tokens);
        _found.Add(new()
        {
            Parts = parts.ToArray(),
            Keys = NameParts.Keys(parts),
            PartTokens = name.Parts.ToArray(),
            Form = form ?? FormOf(extent),
            Extent = extent,
            Tokens = name.Tokens,
            Block = _words.Block,
            Gender = title.Gender,
            HasTitle = !title.Tokens.IsEmpty,
            OpensSentence = title.Tokens.IsEmpty && _words.OpensSentence(name.Tokens.Start),
            IsInTitleCase = _isTitleCase,
            IsWeak = isWeak,
            Features = title.Features | name.Features,
        });
    }

    /// <summary>The name as printed, with one plain space between words.</summary>
    [MethodImpl(Hot.Path)]
    private string FormOf(Extent extent) =>
        string.Join(" ", extent.Of(_words.Text.Text).Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
