using Galley.Proofs;

namespace Galley.Tool.Commands;

/// <summary>How <c>galley check</c> prints.</summary>
internal enum CheckFormat
{
    Text,
    MSBuild,
    GitHub,
    Sarif,
}

/// <summary>What <c>galley check</c> was asked to do.</summary>
/// <param name="FailOn">Null for never.</param>
/// <param name="Stylebook">Null to look for one.</param>
/// <param name="Baseline">Null for none.</param>
internal sealed record CheckSettings(
    bool IsFixing,
    bool IsDryRun,
    CheckFormat Format,
    Severity? FailOn,
    ReadingOptions Options,
    string? Stylebook,
    string? Baseline,
    bool WritesBaseline,
    bool WritesStylebook);
