namespace Galley.People;

/// <summary>A misspelled name where it stands.</summary>
/// <param name="Name">The whole occurrence.</param>
/// <param name="Part">Index of its wrong word.</param>
/// <param name="Meant">The word that is meant, as the article spells it elsewhere.</param>
internal readonly record struct Misspelling(NameOccurrence Name, int Part, string Meant);
