namespace Galley.Archives;

/// <summary>An article whose identifier was taken (GLY203).</summary>
/// <param name="Path">The article.</param>
/// <param name="Wanted">The identifier it asked for.</param>
/// <param name="TakenBy">Path of the article that has it.</param>
/// <param name="Given">The identifier it got instead.</param>
/// <param name="File">Its file as its host knows it.</param>
public sealed record IdentifierClash(string Path, string File, string Wanted, string TakenBy, string Given);
