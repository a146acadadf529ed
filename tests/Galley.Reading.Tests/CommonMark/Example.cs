using System.Text.RegularExpressions;

namespace Galley.Tests.CommonMark;

/// <summary>An example of the CommonMark specification.</summary>
/// <param name="Number">As the specification counts.</param>
/// <param name="Markdown">What is written.</param>
/// <param name="Html">What it becomes.</param>
public sealed partial record Example(int Number, string Markdown, string Html)
{
    public static IReadOnlyList<Example> All { get; } = Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "CommonMark", "spec.txt")));

    // The specification shows a tab as an arrow.
    private static List<Example> Read(string specification) =>
        [.. Examples().Matches(specification.Replace("\r", "", StringComparison.Ordinal).Replace('\u2192', '\t'))
            .Select((match, i) => new Example(i + 1, match.Groups[1].Value, match.Groups[2].Value))];

    [GeneratedRegex(@"^`{32} example\n(.*?)^\.\n(.*?)^`{32}$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Examples();
}
