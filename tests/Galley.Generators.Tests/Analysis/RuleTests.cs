using Galley.Generators.Analysis;
using Galley.Generators.Tests.Harness;
using Galley.Proofs;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Analysis;

/// <summary>What holds for every rule.</summary>
public class RuleTests
{
    public static readonly TheoryData<string> Ids = new(Rules.All.Select(rule => rule.Id));

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = Rules.All.Select(rule => rule.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^GLY[0-9]{3}$", id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_page_begins_with_id_and_title_and_says_all_that_a_page_says(string id)
    {
        var rule = Rules.Find(id)!;
        var page = Repository.Read("src", "Galley", "docs", "rules", id + ".md");
        Assert.StartsWith($"# {id}: {rule.Title}\n\nDefault severity: {rule.Severity.ToString().ToLowerInvariant()}.\n", page, StringComparison.Ordinal);
        foreach (var part in new[] { "## Why", "## Flagged", "## Not flagged", "## To silence it", $"dotnet_diagnostic.{id}.severity" })
            Assert.Contains(part, page, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_page_without_a_rule() => Assert.Equal(
        Rules.All.Select(rule => rule.Id + ".md"),
        Directory.GetFiles(Repository.At("src", "Galley", "docs", "rules")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_release_files_hold_every_rule_as_it_is()
    {
        var released = new[] { "Shipped", "Unshipped" }
            .SelectMany(name => File.ReadLines(Repository.At("src", "Galley.Generators", $"AnalyzerReleases.{name}.md")))
            .Where(line => line.StartsWith("GLY", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(Rules.All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Title}"), released);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_message_is_one_sentence_without_a_full_stop_and_its_title_a_phrase(string id)
    {
        var rule = Rules.Find(id)!;
        Assert.DoesNotMatch(@"[.!?\s]$|^\s|\n", rule.Message);
        Assert.Matches("^['A-Z]", rule.Message);
        Assert.DoesNotMatch(@"[.!?:\s]$|\{", rule.Title);
        Assert.Matches("^[A-Z]", rule.Title);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_descriptor_says_what_the_rule_says(string id)
    {
        var rule = Rules.Find(id)!;
        var descriptor = Assert.Single(new ArticleAnalyzer().SupportedDiagnostics, descriptor => descriptor.Id == id);
        Assert.Equal((rule.Title, rule.Category, true), (descriptor.Title.ToString(null), descriptor.Category, descriptor.IsEnabledByDefault));
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.Contains($"galley explain {id}", descriptor.Description.ToString(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_rules_that_need_the_whole_project_are_tagged_so() => Assert.Equal(
        ["GLY203", "GLY205", "GLY206", "GLY207", "GLY208", "GLY211", "GLY212", "GLY213", "GLY214", "GLY215", "GLY221", "GLY222", "GLY223", "GLY304"],
        new ArticleAnalyzer().SupportedDiagnostics
            .Where(descriptor => descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd))
            .Select(descriptor => descriptor.Id));

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("https://code.example/galley", "https://code.example/galley/blob/HEAD/src/Galley/docs/rules/GLY001.md")]
    [InlineData("https://code.example/galley.git", "https://code.example/galley/blob/HEAD/src/Galley/docs/rules/GLY001.md")]
    public void Its_help_link_follows_from_the_repositorys_address(string? repository, string? link) =>
        Assert.Equal(link, HelpLinks.For(Rules.NameUnlikeArticle, repository));
}
