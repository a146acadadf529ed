using Galley.Archives;

namespace Galley.Generators.Emission;

/// <summary>An article's share of the generated code.</summary>
/// <param name="Names">What it is called.</param>
/// <param name="Place">The file that it goes to.</param>
/// <param name="Docs">The documentation of its member of <c>Articles</c>.</param>
/// <param name="Text">How the code holds its words.</param>
/// <param name="Class">Its own class; null where it has none.</param>
/// <param name="Failure">Why the article could not be read or written; null where it was.</param>
internal sealed record ArticleSource(
    ArchivedArticle Names, ArticlePlace Place, string Docs, ArticleText Text, ArticleClass? Class, Failure? Failure = null);
