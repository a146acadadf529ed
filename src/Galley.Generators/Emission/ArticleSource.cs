namespace Galley.Generators.Emission;

/// <summary>An article's share of the generated code.</summary>
/// <param name="Path">Orders the articles of a file.</param>
/// <param name="Place">The file that it goes to.</param>
/// <param name="Folders">The classes around its member.</param>
/// <param name="Member">Its member of <c>Articles</c>.</param>
/// <param name="Maker">The expression that makes its object.</param>
/// <param name="Opener">The method that opens its content.</param>
/// <param name="Class">Its class; empty where it has none of its own.</param>
/// <param name="Failure">Why the article could not be read or written; null where it was.</param>
internal sealed record ArticleSource(
    string Path, ArticlePlace Place, Sequence<string> Folders, string Member, string Maker, string Opener, string Class,
    Failure? Failure = null);
