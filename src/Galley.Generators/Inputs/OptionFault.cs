namespace Galley.Generators.Inputs;

/// <summary>An option with a value that it does not know.</summary>
/// <param name="Option">The MSBuild property.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Known">What it takes, as half a sentence.</param>
internal sealed record OptionFault(string Option, string Value, string Known);
