using Galley.Manuscripts;

namespace Galley.Archives;

/// <summary>An article's names.</summary>
/// <param name="Id">Unique in the archive, ignoring case: <c>politics/budget-vote</c>.</param>
/// <param name="Key">
/// A number that no other article of the archive has; it follows from <paramref name="Id"/>, whatever comes or goes.
/// </param>
/// <param name="Name">The last part of <paramref name="Id"/>.</param>
/// <param name="Identifier">The member's name in code, unique beside its neighbours: <c>BudgetVote</c>.</param>
/// <param name="Folders">The names in code of the folders around it.</param>
/// <param name="File">The file as its host knows it.</param>
/// <param name="Slug">The slug that its front matter states, or that its name gives.</param>
/// <param name="Published">The day that its front matter or its file's name gives; null where neither does.</param>
public sealed record ArchivedArticle(
    string Path, string File, string Id, int Key, string Name, string Identifier, Sequence<string> Folders, string Slug,
    CalendarDate? Published, bool IsDraft, ListSettings Lists);
