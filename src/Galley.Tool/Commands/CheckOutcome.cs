using Galley.Tool.Fixing;
using Galley.Tool.Output;

namespace Galley.Tool.Commands;

/// <summary>What became of one file.</summary>
/// <param name="Source">Its text, in which the findings have their places.</param>
/// <param name="Diff">What would be changed, as a unified diff; empty where nothing would.</param>
/// <param name="Error">Why it could not be corrected; null where nothing went wrong.</param>
internal sealed record CheckOutcome(
    string Path, string Source, IReadOnlyList<Reported> Findings, IReadOnlyList<Change> Changes, string Diff = "", string? Error = null);
