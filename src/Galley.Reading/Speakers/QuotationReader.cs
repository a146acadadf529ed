using Galley.Explanations;
using Galley.Language;
using Galley.Manuscripts;
using Galley.Quotations;

namespace Galley.Speakers;

/// <summary>
/// Makes quotations of passages: attributes them block by block, leaves out what is nobody's words, and joins the pieces of one quotation.
/// </summary>
internal sealed class QuotationReader
{
    private readonly TokenText _tokens;
    private readonly SpeechJudge _judge;
    private readonly Attributor _attributor;
    private readonly List<Draft> _drafts = [];

    private QuotationReader(Scene scene, bool singleMarksAreUsual, Explanation? explanation)
    {
        _tokens = scene.Tokens;
        _attributor = new(scene, explanation);
        _judge = new(scene.Tokens, singleMarksAreUsual, explanation);
    }

    private sealed class Draft(Passage passage, Attribution attribution)
    {
        public List<Passage> Passages { get; } = [passage];

        public Attribution Attribution { get; set; } = attribution;
    }

    /// <param name="explanation">To take down why; null to leave that.</param>
    public static Sequence<Quotation> Read(Scene scene, List<Passage> passages, Explanation? explanation = null)
    {
        var reader = new QuotationReader(scene, passages.TrueForAll(passage => passage.Family != MarkFamily.Double), explanation);
        if (explanation is not null) passages.ForEach(passage => explanation.Of(passage));
        for (var first = 0; first < passages.Count;)
        {
            var next = first;
            while (next < passages.Count && passages[next].Block == passages[first].Block) next++;
            reader.ReadBlock(passages.GetRange(first, next - first), passages[first].Block);
            first = next;
        }

        return reader._drafts.ConvertAll(reader.Build).ToSequence();
    }

    private void ReadBlock(List<Passage> passages, int block)
    {
        var speech = passages.FindAll(p => p.IsUnmarked || !WorkTitles.IsTitle(_tokens, p));
        var surroundings = Surroundings.Of(_tokens, speech, block);
        var attributions = _attributor.Attribute(surroundings, block);
        ShareCuesBehind(surroundings, attributions);
        Draft? last = null;
        for (var i = 0; i < speech.Count; i++)
        {
            if (speech[i].ContinuesPrevious && _drafts.Count > 0)
            {
                last = _drafts[_drafts.Count - 1];
                last.Passages.Add(speech[i]);
                if (!last.Attribution.HasCue && attributions[i].HasCue) last.Attribution = attributions[i];
                continue;
            }

            var goesOn = last is not null && GoesOn(surroundings[i], attributions[i], last.Attribution);
            if (!speech[i].IsUnmarked && !(goesOn && (Wording.EndsAsSpeech(_tokens.Text, speech[i]) || IsSplit(surroundings[i])))
                && !_judge.IsSpeech(surroundings[i], attributions[i], block))
            {
                last = null;
                continue;
            }

            if (goesOn)
            {
                last!.Passages.Add(speech[i]);
                continue;
            }

            last = new(speech[i], attributions[i]);
            _drafts.Add(last);
        }
    }

    /// <summary>“Wet” and “cold,” she said: the cue behind the last of a row is everyone's.</summary>
    private void ShareCuesBehind(List<Surroundings> surroundings, List<Attribution> attributions)
    {
        for (var i = surroundings.Count - 2; i >= 0; i--)
        {
            if (attributions[i].HasCue || !attributions[i + 1].HasCueAfter || !LinksOn(surroundings[i])) continue;
            attributions[i] = attributions[i + 1];
        }
    }

    private bool LinksOn(Surroundings at)
    {
        for (var i = at.After.Start; i < at.After.End; i++)
            if (!_tokens.IsAt(i, ',') && !_tokens.IsWordAt(i, "and") && !_tokens.IsWordAt(i, "or")) return false;
        return !at.After.IsEmpty || Wording.EndsWithComma(_tokens.Text, at.Passage);
    }

    /// <summary>
    /// Whether the passage goes on with the quotation before: between the two stands that one's cue and nothing but its clause
    /// ("…," she said. "…"), and this one has no cue of its own. A word between leads to other words (she said after a brief "…").
    /// </summary>
    private bool GoesOn(Surroundings at, Attribution own, Attribution before)
    {
        if (!before.HasCueAfter || !at.Before.Contains(before.Cue)) return false;
        if (own.HasCue && own.Cue != before.Cue) return false;
        if (_tokens.Tokens[at.Before.End - 1].IsWord && at.Before.End > before.Cue.End + 1) return false;
        var ends = 0;
        for (var i = at.Before.Start; i < at.Before.End; i++)
            if (_tokens.EndsSentence(i)) ends++;
        return ends == 0 || (ends == 1 && _tokens.EndsSentence(at.Before.End - 1));
    }

    /// <summary>"…," she said, "…": the cue stands amid one sentence.</summary>
    private bool IsSplit(Surroundings at) => _tokens.IsAt(at.Before.End - 1, ',');

    private Quotation Build(Draft draft)
    {
        var attribution = draft.Attribution;
        return new()
        {
            Pieces = draft.Passages.ConvertAll(PieceOf).ToSequence(),
            Nested = draft.Passages.SelectMany(NestedOf).ToSequence(),
            IsPartial = IsPartial(draft),
            Speaker = attribution.Person,
            SpeakerExtent = attribution.Phrase is { Kind: not SpeakerKind.Nobody } phrase ? _tokens.ExtentOf(phrase.Tokens) : null,
            Cue = attribution.HasCue
                && _tokens.Tokens[attribution.Cue.Start].IsWord
                ? _tokens.ExtentOf(attribution.Cue) : null,
        };
    }

    /// <summary>A title of a work inside somebody's words is no quotation.</summary>
    private IEnumerable<Quotation> NestedOf(Passage passage) =>
        passage.Nested.Where(nested => !WorkTitles.IsTitle(_tokens, nested)).Select(BuildNested);

    private Quotation BuildNested(Passage passage) => new()
    {
        Pieces = Sequence.Of(PieceOf(passage)),
        Nested = NestedOf(passage).ToSequence(),
        IsPartial = !Wording.EndsAsSpeech(_tokens.Text, passage),
    };

    private static Piece PieceOf(Passage passage) => new(passage.Extent, passage.Words, passage.Block, passage.ContinuesPrevious);

    /// <summary>A headline "Rosa Imre: ‘Mind the step’" ends without a full stop.</summary>
    private bool IsHeadlineBehindColon(Passage passage) =>
        _tokens.Manuscript.Blocks[passage.Block].Kind == BlockKind.Headline && _tokens.IsAt(_tokens.TokenAt(passage.Extent.Start) - 1, ':');

    /// <summary>A paragraph of nothing but its words and, behind a dash, its author.</summary>
    private bool IsPullQuote(Draft draft) =>
        (draft.Attribution.Features & SpeakerFeatures.DashAfter) != 0
            && draft.Passages[0].Extent.Start == _tokens.Manuscript.Blocks[draft.Passages[0].Block].Extent.Start;

    /// <summary>A comma, ! or ? behind the mark, or a corner bracket, inside which no comma is set.</summary>
    private bool IsEndedByMark(Passage passage)
    {
        var next = _tokens.TokenAt(passage.Extent.End);
        return passage.Family is MarkFamily.Corner or MarkFamily.DoubleCorner
            || _tokens.IsAt(next, ',') || _tokens.IsAt(next, '!') || _tokens.IsAt(next, '?');
    }

    /// <summary>A fragment in somebody else's sentence: it neither opens like a sentence nor ends like one.</summary>
    private bool IsPartial(Draft draft)
    {
        if (draft.Passages.Count > 1) return false;
        var passage = draft.Passages[0];
        var opens = Wording.OpensAsSentence(_tokens.Text, passage)
            || (draft.Attribution.HasCueAfter && Wording.OpensWithEllipsis(_tokens.Text, passage));
        var ends = Wording.EndsAsSpeech(_tokens.Text, passage) || (draft.Attribution.HasCueAfter && IsEndedByMark(passage))
            || IsHeadlineBehindColon(passage) || IsPullQuote(draft);
        return !(opens && ends);
    }
}
