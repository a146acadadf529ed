namespace Galley.Explanations;

/// <summary>A decision by weights.</summary>
/// <param name="Reasons">In the order of the table of weights; their sum is the score.</param>
/// <param name="Score">The number that decided.</param>
public sealed record Judgement(Sequence<Reason> Reasons, double Score);
