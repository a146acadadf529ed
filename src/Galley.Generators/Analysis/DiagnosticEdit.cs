using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Analysis;

/// <summary>
/// The edit that a diagnostic carries from the analyzer to the code fix. Both assemblies compile this file, so that neither needs the
/// other, and the fix reads nothing but the diagnostic.
/// </summary>
/// <param name="Before">What stands there now.</param>
/// <param name="After">What to write instead, best first; none of them holds a line end.</param>
internal sealed record DiagnosticEdit(TextSpan Span, string Before, ImmutableArray<string> After)
{
    private const string StartKey = "Galley.Start";
    private const string BeforeKey = "Galley.Before";
    private const string AfterKey = "Galley.After";

    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty
        .Add(StartKey, Span.Start.ToString(CultureInfo.InvariantCulture))
        .Add(BeforeKey, Before)
        .Add(AfterKey, string.Join("\n", After));

    /// <summary>The edit of a diagnostic; null where it has none.</summary>
    public static DiagnosticEdit? Of(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        return properties.TryGetValue(StartKey, out var start)
            && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && properties.TryGetValue(BeforeKey, out var before) && before is not null
            && properties.TryGetValue(AfterKey, out var after) && after is not null
            ? new(new TextSpan(at, before.Length), before, after.Split('\n').ToImmutableArray())
            : null;
    }

    /// <summary>Whether the text still is as it was when the diagnostic was made.</summary>
    public bool Fits(SourceText text) => Span.End <= text.Length && string.Equals(text.ToString(Span), Before, StringComparison.Ordinal);

    /// <summary>The change that the suggestion of that rank makes; null where there are fewer.</summary>
    public TextChange? Change(int rank) => rank < After.Length ? new TextChange(Span, After[rank]) : null;
}
