using System.Text.RegularExpressions;

namespace Galley.Package.Tests;

/// <summary>The page that sets Galley beside other tools claims nothing that no test shows.</summary>
public partial class ComparisonTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(PackageFeed.Repository, "src", "Galley", "docs", "comparison.md"));

    private static readonly IReadOnlyList<string> Tests = Directory
        .EnumerateFiles(Path.Combine(PackageFeed.Repository, "tests"), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(File.ReadAllText).ToList();

    public static TheoryData<string, string> Named => new(
        TestName().Matches(Page).Select(match => (match.Groups["class"].Value, match.Groups["method"].Value)).Distinct());

    [Theory]
    [MemberData(nameof(Named))]
    public void A_test_that_is_named_exists(string type, string method) => Assert.Contains(Tests, source =>
        Regex.IsMatch(source, $@"class {type}\b") && Regex.IsMatch(source, $@"public (async )?(Task|void) {method}\("));

    [Fact]
    public void Every_feature_that_is_there_names_its_test()
    {
        var rows = Page[Page.IndexOf("## Features", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2);
        Assert.All(rows.Select(row => row.Split('|')), cells =>
            Assert.Equal(cells[3].Trim().StartsWith("no", StringComparison.Ordinal), !TestName().IsMatch(cells[4])));
    }

    [GeneratedRegex(@"`(?<class>[A-Z]\w+)\.(?<method>[A-Z]\w+)`")]
    private static partial Regex TestName();
}
