using System.Collections.Immutable;
using Galley.Proofs;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Analysis;

/// <summary>The engine's rules as the compiler wants them.</summary>
internal static class Descriptors
{
    private static readonly Rule[] WholeProject =
    [
        Rules.DuplicateIdentifier, Rules.DuplicateSlug, Rules.ValueUnlikeOthers, Rules.TypeWidened, Rules.KeyNameTaken,
        Rules.KeyMissing, Rules.ValueNotDeclared, Rules.KeyNotDeclared, Rules.UnusableDeclaration,
        Rules.FolderWithoutArticles,
        Rules.NoArticle, Rules.NoHeading, Rules.NoFile, Rules.OptionValue,
    ];

    public static readonly ImmutableArray<DiagnosticDescriptor> All = Rules.All.Select(Of).ToImmutableArray();

    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        All.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor For(Rule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Of(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        rule.Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        description: $"The command 'galley explain {rule.Id}' prints what the rule finds, why, and how to silence it.",
        helpLinkUri: HelpLinks.For(rule),
        customTags: NeedsWholeProject(rule) ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Hidden => DiagnosticSeverity.Hidden,
        Severity.Info => DiagnosticSeverity.Info,
        Severity.Error => DiagnosticSeverity.Error,
        _ => DiagnosticSeverity.Warning,
    };

    private static bool NeedsWholeProject(Rule rule) => WholeProject.Contains(rule);
}
