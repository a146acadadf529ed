namespace Galley.Explanations;

/// <summary>
/// Why a form of a name names a person or not. The weights alone decide of full names; a word of somebody's name is theirs, and a rare
/// one that is nearly so is a misspelling, whatever its score.
/// </summary>
/// <param name="Form">As printed first.</param>
/// <param name="Places">Where it stands in the running text, all judged together.</param>
/// <param name="IsPerson">The score suffices.</param>
public sealed record NameExplanation(string Form, Sequence<Extent> Places, Judgement Judgement, bool IsPerson);
