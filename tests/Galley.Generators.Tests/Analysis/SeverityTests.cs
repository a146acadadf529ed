using Galley.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Analysis;

/// <summary>How users change severities.</summary>
public class SeverityTests
{
    private static readonly ArticleFile Txt = new(Proof.Folder + "bread.txt", "Bread\n\nZo\uFFFD\n");
    private static readonly ArticleFile Md = new(Proof.Folder + "night.md", "# Night\n\nZo\uFFFD\n");

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("info", DiagnosticSeverity.Info)]
    public async Task A_key_of_our_own_sets_the_severity_by_path(string value, DiagnosticSeverity severity)
    {
        var found = await Proof.RunAsync(Newsroom(Txt, MdWith("galley.GLY302.severity", value)));
        Assert.Equal([("GLY302", DiagnosticSeverity.Warning), ("GLY302", severity)], found.Select(diagnostic => (diagnostic.Id, diagnostic.Severity)));
    }

    [Fact]
    public async Task A_key_of_our_own_silences_by_path()
    {
        var found = Assert.Single(await Proof.RunAsync(Newsroom(Txt, MdWith("galley.gly302.severity", "none"))));
        Assert.Equal(Txt.Path, found.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task A_value_that_the_key_does_not_take_is_reported_and_changes_nothing()
    {
        var found = await Proof.RunAsync(Newsroom(MdWith("galley.GLY302.severity", "off")));
        Assert.Equal(["GLY304", "GLY302"], found.Select(diagnostic => diagnostic.Id));
        Assert.Equal("The option galley.GLY302.severity does not know 'off'; it takes error, warning, info or none", found[0].GetMessage(null));
    }

    [Fact]
    public async Task NoWarn_wins_over_a_key_of_our_own() =>
        Assert.Empty(await Proof.RunAsync(Newsroom(MdWith("galley.GLY302.severity", "error")), ("GLY302", ReportDiagnostic.Suppress)));

    [Fact]
    public async Task A_warning_can_be_made_an_error_for_the_project() =>
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await Proof.RunAsync(Newsroom(Txt), ("GLY302", ReportDiagnostic.Error))).Severity);

    private static ArticleFile MdWith(string key, string value) => new(Md.Path, Md.Content) { Keys = [(key, value)] };

    private static Newsroom Newsroom(params ArticleFile[] files) => new() { Files = [.. files] };
}
