namespace Galley.Archives;

/// <summary>A link from one article to another.</summary>
/// <param name="Target">The address as written.</param>
/// <param name="Id">The other article's identifier.</param>
/// <param name="Slug">The other article's slug.</param>
/// <param name="Rest">What follows the path in the address, from its <c>?</c> or <c>#</c> on.</param>
public sealed record Reference(string Target, string Id, string Slug, string Rest);
