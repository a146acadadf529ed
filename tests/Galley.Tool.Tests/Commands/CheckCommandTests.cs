using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public async Task A_clean_article_is_exit_code_0()
    {
        var outcome = await GalleyTool.RunAsync("check", _folder.Write("bread.txt", Samples.Clean));
        Assert.Equal(new Outcome(0, "1 article: nothing found\n", ""), outcome);
    }

    [Fact]
    public async Task A_finding_is_printed_with_path_line_and_column_and_is_exit_code_1()
    {
        var path = _folder.Write("bread.txt", Samples.Misspelled);
        var outcome = await GalleyTool.RunAsync("check", path);
        Assert.Equal($"{path}:5:29: warning GLY001: 'Oyelarn' looks like 'Oyelaran' (3 times here, first in line 3)\n1 article: 1 warning\n", outcome.Output);
        Assert.Equal(1, outcome.Exit);
    }

    [Fact]
    public async Task The_msbuild_format_is_the_builds_own()
    {
        var path = _folder.Write("bread.txt", Samples.Misspelled);
        var outcome = await GalleyTool.RunAsync("check", path, "--format", "msbuild");
        Assert.Equal($"{path}(5,29): warning GLY001: 'Oyelarn' looks like 'Oyelaran' (3 times here, first in line 3)\n", outcome.Output);
    }

    [Theory]
    [InlineData("info", 1)]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    [InlineData("never", 0)]
    public async Task The_exit_code_follows_fail_on(string failOn, int exit)
    {
        var outcome = await GalleyTool.RunAsync("check", _folder.Write("bread.txt", Samples.Misspelled), "--fail-on", failOn);
        Assert.Equal(exit, outcome.Exit);
        Assert.Contains("GLY001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_of_many_files_come_in_the_order_of_the_files()
    {
        foreach (var number in Enumerable.Range(10, 30)) _folder.Write($"{number}.txt", Samples.Misspelled);
        var outcome = await GalleyTool.RunAsync("check", _folder.Path, "--format", "msbuild");
        Assert.Equal(Enumerable.Range(10, 30).Select(number => _folder.At($"{number}.txt")), outcome.Lines.Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Standard_input_can_be_checked()
    {
        var outcome = await GalleyTool.RunWithInputAsync(Samples.Misspelled, "check", "-");
        Assert.StartsWith("-:5:29: warning GLY001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_exit_code_2_even_beside_findings()
    {
        var outcome = await GalleyTool.RunAsync("check", _folder.Write("bread.txt", Samples.Misspelled), _folder.At("lost.txt"));
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("GLY001", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("no such file", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--dry-run")]
    [InlineData("--fail-on", "hint")]
    [InlineData("-", "--fix")]
    public async Task Options_that_make_no_sense_could_not_run(params string[] options)
    {
        var outcome = await GalleyTool.RunWithInputAsync(Samples.Clean, ["check", .. options]);
        Assert.Equal(2, outcome.Exit);
        Assert.NotEmpty(outcome.Error);
    }

    public void Dispose() => _folder.Dispose();
}
