using Galley.Explanations;
using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Tells which person the words mean that name a speaker: a name, a pronoun, a role.</summary>
internal sealed class PhrasePersons(Scene scene, Subjects subjects, EarlierSentences earlier, Explanation? explanation)
{
    private readonly TokenText _tokens = scene.Tokens;
    private readonly Antecedents _antecedents = new(scene);
    private readonly RoleMentions _roles = new(scene);

    /// <summary>Index of the person whom the words mean, or -1.</summary>
    /// <param name="lastSpeaker">Who spoke last before, or -1.</param>
    public int Of(NounPhrase phrase, Surroundings at, int lastSpeaker) => phrase.Kind switch
    {
        SpeakerKind.Person => phrase.Person,
        SpeakerKind.Pronoun => IsOfUnnamed(phrase, at) ? -1 : OfPronoun(phrase, lastSpeaker, explanation?.Of(at.Passage)),
        SpeakerKind.Noun => _roles.PersonOf(phrase, SpokenOf(phrase, at, lastSpeaker)),
        _ => -1,
    };

    private int OfPronoun(NounPhrase phrase, int lastSpeaker, PassageExplanation? explained) =>
        phrase.Person >= 0 ? phrase.Person
        : _tokens.IsWordAt(phrase.Head, "who") ? NamedBefore(phrase.Head)
        : _antecedents.Resolve(phrase.Head, lastSpeaker, explained);

    /// <summary>"Ann Wood, [who]": whom the relative clause hangs on, if a name stands right before it.</summary>
    private int NamedBefore(int relative)
    {
        var last = relative - 1;
        if (_tokens.IsAt(last, ',') || _tokens.IsAt(last, '(')) last--;
        return last >= 0 ? scene.PersonAt(last) : -1;
    }

    /// <summary>"A spokesman said it was. He added": the pronoun stands for somebody unnamed, of whom the sentence before was.</summary>
    private bool IsOfUnnamed(NounPhrase phrase, Surroundings at)
    {
        var gender = _tokens.Tokens[phrase.Head].Word.Gender;
        if (gender == Gender.Unknown || phrase.Person >= 0 || earlier.Before(phrase, at) is not { } sentence) return false;
        if (subjects.OfClause(sentence.End, sentence.Start) is not { Kind: SpeakerKind.Noun } subject) return false;
        if (!RoleNouns.Is(_tokens, subject.Head)) return false;
        var named = _tokens.Tokens[subject.Head].Word.Gender;
        return IsIndefinite(subject) && (named == Gender.Unknown || named == gender) && !NamesAnyone(sentence, -1);
    }

    private bool IsIndefinite(NounPhrase phrase)
    {
        var first = phrase.Tokens.Start;
        return _tokens.IsIndefiniteArticleAt(first) || _tokens.IsWordAt(first, "one");
    }

    /// <summary>
    /// Whom the sentence before the phrase is about, if nobody else is named in it; where there is none, whoever spoke last.
    /// </summary>
    private int SpokenOf(NounPhrase phrase, Surroundings at, int lastSpeaker)
    {
        if (earlier.Before(phrase, at) is not { } sentence) return lastSpeaker;
        var person = subjects.OfClause(sentence.End, sentence.Start) switch
        {
            { Kind: SpeakerKind.Person } named => named.Person,
            { Kind: SpeakerKind.Pronoun } pronoun => OfPronoun(pronoun, lastSpeaker, null),
            null => lastSpeaker,
            _ => -1,
        };
        return NamesAnyone(sentence, person) ? -1 : person;
    }

    /// <summary>Whether the narrator's words name a person, and another one than the one given.</summary>
    private bool NamesAnyone(Extent sentence, int but)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
            if (!scene.IsQuoted(i) && scene.PersonAt(i) >= 0 && scene.PersonAt(i) != but) return true;
        return false;
    }
}
