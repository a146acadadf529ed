using Galley.Tool.Fixing;
using Galley.Tool.Input;

namespace Galley.Tool.Commands;

/// <summary>What became of one article.</summary>
/// <param name="Reading">Of the article as it now stands in the file.</param>
/// <param name="Error">Why it could not be corrected; null where nothing went wrong.</param>
internal sealed record CheckOutcome(ArticleFile File, Reading Reading, IReadOnlyList<Change> Changes, string? Error);
