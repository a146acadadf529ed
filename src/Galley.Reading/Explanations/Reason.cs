namespace Galley.Explanations;

/// <summary>Something that spoke for (a weight above 0) or against a decision.</summary>
/// <param name="Feature">Its name in the table of weights.</param>
public readonly record struct Reason(string Feature, double Weight);
