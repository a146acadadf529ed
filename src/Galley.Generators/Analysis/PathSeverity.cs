using Galley.Proofs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analysis;

/// <summary>
/// Severities by path: <c>galley.GLY001.severity = none</c> in a section of an <c>.editorconfig</c>. The compiler does not apply its
/// own <c>dotnet_diagnostic</c> keys to additional files, but hands on keys that it does not know.
/// </summary>
internal static class PathSeverity
{
    private const string None = "none";

    private static readonly Dictionary<string, DiagnosticSeverity> Values = new(StringComparer.OrdinalIgnoreCase)
    {
        ["error"] = DiagnosticSeverity.Error,
        ["warning"] = DiagnosticSeverity.Warning,
        ["info"] = DiagnosticSeverity.Info,
    };

    /// <summary>Whether the rule's findings are not to be reported in files of these options.</summary>
    public static bool Silences(Rule rule, AnalyzerConfigOptions options) => IsNone(ValueOf(rule, options));

    /// <summary>The severity that the options set; null where they set none.</summary>
    public static DiagnosticSeverity? Of(Rule rule, AnalyzerConfigOptions options) =>
        ValueOf(rule, options) is { } value && Values.TryGetValue(value, out var severity) ? severity : null;

    /// <summary>The values that these keys do not take, as messages of GLY304.</summary>
    public static IEnumerable<string> Faults(AnalyzerConfigOptions options)
    {
        foreach (var rule in Rules.All)
        {
            if (ValueOf(rule, options) is { } value && !Values.ContainsKey(value) && !IsNone(value))
                yield return Rules.OptionValue.Format(Key(rule), value, "error, warning, info or none");
        }
    }

    private static string? ValueOf(Rule rule, AnalyzerConfigOptions options) =>
        options.TryGetValue(Key(rule), out var value) ? value : null;

    private static bool IsNone(string? value) => string.Equals(value, None, StringComparison.OrdinalIgnoreCase);

    private static string Key(Rule rule) => $"galley.{rule.Id}.severity";
}
