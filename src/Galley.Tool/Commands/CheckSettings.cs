using Galley.Proofs;

namespace Galley.Tool.Commands;

/// <summary>What <c>galley check</c> was asked to do.</summary>
/// <param name="FailOn">Null for never.</param>
internal sealed record CheckSettings(bool IsFixing, bool IsDryRun, bool IsMSBuild, Severity? FailOn, ReadingOptions Options);
