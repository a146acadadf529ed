using Galley.Explanations;
using Galley.Language;
using Galley.Quotations;

namespace Galley.Speakers;

/// <summary>The stage that finds who says each passage: it gathers candidates, weighs them, and takes the best.</summary>
internal sealed class Attributor
{
    private const SpeakerFeatures KeptInSentence = SpeakerFeatures.Speech | SpeakerFeatures.OftenSpeech | SpeakerFeatures.Naming;

    /// <summary>The score of who speaks by rule, without weighing.</summary>
    private const double Certain = 5;

    /// <summary>The distance, in tokens, that somebody of another paragraph counts as having.</summary>
    private const int OtherParagraph = 4;

    /// <summary>How many paragraphs on somebody who spoke may go on speaking without a cue.</summary>
    private const int LongestSilence = 2;

    private readonly Scene _scene;
    private readonly TokenText _tokens;
    private readonly Cues _cues;
    private readonly Subjects _subjects;
    private readonly EarlierSentences _earlier;
    private readonly PhrasePersons _persons;
    private readonly Interviewee _interviewee;
    private readonly Initials _initials;
    private readonly Dialogue _dialogue;
    private readonly PointersBack _pointers;
    private readonly Explanation? _explanation;
    private readonly List<SpeakerCandidate> _found = [];

    /// <summary>The attribution of the passage before in the same block.</summary>
    private Attribution? _lastInSentence;
    private int _lastSpeaker = -1;
    private NounPhrase? _lastPhrase;
    private int _lastBlock = -1;
    private (int Block, NounPhrase? Subject) _subjectBefore = (-1, null);

    public Attributor(Scene scene, Explanation? explanation)
    {
        _explanation = explanation;
        _scene = scene;
        _tokens = scene.Tokens;
        _cues = new(scene);
        _subjects = new(scene);
        _earlier = new(scene);
        _dialogue = new(scene);
        _interviewee = new(scene);
        _initials = new(scene);
        _pointers = new(scene, _subjects);
        _persons = new(scene, _subjects, _earlier, explanation);
    }

    /// <summary>The attribution of each passage of a block; to be called block by block in the order of the text.</summary>
    public List<Attribution> Attribute(List<Surroundings> passages, int block)
    {
        var attributions = new List<Attribution>(passages.Count);
        _lastInSentence = null;
        foreach (var passage in passages)
        {
            var attribution = Attribute(passage, block);
            attributions.Add(attribution);
            _dialogue.Add(passage, attribution, block);
            _lastInSentence = attribution;
            if (attribution.Person < 0 && attribution.Phrase is null) continue;
            _lastSpeaker = attribution.Person;
            _lastPhrase = attribution.Phrase;
            _lastBlock = block;
        }

        return attributions;
    }

    private Attribution Attribute(Surroundings at, int block)
    {
        if (!at.Passage.Label.IsEmpty) return Labelled(at.Passage);
        _found.Clear();
        _cues.Find(Introduced(at, block), _found);
        if (at.Passage.ContinuesPrevious && Continued(at) is { } continued)
        {
            _explanation?.Of(at.Passage).Rule = SpeakerRule.GoesOn;
            return continued;
        }

        AddWithoutCue(at, block);
        SpeakerCandidate? best = null;
        foreach (var candidate in _found)
            if (best is null || candidate.Score > best.Value.Score) best = candidate;
        var explanation = _explanation?.Of(at.Passage);
        explanation?.Add(_tokens, _found, best);
        return best is { } chosen
            ? new(PersonOf(chosen.Phrase, at), chosen.Phrase, chosen.Cue, chosen.Features, chosen.Score)
            : Attribution.None;
    }

    /// <summary>A paragraph that ends with a colon introduces the next one: its last sentence stands before the quotation.</summary>
    private Surroundings Introduced(Surroundings at, int block)
    {
        if (!at.Before.IsEmpty || block == 0) return at;
        var before = _tokens.TokensOf(block - 1);
        return before.IsEmpty || !_tokens.IsAt(before.End - 1, ':') ? at
            : at with { Before = new(_earlier.StartOf(before.End - 1, before.Start), before.End) };
    }

    /// <summary>A turn's speaker is whom its label names.</summary>
    private Attribution Labelled(Passage passage)
    {
        _explanation?.Of(passage).Rule = SpeakerRule.Label;
        var label = passage.Label;
        var person = -1;
        for (var i = label.Start; i < label.End; i++) person = Math.Max(person, _scene.PersonAt(i));
        if (person < 0 && label.Length == 1) person = _initials.PersonOf(label.Start);
        var isNamed = person >= 0;
        if (_interviewee.IsAnswer(label)) person = _interviewee.Before(passage.Block);
        var phrase = new NounPhrase(isNamed ? SpeakerKind.Person : SpeakerKind.Noun, label, label.Start, person);
        return new(person, phrase, default, SpeakerFeatures.ColonOnly, Certain);
    }

    /// <summary>
    /// Who says a passage that re-opens a paragraph: whoever spoke before, unless a cue right behind it names somebody else; then the
    /// passage before merely lacked its closing mark (null).
    /// </summary>
    private Attribution? Continued(Surroundings at)
    {
        const SpeakerFeatures after = SpeakerFeatures.CueAfter | SpeakerFeatures.CueAfterInverted;
        foreach (var cue in _found)
        {
            if ((cue.Features & after) == 0 || (cue.Features & SpeakerFeatures.Touches) == 0
                || (cue.Features & SpeakerFeatures.Speech) == 0) continue;
            var person = PersonOf(cue.Phrase, at);
            var own = new Attribution(person, cue.Phrase, cue.Cue, cue.Features, cue.Score);
            if (_lastPhrase is null || person == _lastSpeaker) return own;
            if (person < 0 || _lastSpeaker < 0) continue;
            at.Passage.PartFromPrevious();
            return null;
        }

        return _lastBlock >= 0 ? new(_lastSpeaker, _lastPhrase, default, SpeakerFeatures.SpokeBefore, Certain) : null;
    }

    /// <summary>
    /// Who may speak where no cue says so: who spoke before, the subject of the sentence before, of the last paragraph, of the sentence
    /// after.
    /// </summary>
    private void AddWithoutCue(Surroundings at, int block)
    {
        if (_lastPhrase is { } last && block - _lastBlock <= LongestSilence)
        {
            var (near, distance) = block == _lastBlock ? (SpeakerFeatures.SameParagraph, 0) : (SpeakerFeatures.None, OtherParagraph);
            _found.Add(new(last, default, SpeakerFeatures.SpokeBefore | near | _cues.KindOf(last), distance));
        }

        if (_lastInSentence is { HasCue: true, HasCueAfter: false, Phrase: { } same } before
            && !HasSentenceEnd(at.Before) && !HasCueIn(at.Before))
            _found.Add(new(same, before.Cue, (before.Features & KeptInSentence) | SpeakerFeatures.SameSentence, 0));
        var endsWithColon = !at.Before.IsEmpty && _tokens.IsAt(at.Before.End - 1, ':');
        if (!endsWithColon && SubjectOfLastSentence(at.Before) is { } subject)
        {
            var isOwnSentence = !_tokens.EndsSentence(at.Before.End - 1);
            var where = isOwnSentence ? SpeakerFeatures.SubjectOfSentence : SpeakerFeatures.SentenceBefore;
            var kind = _tokens.IsWordAt(subject.Head, "they") ? SpeakerFeatures.ItOrI : _cues.KindOf(subject);
            _found.Add(new(subject, default, where | SpeakerFeatures.SameParagraph | kind, 0));
        }
        else if (at.Before.IsEmpty && NamedBeforeColon(block) is { } introduced)
            _found.Add(new(introduced, default, SpeakerFeatures.ColonOnly | SpeakerFeatures.Touches | _cues.KindOf(introduced), 0));
        else if (at.Before.IsEmpty && SubjectOfParagraphBefore(block) is { } earlier)
            _found.Add(new(earlier, default, SpeakerFeatures.ParagraphBefore | _cues.KindOf(earlier), OtherParagraph));
        if (_dialogue.Next(at, block) is { } next) _found.Add(new(next, default, SpeakerFeatures.TakesTurn | _cues.KindOf(next), 0));
        if (at.Passage.Author is { IsEmpty: false } author)
        {
            var cue = _tokens.IsDash(author.Start - 1) ? author.Start - 1 : author.End;
            _cues.AddAuthor(new(cue, cue + 1), author.Start, author.End, _found);
        }
        else if (at.After.IsEmpty) AddAuthorBelow(block);
        var behind = at.After.IsEmpty && block + 1 < _tokens.Manuscript.Blocks.Count ? _tokens.TokensOf(block + 1) : at.After;
        if (_pointers.At(behind.Start, behind.End) is { } pointer)
            _found.Add(pointer with { Features = pointer.Features | _cues.KindOf(pointer.Phrase) });
        if (_subjects.OfClause(FirstSentenceEnd(at.After), at.After.Start) is { } later)
            _found.Add(new(later, default, SpeakerFeatures.SentenceAfter | SpeakerFeatures.SameParagraph | _cues.KindOf(later),
                later.Tokens.Start - at.After.Start));
    }

    /// <summary>Whether a cue of its own stands there, so that the one before no longer holds.</summary>
    private bool HasCueIn(Extent tokens) => _found.Exists(c => c.HasCue && tokens.Contains(c.Cue) && (c.Features & KeptInSentence) != 0);

    private bool HasSentenceEnd(Extent tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
            if (_tokens.EndsSentence(i)) return true;
        return tokens.IsEmpty || (_tokens.Tokens[tokens.Start].IsCapital && EndsInMarks(tokens.Start));
    }

    /// <summary>The quotation right before ended a sentence.</summary>
    private bool EndsInMarks(int after)
    {
        var last = after - 1;
        while (last > 0 && _tokens.Tokens[last].Kind == TokenKind.Mark) last--;
        return last >= 0 && _tokens.EndsSentence(last);
    }

    private NounPhrase? SubjectOfLastSentence(Extent before)
    {
        var sentence = _earlier.Last(before);
        return ForWhom(sentence) ?? _subjects.OfClause(sentence.End, sentence.Start);
    }

    /// <summary>"For Ann Wood, the reason was simple.": whose view the sentence gives.</summary>
    private NounPhrase? ForWhom(Extent sentence)
    {
        var name = sentence.Start + 1;
        if (!_tokens.IsWordAt(sentence.Start, "for") || name >= sentence.End || _scene.PersonAt(name) < 0) return null;
        var end = _scene.MentionEnd(name);
        var speaksOther = _subjects.OfClause(sentence.End, end + 1) is { Kind: SpeakerKind.Person or SpeakerKind.Pronoun };
        return _tokens.IsAt(end, ',') && !speaksOther ? new(SpeakerKind.Person, new(name, end), name, _scene.PersonAt(name)) : null;
    }

    /// <summary>Asked by each passage at the start of the block, and found once.</summary>
    private NounPhrase? SubjectOfParagraphBefore(int block)
    {
        if (_subjectBefore.Block == block) return _subjectBefore.Subject;
        _subjectBefore = (block, _earlier.ParagraphBefore(block) is { } words ? SubjectOfLastSentence(words) : null);
        return _subjectBefore.Subject;
    }

    /// <summary>A pull quote whose speaker stands in the next paragraph, after a dash.</summary>
    private void AddAuthorBelow(int block)
    {
        const int longest = 12;
        if (block + 1 >= _tokens.Manuscript.Blocks.Count) return;
        var below = _tokens.TokensOf(block + 1);
        if (below.Length is < 2 or > longest || !_tokens.IsDash(below.Start)) return;
        var behindDash = below.Start + 1;
        _cues.AddAuthor(new(below.Start, behindDash), behindDash, below.End, _found);
    }

    /// <summary>The last person named in a paragraph that ends with a colon and so introduces this one.</summary>
    private NounPhrase? NamedBeforeColon(int block)
    {
        if (block == 0) return null;
        var before = _tokens.TokensOf(block - 1);
        if (before.IsEmpty || !_tokens.IsAt(before.End - 1, ':')) return null;
        for (var i = before.End - 1; i >= before.Start && !_tokens.EndsSentence(i); i--)
            if (_scene.PersonAt(i) is >= 0 and var person) return new(SpeakerKind.Person, new(_scene.MentionStart(i), i + 1),
                _scene.MentionStart(i), person);
        return null;
    }

    private int FirstSentenceEnd(Extent after)
    {
        var i = after.Start;
        while (i < after.End && !(i > after.Start && _tokens.EndsSentence(i))) i++;
        return i;
    }

    private int PersonOf(NounPhrase phrase, Surroundings at) => _persons.Of(phrase, at, _lastSpeaker);
}
