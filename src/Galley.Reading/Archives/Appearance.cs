namespace Galley.Archives;

/// <summary>A person's place in an article.</summary>
/// <param name="Article">The article's <see cref="ArchivedArticle.Key"/>.</param>
/// <param name="Person">Index in that article's people.</param>
public readonly record struct Appearance(int Article, int Person);
