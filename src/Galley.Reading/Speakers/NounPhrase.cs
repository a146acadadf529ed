namespace Galley.Speakers;

/// <summary>What kind of words name a speaker.</summary>
internal enum SpeakerKind : byte
{
    Person,
    Pronoun,
    /// <summary>"a spokesman for the port", "critics".</summary>
    Noun,
    /// <summary>A capitalised name that is no person's.</summary>
    Organisation,
    /// <summary>The "it" of "it was noted": nobody is said to speak.</summary>
    Nobody,
}

/// <summary>Words that may name a speaker.</summary>
/// <param name="Tokens">All its tokens, as a range of indexes.</param>
/// <param name="Head">Index of its head: the name's first word, the pronoun, the noun.</param>
/// <param name="Person">Index of the person whom a name names, else -1.</param>
internal readonly record struct NounPhrase(SpeakerKind Kind, Extent Tokens, int Head, int Person = -1);
