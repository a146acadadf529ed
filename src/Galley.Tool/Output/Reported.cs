using Galley.Proofs;

namespace Galley.Tool.Output;

/// <summary>A finding with the severity that holds at its place.</summary>
internal readonly record struct Reported(Finding Finding, Severity Severity);
