using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>What speaks for or against a candidate wherever its cue stands.</summary>
internal sealed class CueFeatures(Scene scene)
{
    private readonly TokenText _tokens = scene.Tokens;
    private readonly Subordination _clauses = new(scene);

    public SpeakerFeatures KindOf(NounPhrase phrase)
    {
        var head = _tokens.Tokens[phrase.Head];
        return phrase.Kind switch
        {
            SpeakerKind.Person => SpeakerFeatures.Person,
            SpeakerKind.Pronoun when head.Is(WordClass.Relative) => SpeakerFeatures.Relative,
            SpeakerKind.Pronoun => head.Word.Gender != Gender.Unknown
                || _tokens.IsWordAt(phrase.Head, "they") ? SpeakerFeatures.Pronoun : SpeakerFeatures.ItOrI,
            SpeakerKind.Organisation => SpeakerFeatures.Organisation,
            _ => head.Is(WordClass.Profession | WordClass.Collective | WordClass.Document | WordClass.JobTitle)
                ? SpeakerFeatures.PersonNoun : SpeakerFeatures.OtherNoun,
        };
    }

    public SpeakerFeatures Perceived(NounPhrase subject, int start) =>
        _clauses.IsPerceived(subject, start) ? SpeakerFeatures.Perceived : SpeakerFeatures.None;

    /// <param name="gap">Tokens between the cue and the quotation.</param>
    public static SpeakerFeatures Touch(int gap) => gap <= 1 ? SpeakerFeatures.Touches : SpeakerFeatures.None;
}
