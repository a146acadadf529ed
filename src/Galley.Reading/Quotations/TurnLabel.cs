namespace Galley.Quotations;

/// <summary>What opens a turn: QUIST:, Rosa Quist (RQ):, Q.</summary>
/// <param name="Name">Its tokens that tell who speaks; empty where there is no label.</param>
/// <param name="Words">The first token of what is said.</param>
internal readonly record struct TurnLabel(Extent Name, int Words);
