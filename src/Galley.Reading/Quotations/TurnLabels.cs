using Galley.Language;
using Galley.Lexicon;
using Galley.Manuscripts;

namespace Galley.Quotations;

/// <summary>
/// The labels that open the turns of a conversation: QUIST:, Q:, THE HERALD: by their letters alone; "Edith Crane:" and "Interviewer:"
/// where the labelled paragraphs talk like a conversation.
/// </summary>
internal sealed class TurnLabels
{
    private const int LongestLabel = 4;

    /// <summary>Who asks, in interviews that do not say it by name.</summary>
    private static readonly HashSet<string> Askers = new(StringComparer.OrdinalIgnoreCase)
    {
        "answer", "host", "interviewer", "moderator", "question", "reporter",
    };

    private readonly TokenText _tokens;
    private readonly Extent[] _labels;

    private TurnLabels(TokenText tokens)
    {
        _tokens = tokens;
        _labels = new Extent[tokens.Manuscript.Blocks.Count];
        Keep(IsInCapitals);
        if (IsConversation()) Keep(IsSpeakersName);
    }

    /// <summary>
    /// The tokens of each block's label, the colon left out; empty where it has none. One labelled line may be anything ("NOTE: …"); two
    /// are a conversation.
    /// </summary>
    public static Extent[] Of(TokenText tokens)
    {
        var labels = new TurnLabels(tokens)._labels;
        return Array.FindAll(labels, l => !l.IsEmpty).Length >= 2 ? labels : new Extent[labels.Length];
    }

    private void Keep(Predicate<Extent> isLabel)
    {
        for (var i = 0; i < _labels.Length; i++)
            if (BeforeColon(i) is { IsEmpty: false } words && isLabel(words)) _labels[i] = words;
    }

    /// <summary>Among paragraphs that names label somebody asks, or speaks again; a list of names with what each did has neither.</summary>
    private bool IsConversation()
    {
        var spoken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _labels.Length; i++)
        {
            if (BeforeColon(i) is not { IsEmpty: false } words || !IsSpeakersName(words)) continue;
            var last = _tokens.TokensOf(i).End - 1;
            if (!_tokens.EndsSentence(last)) continue;
            if (_tokens.IsAt(last, '?') || !spoken.Add(_tokens.ExtentOf(words).Of(_tokens.Text))) return true;
        }

        return false;
    }

    /// <summary>The few words before a paragraph's first colon, where words without a mark follow it.</summary>
    private Extent BeforeColon(int block)
    {
        if (_tokens.Manuscript.Blocks[block].Kind is not (BlockKind.Paragraph or BlockKind.ListItem)) return default;
        var range = _tokens.TokensOf(block);
        for (var i = range.Start; i < range.End && i <= range.Start + LongestLabel; i++)
        {
            if (_tokens.IsAt(i, ':'))
                return i > range.Start && i + 1 < range.End && _tokens.Tokens[i + 1].Kind != TokenKind.Mark ? new(range.Start, i) : default;
            if (!IsCapitalised(i)) return default;
        }

        return default;
    }

    private bool IsCapitalised(int i) => _tokens.Tokens[i].IsWord && char.IsUpper(_tokens.Text[_tokens.Tokens[i].Start]);

    private bool IsInCapitals(Extent words)
    {
        for (var i = words.Start; i < words.End; i++)
            if (_tokens.Tokens[i].Case != LetterCase.Upper && _tokens.Tokens[i].Extent.Length > 1) return false;
        return true;
    }

    private bool IsSpeakersName(Extent words) => words.Length == 1
        ? Askers.Contains(_tokens.WordAt(words.Start).ToString())
        : _tokens.Tokens[words.Start].Is(WordClass.GivenName) && !_tokens.Tokens[words.End - 1].Is(WordClass.ThingWord);
}
