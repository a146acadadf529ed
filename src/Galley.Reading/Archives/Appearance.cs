namespace Galley.Archives;

/// <summary>A person's place in an article.</summary>
/// <param name="Article">Index in <see cref="Archive.Articles"/>.</param>
/// <param name="Person">Index in that article's people.</param>
public readonly record struct Appearance(int Article, int Person);
