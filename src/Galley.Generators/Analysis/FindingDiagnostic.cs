using System.Collections.Immutable;
using Galley.Proofs;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Analysis;

/// <summary>
/// Makes a diagnostic of a message that the engine has put together already. Two of them are equal where all they say is, so that the
/// compiler prints once what both analyzer and generator report.
/// </summary>
internal static class FindingDiagnostic
{
    /// <param name="severity">Null for the rule's own.</param>
    public static Diagnostic Of(
        Rule rule,
        string message,
        Location location,
        DiagnosticSeverity? severity = null,
        Location? related = null,
        ImmutableDictionary<string, string?>? properties = null)
    {
        var descriptor = Descriptors.For(rule);
        var effective = severity ?? descriptor.DefaultSeverity;
        return Diagnostic.Create(
            descriptor.Id,
            descriptor.Category,
            message,
            effective,
            descriptor.DefaultSeverity,
            descriptor.IsEnabledByDefault,
            warningLevel: effective == DiagnosticSeverity.Error ? 0 : 1,
            descriptor.Title,
            descriptor.Description,
            descriptor.HelpLinkUri,
            location,
            related is null ? [] : [related],
            descriptor.CustomTags,
            properties);
    }

    /// <summary>GLY301, at the start of the file.</summary>
    public static Diagnostic NotRead(string path, string reason) =>
        Of(Rules.ArticleNotRead, Rules.ArticleNotRead.Format(reason), Location.Create(path, default, default));
}
