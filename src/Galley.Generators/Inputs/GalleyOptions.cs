using Galley.Archives;
using Galley.Manuscripts;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Inputs;

/// <summary>What a project's properties ask of Galley.</summary>
internal sealed record GalleyOptions
{
    /// <summary>Namespace of <c>Articles</c> and <c>People</c>, ready to be written into C#.</summary>
    public required string Namespace { get; init; }

    /// <summary>Whether the types are public; else internal.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Whose the content types are.</summary>
    public required TypeSharing Types { get; init; }

    /// <summary>Whether each quote and person has a member of its own besides its place in a list.</summary>
    public required bool HasContentMembers { get; init; }

    /// <summary>The order of articles in lists.</summary>
    public required ArticleOrder Order { get; init; }

    /// <summary>Whether lists show drafts.</summary>
    public required bool HasDrafts { get; init; }

    /// <summary>What a link to an article becomes in HTML.</summary>
    public required UrlPattern Urls { get; init; }

    public required ReadingOptions Reading { get; init; }

    public required string ProjectDirectory { get; init; }

    /// <summary>Values that no option knows; the default stands in for them.</summary>
    public required Sequence<OptionFault> Faults { get; init; }

    public static GalleyOptions From(AnalyzerConfigOptions options)
    {
        var faults = new List<OptionFault>();
        return new()
        {
            Namespace = NamespaceFrom(options, faults),
            IsPublic = Choice(options, Option.Visibility, faults) == 1,
            Types = (TypeSharing)Choice(options, Option.Types, faults),
            HasContentMembers = Choice(options, Option.Members, faults) == 0,
            Order = (ArticleOrder)Choice(options, Option.Order, faults),
            HasDrafts = Choice(options, Option.Drafts, faults) == 0,
            Urls = UrlsFrom(options, faults),
            Reading = new(
                LanguageFrom(Property(options, Option.Language.Name), faults) ?? ReadingOptions.Default.Language,
                ReportFrom(options, faults), MarkdownFrom(options, faults), (RawHtml)Choice(options, Option.RawHtml, faults)),
            ProjectDirectory = FolderFrom(options),
            Faults = faults.ToSequence(),
        };
    }

    /// <summary>The project's folder as the package's targets write it, escaped; without them as everybody else does.</summary>
    private static string FolderFrom(AnalyzerConfigOptions options) =>
        Property(options, "GalleyProjectFolder") is { Length: > 0 } escaped
            ? Uri.UnescapeDataString(escaped)
            : Property(options, "ProjectDir");

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

    /// <summary>The place of the option's value among those that it takes; the first is the default.</summary>
    private static int Choice(AnalyzerConfigOptions options, Option option, List<OptionFault> faults) =>
        Choice(Property(options, option.Name), option, faults) ?? 0;

    /// <summary>The place of a value among those that an option takes; null for none and, with a fault, for an unknown one.</summary>
    public static int? Choice(string value, Option option, List<OptionFault> faults)
    {
        var values = option.Values;
        var place = Array.FindIndex(values, known => string.Equals(known, value, StringComparison.OrdinalIgnoreCase));
        if (place >= 0) return place;
        if (value.Length > 0)
            faults.Add(new(option.Name, value, string.Join(", ", values.Take(values.Length - 1)) + " or " + values[values.Length - 1]));
        return null;
    }

    /// <summary>The language tag; null for an empty value and, with a fault, for one that is none.</summary>
    public static string? LanguageFrom(string value, List<OptionFault> faults)
    {
        if (IsLanguageTag(value)) return value;
        if (value.Length > 0) faults.Add(new(Option.Language.Name, value, "a language tag such as en or de-AT"));
        return null;
    }

    private static MarkdownExtensions MarkdownFrom(AnalyzerConfigOptions options, List<OptionFault> faults)
    {
        var value = Property(options, Option.Markdown.Name);
        if (value.Length == 0) return ReadingOptions.Default.Markdown;
        if (MarkdownNames.Parse(value) is { } extensions) return extensions;
        faults.Add(new(Option.Markdown.Name, value, "names joined by +: " + MarkdownNames.All));
        return ReadingOptions.Default.Markdown;
    }

    private static UrlPattern UrlsFrom(AnalyzerConfigOptions options, List<OptionFault> faults)
    {
        var urls = new UrlPattern(Property(options, Option.UrlPattern.Name));
        if (urls.TellsArticlesApart) return urls;
        if (urls.Text.Length > 0)
            faults.Add(new(Option.UrlPattern.Name, urls.Text, "an address with {slug} or {id} in it, such as " + UrlPattern.Default.Text));
        return UrlPattern.Default;
    }

    /// <summary>A key of the <c>.globalconfig</c>, as the rules' severities are.</summary>
    private static NameReport ReportFrom(AnalyzerConfigOptions options, List<OptionFault> faults)
    {
        const string Name = "galley.report";
        if (!options.TryGetValue(Name, out var value)) return NameReport.First;
        if (string.Equals(value, "all", StringComparison.OrdinalIgnoreCase)) return NameReport.All;
        if (!string.Equals(value, "first", StringComparison.OrdinalIgnoreCase)) faults.Add(new(Name, value, "first or all"));
        return NameReport.First;
    }

    private static string NamespaceFrom(AnalyzerConfigOptions options, List<OptionFault> faults)
    {
        var given = Property(options, Option.Namespace.Name);
        if (given.Length > 0 && !given.Split('.').All(SyntaxFacts.IsValidIdentifier))
            faults.Add(new(Option.Namespace.Name, given, "a C# namespace"));
        if (given.Length == 0) given = Property(options, "RootNamespace");
        var parts = given.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(Identifier).ToArray();
        return parts.Length == 0 ? "Galley" : string.Join(".", parts);
    }

    // As the SDK does with a project's name: what no identifier may hold becomes an underscore.
    private static string Identifier(string part)
    {
        var chars = part.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_').ToArray();
        var name = SyntaxFacts.IsIdentifierStartCharacter(chars[0]) ? new string(chars) : "_" + new string(chars);
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    private static bool IsLanguageTag(string value) => value.Split('-').All(part => part.Length is > 0 and <= 8 && part.All(IsPlain));

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
