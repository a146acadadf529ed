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
    private const string Known = "error, warning, info or none";

    /// <summary>The severity of the rule's findings in the file of these options; null where they are not to be reported.</summary>
    public static DiagnosticSeverity? Of(Rule rule, AnalyzerConfigOptions options)
    {
        var usual = Descriptors.SeverityOf(rule.Severity);
        if (!options.TryGetValue(Key(rule), out var value)) return usual;
        return value.ToLowerInvariant() switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            "info" => DiagnosticSeverity.Info,
            "none" => null,
            _ => usual,
        };
    }

    /// <summary>What is wrong with these options, as messages of GLY304.</summary>
    public static IEnumerable<string> Faults(AnalyzerConfigOptions options)
    {
        foreach (var rule in Rules.All)
        {
            if (options.TryGetValue(Key(rule), out var value) && value.ToLowerInvariant() is not ("error" or "warning" or "info" or "none"))
                yield return Rules.OptionValue.Format(Key(rule), value, Known);
        }
    }

    private static string Key(Rule rule) => $"galley.{rule.Id}.severity";
}
