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
    private const SpeakerFeatures OutsideSentence = SpeakerFeatures.QuotationEnded;

    private readonly TokenText _tokens;
    private readonly Explanation? _explanation;
    private readonly Attributor _attributor;
    private readonly List<Draft> _drafts = [];

    private QuotationReader(Scene scene, Explanation? explanation)
    {
        _explanation = explanation;
        _tokens = scene.Tokens;
        _attributor = new(scene, explanation);
    }

    private sealed class Draft(Passage passage, Attribution attribution)
    {
        public List<Passage> Passages { get; } = [passage];

        public Attribution Attribution { get; set; } = attribution;
    }

    /// <param name="explanation">To take down why; null to leave that.</param>
    public static Sequence<Quotation> Read(Scene scene, List<Passage> passages, Explanation? explanation = null)
    {
        var reader = new QuotationReader(scene, explanation);
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
            if (!speech[i].IsUnmarked && !(goesOn && (EndsAsSpeech(speech[i]) || IsSplit(surroundings[i])))
                && !IsSpeech(surroundings[i], attributions[i], block))
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

    /// <summary>
    /// Whether the passage goes on with the quotation before: between the two stands that one's cue and nothing but its clause
    /// ("…," she said. "…"), and this one has no cue of its own.
    /// </summary>
    private bool GoesOn(Surroundings at, Attribution own, Attribution before)
    {
        if (!before.HasCueAfter || !at.Before.Contains(before.Cue)) return false;
        if (own.HasCue && own.Cue != before.Cue) return false;
        var ends = 0;
        for (var i = at.Before.Start; i < at.Before.End; i++)
            if (_tokens.EndsSentence(i)) ends++;
        return ends == 0 || (ends == 1 && _tokens.EndsSentence(at.Before.End - 1));
    }

    /// <summary>"…," she said, "…": the cue stands amid one sentence.</summary>
    private bool IsSplit(Surroundings at) => _tokens.IsAt(at.Before.End - 1, ',');

    private bool IsSpeech(Surroundings at, Attribution attribution, int block)
    {
        var features = FeaturesOf(at, attribution, block);
        var score = QuotationWeights.Score(features);
        _explanation?.Of(at.Passage).Words = new(QuotationWeights.Reasons(features).ToSequence(), score);
        return score > 0;
    }

    private QuotationFeatures FeaturesOf(Surroundings at, Attribution attribution, int block)
    {
        var features = QuotationFeatures.None;
        var passage = at.Passage;
        var (words, isPersonal) = Words(passage);
        if (words == 1) features |= QuotationFeatures.OneWord;
        if (words == 2) features |= QuotationFeatures.TwoWords;
        if (words >= 5) features |= QuotationFeatures.FiveWordsOrMore;
        if (words >= 12) features |= QuotationFeatures.TwelveWordsOrMore;
        if (isPersonal) features |= QuotationFeatures.HasFirstOrSecondPerson;
        if (EndsAsSpeech(passage)) features |= QuotationFeatures.EndsAsSpeech;
        if (passage.ContinuesPrevious) features |= QuotationFeatures.Continues;
        if (passage.Family == MarkFamily.Single) features |= QuotationFeatures.SingleMarks;
        if (_tokens.Manuscript.Blocks[block].Kind is BlockKind.Headline or BlockKind.Heading) features |= QuotationFeatures.InHeadline;
        if (passage.Extent.Start == _tokens.Manuscript.Blocks[block].Extent.Start) features |= QuotationFeatures.OpensParagraph;
        var isNamed = (attribution.Features & SpeakerFeatures.Naming) != 0;
        if (Labels.IsAnnounced(_tokens, at.Before) && !isNamed) features |= QuotationFeatures.LabelBefore;
        if (Labels.HasDeterminer(_tokens, at.Before)) features |= QuotationFeatures.DeterminerBefore;
        if (EndsAsSpeech(passage) && OpensAsSentence(passage) && !EndsWithComma(passage)) features |= QuotationFeatures.IsSentence;
        if ((attribution.Features & SpeakerFeatures.TakesTurn) != 0) features |= QuotationFeatures.TakesTurn;
        if (!attribution.HasCue) return features;
        if (attribution.Phrase is { Kind: SpeakerKind.Noun }
            && Labels.IsOnSign(_tokens, at.Before, attribution.Cue.Start)) features |= QuotationFeatures.OnASign;
        var touches = (attribution.Features & SpeakerFeatures.Touches) != 0;
        if (touches && (attribution.Features & OutsideSentence) == 0) features |= QuotationFeatures.CueTouches;
        else if ((attribution.Features & OutsideSentence) == 0) features |= QuotationFeatures.CueInSentence;
        var isSurelySaid = (attribution.Features & (SpeakerFeatures.Speech | SpeakerFeatures.OftenSpeech)) != 0;
        if (touches && isSurelySaid && (attribution.Features & SpeakerFeatures.QuotationLeadsOn) != 0) features |= QuotationFeatures.LeadsToCue;
        if (isNamed) features |= QuotationFeatures.Named;
        if ((attribution.Features & (SpeakerFeatures.Speech | SpeakerFeatures.AccordingTo)) != 0
            && (attribution.Features & OutsideSentence) == 0) features |= QuotationFeatures.SpeechInSentence;
        return features;
    }

    private (int Count, bool IsPersonal) Words(Passage passage)
    {
        var count = 0;
        var isPersonal = false;
        var end = _tokens.TokenAt(passage.Words.End);
        for (var i = _tokens.TokenAt(passage.Words.Start); i < end; i++)
        {
            if (_tokens.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            count++;
            isPersonal |= _tokens.IsWordAt(i, "I") || _tokens.IsWordAt(i, "we") || _tokens.IsWordAt(i, "you")
                || _tokens.IsWordAt(i, "my") || _tokens.IsWordAt(i, "our");
        }

        return (count, isPersonal);
    }

    private bool EndsAsSpeech(Passage passage)
    {
        var end = passage.Words.End;
        while (end > passage.Words.Start && _tokens.Text[end - 1] is '\'' or '\u2019' or '"' or '\u201D') end--;
        return end > passage.Words.Start && _tokens.Text[end - 1] is '.' or '!' or '?' or ',' or '\u2026' or '\u2014';
    }

    private Quotation Build(Draft draft)
    {
        var attribution = draft.Attribution;
        return new()
        {
            Pieces = draft.Passages.ConvertAll(PieceOf).ToSequence(),
            Nested = draft.Passages.SelectMany(p => p.Nested).Select(BuildNested).ToSequence(),
            IsPartial = IsPartial(draft),
            Speaker = attribution.Person,
            SpeakerExtent = attribution.Phrase is { Kind: not SpeakerKind.Nobody } phrase ? _tokens.ExtentOf(phrase.Tokens) : null,
            Cue = attribution.HasCue
                && _tokens.Tokens[attribution.Cue.Start].IsWord
                ? _tokens.ExtentOf(attribution.Cue) : null,
        };
    }

    private Quotation BuildNested(Passage passage) => new()
    {
        Pieces = Sequence.Of(PieceOf(passage)),
        Nested = passage.Nested.ConvertAll(BuildNested).ToSequence(),
        IsPartial = !EndsAsSpeech(passage),
    };

    private static Piece PieceOf(Passage passage) => new(passage.Extent, passage.Words, passage.Block, passage.ContinuesPrevious);

    /// <summary>A capital, a figure or an editor's bracket at its start.</summary>
    private bool OpensAsSentence(Passage passage)
    {
        var first = passage.Words.Start;
        while (first < passage.Words.End && !char.IsLetterOrDigit(_tokens.Text[first]) && _tokens.Text[first] != '[') first++;
        return first < passage.Words.End && !char.IsLower(_tokens.Text[first]);
    }

    private bool EndsWithComma(Passage passage) => passage.Words.Length > 0 && _tokens.Text[passage.Words.End - 1] == ',';

    /// <summary>A fragment in somebody else's sentence: it neither opens like a sentence nor ends like one.</summary>
    private bool IsPartial(Draft draft)
    {
        if (draft.Passages.Count > 1) return false;
        var passage = draft.Passages[0];
        return !OpensAsSentence(passage)
            || !(EndsAsSpeech(passage) || (draft.Attribution.HasCueAfter && _tokens.IsAt(_tokens.TokenAt(passage.Extent.End), ',')));
    }
}
