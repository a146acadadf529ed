using Galley.Language;
using Galley.Lexicon;
using Galley.Manuscripts;

namespace Galley.Quotations;

/// <summary>
/// The labels that open the turns of a conversation: QUIST:, Q:, THE HERALD: by their letters alone; "Edith Crane:" and "Interviewer:"
/// where the labelled paragraphs talk like a conversation; "Q." and "A." where there are both.
/// </summary>
internal sealed class TurnLabels
{
    private const int LongestLabel = 4;

    /// <summary>Words in parentheses behind a name: CRANE (on the phone):</summary>
    private const int LongestRemark = 6;

    private const WordClass Speakers = WordClass.GivenName | WordClass.FamilyName | WordClass.Profession | WordClass.JobTitle
        | WordClass.Honorific | WordClass.Collective | WordClass.Organisation;

    /// <summary>What no name is made of. A word of no class may be one.</summary>
    private const WordClass Others = WordClass.Common | WordClass.Calendar | WordClass.Determiner | WordClass.Preposition
        | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb | WordClass.Relative | WordClass.SubjectPronoun;

    /// <summary>Who asks and answers, in interviews that do not say it by name.</summary>
    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "answer", "host", "interviewer", "moderator", "q", "question", "reporter",
    };

    private readonly TokenText _tokens;
    private readonly TurnLabel[] _labels;

    /// <summary>Of the names that label paragraphs; they may label later ones.</summary>
    private readonly HashSet<string> _initials = new(StringComparer.Ordinal);

    private TurnLabels(TokenText tokens)
    {
        _tokens = tokens;
        _labels = new TurnLabel[tokens.Manuscript.Blocks.Count];
        NoteInitials();
        Keep(BeforeColon, IsInCapitals);
        if (IsConversation()) Keep(BeforeColon, IsSpeakersName);
        if (HasLetter("Q.") && HasLetter("A.")) Keep(Letter, _ => true);
    }

    /// <summary>
    /// The label of each block. One labelled line may be anything ("NOTE: …"); two are a conversation.
    /// </summary>
    public static TurnLabel[] Of(TokenText tokens)
    {
        var labels = new TurnLabels(tokens)._labels;
        return Array.FindAll(labels, label => !label.Name.IsEmpty).Length >= 2 ? labels : new TurnLabel[labels.Length];
    }

    private void Keep(Func<int, TurnLabel> find, Predicate<Extent> isLabel)
    {
        for (var i = 0; i < _labels.Length; i++)
            if (find(i) is { Name.IsEmpty: false } label && isLabel(label.Name)) _labels[i] = label;
    }

    /// <summary>Among paragraphs that names label somebody asks, or speaks again; a list of names with what each did has neither.</summary>
    private bool IsConversation()
    {
        var spoken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _labels.Length; i++)
        {
            if (BeforeColon(i) is not { Name.IsEmpty: false } label || !IsSpeakersName(label.Name)) continue;
            var last = _tokens.TokensOf(i).End - 1;
            if (!_tokens.EndsSentence(last)) continue;
            if (_tokens.IsAt(last, '?') || !spoken.Add(_tokens.ExtentOf(label.Name).Of(_tokens.Text))) return true;
        }

        return false;
    }

    private bool MayHoldTurn(int block) => _tokens.Manuscript.Blocks[block].Kind is BlockKind.Paragraph or BlockKind.ListItem;

    /// <summary>The few words before a paragraph's first colon, where words without a mark follow it.</summary>
    private TurnLabel BeforeColon(int block)
    {
        if (!MayHoldTurn(block)) return default;
        var range = _tokens.TokensOf(block);
        var end = range.Start;
        while (end < range.End && end <= range.Start + LongestLabel && IsCapitalised(end)) end++;
        var colon = BehindRemark(end, range.End);
        return end > range.Start && end <= range.Start + LongestLabel && colon + 1 < range.End && _tokens.IsAt(colon, ':')
            && _tokens.Tokens[colon + 1].Kind != TokenKind.Mark ? new(new(range.Start, end), colon + 1) : default;
    }

    /// <summary>Behind the parentheses that open here; here if none do.</summary>
    private int BehindRemark(int i, int stop)
    {
        if (i >= stop || !_tokens.IsAt(i, '(')) return i;
        for (var end = i + 1; end < stop && end <= i + 1 + LongestRemark; end++)
            if (_tokens.IsAt(end, ')')) return end + 1;
        return i;
    }

    /// <summary>"Q.", "A." before a sentence.</summary>
    private TurnLabel Letter(int block)
    {
        var range = _tokens.TokensOf(block);
        return MayHoldTurn(block) && range.Length > 1 && (_tokens.IsWordAt(range.Start, "Q.") || _tokens.IsWordAt(range.Start, "A."))
            && IsCapitalised(range.Start + 1) ? new(new(range.Start, range.Start + 1), range.Start + 1) : default;
    }

    private bool HasLetter(string letter)
    {
        for (var i = 0; i < _labels.Length; i++)
            if (Letter(i) is { Name.IsEmpty: false } label && _tokens.IsWordAt(label.Name.Start, letter)) return true;
        return false;
    }

    private void NoteInitials()
    {
        for (var i = 0; i < _labels.Length; i++)
            if (BeforeColon(i) is { Name.Length: > 1 } label && IsSpeakersName(label.Name)) _initials.Add(InitialsOf(label.Name));
    }

    private string InitialsOf(Extent name)
    {
        var initials = new char[name.Length];
        for (var i = 0; i < name.Length; i++) initials[i] = _tokens.Text[_tokens.Tokens[name.Start + i].Start];
        return new(initials);
    }

    private bool IsCapitalised(int i) => _tokens.Tokens[i].IsWord && char.IsUpper(_tokens.Text[_tokens.Tokens[i].Start]);

    /// <summary>QUIST, THE HERALD; a single letter is Q or A. Not SATURDAY, BREAKING.</summary>
    private bool IsInCapitals(Extent words)
    {
        var mayBeSpeaker = false;
        for (var i = words.Start; i < words.End; i++)
        {
            var token = _tokens.Tokens[i];
            if (token.Case != LetterCase.Upper && token.Extent.Length > 1) return false;
            mayBeSpeaker |= IsRole(i) || _initials.Contains(_tokens.WordAt(i).ToString())
                || (token.Extent.Length > 1 && (token.Is(Speakers) || !token.Is(Others)));
        }

        return mayBeSpeaker;
    }

    private bool IsRole(int i) => Roles.Contains(_tokens.WordAt(i).ToString());

    private bool IsSpeakersName(Extent words) => words.Length == 1
        ? IsRole(words.Start)
        : _tokens.Tokens[words.Start].Is(WordClass.GivenName) && !_tokens.Tokens[words.End - 1].Is(WordClass.ThingWord);
}
