using Galley.Collections;
using Galley.Manuscripts;

namespace Galley.Tests.Collections;

/// <summary>Front matter of several articles, and the type it has in common.</summary>
internal static class Heads
{
    public static FrontMatter[] Of(string[] yamls) => [.. yamls.Select(yaml => ManuscriptReader.Read(Source(yaml), ManuscriptFormat.Markdown).Head)];

    public static string Source(string yaml) => $"---\n{yaml}\n---\nText.\n";

    public static HeadType TypeOf(params string[] yamls) => TypeInference.Infer([.. Of(yamls).Select(MapShape.Of)]);

    /// <summary>Each property as "Name Kind", with [] for a list, ? where it may be null, and the properties of a map in braces.</summary>
    public static string Describe(HeadType type) => string.Join(", ", type.Properties.Select(property =>
        property.Identifier + " " + (property.Map is { } map ? "{" + Describe(map) + "}" : property.Kind) + (property.IsList ? "[]" : "") + (property.IsNullable ? "?" : "")));

    /// <summary>Each finding as "article rule 'what stands there': message", in the order of the articles.</summary>
    public static string[] Findings(params string[] yamls) =>
    [
        .. CollectionProof.Read(TypeOf(yamls), Of(yamls)).SelectMany((findings, i) => findings.Select(
            finding => $"{i} {finding.Rule.Id} '{finding.Extent.Of(Source(yamls[i]))}': {finding.Message}")),
    ];
}
