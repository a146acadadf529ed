using System.Collections.Immutable;
using Galley.Proofs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Analysis;

/// <summary>Makes diagnostics of one file's findings.</summary>
/// <param name="text">The file's text; null where there is none.</param>
/// <param name="options">The keys that hold for the file's path.</param>
internal sealed class ArticleDiagnostics(string path, SourceText? text, AnalyzerConfigOptions options)
{
    /// <summary>Of these, a person may decide that the word is to stand.</summary>
    private static readonly Rule[] OfNames = [Rules.NameUnlikeArticle, Rules.NameUnlikeHouse, Rules.NameInQuotation];

    private readonly PathSettings _settings = new(key => options.TryGetValue(key, out var value) ? value : null);

    public IEnumerable<Diagnostic> Of(IEnumerable<Finding> findings) => findings.Select(Of).OfType<Diagnostic>();

    /// <summary>The diagnostic, or null where the path's options silence the rule.</summary>
    public Diagnostic? Of(Finding finding)
    {
        if (_settings.Silences(finding.Rule)) return null;
        return FindingDiagnostic.Of(
            finding.Rule,
            finding.Message,
            At(finding.Extent),
            _settings.SeverityOf(finding.Rule) is { } severity ? Descriptors.SeverityOf(severity) : null,
            finding.Related is { } other ? At(other) : null,
            EditOf(finding)?.ToProperties());
    }

    private DiagnosticEdit? EditOf(Finding finding)
    {
        if (text is null || finding.Suggestions.Count == 0) return null;
        var span = Span(finding.Extent);
        var before = text.ToString(span);
        var after = OfNames.Contains(finding.Rule) ? finding.Suggestions.Append(before + " [sic]") : finding.Suggestions;
        return new(span, before, after.ToImmutableArray());
    }

    private Location At(Extent extent)
    {
        var span = Span(extent);
        return Location.Create(path, span, text?.Lines.GetLinePositionSpan(span) ?? default);
    }

    private Location At(Place place) => Location.Create(
        place.File ?? path,
        TextSpan.FromBounds(place.Extent.Start, place.Extent.End),
        new(new(place.Start.Line - 1, place.Start.Column - 1), new(place.End.Line - 1, place.End.Column - 1)));

    // Bounded by the text, so that no finding can bring the analyzer down.
    private TextSpan Span(Extent extent)
    {
        var length = text?.Length ?? 0;
        var start = Math.Max(0, Math.Min(extent.Start, length));
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(extent.End, length)));
    }
}
