namespace Galley.Generators.Emission;

/// <summary>An article's share of the generated code.</summary>
/// <param name="Path">Orders the articles of a file.</param>
/// <param name="Hash">Says which file it goes to; follows from the identifier alone.</param>
/// <param name="Folders">The classes around its member.</param>
/// <param name="Member">Its member of <c>Articles</c>.</param>
/// <param name="Class">Its class.</param>
/// <param name="Failure">Why the article could not be read or written; null where it was.</param>
internal sealed record ArticleSource(
    string Path, uint Hash, Sequence<string> Folders, string Member, string Class, Failure? Failure = null);
