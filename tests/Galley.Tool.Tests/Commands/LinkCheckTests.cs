using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Commands;

/// <summary>What <c>galley check</c> finds of links, with the disk before it.</summary>
public sealed class LinkCheckTests : IDisposable
{
    private readonly Folder _folder = new();

    private string Articles => _folder.At("articles");

    public LinkCheckTests() => _folder.Write("articles/sport/heats.md", "# Heats\n\n## The Final\n\nWon.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Links_that_lead_nowhere_are_found()
    {
        _folder.Write("articles/images/quay.jpeg", "");
        var path = _folder.Write(
            "articles/now.md", "# Now\n\n[a](heats.md) [b](sport/heats.md#final) ![c](images/quay.jpg) [d](#then)\n\nMarta Oyelaran slept.\n");
        var outcome = await GalleyTool.RunAsync("check", Articles, "--format", "msbuild");
        Assert.Equal(
            [
                $"{path}(3,5): warning GLY221: The link 'heats.md' leads to no article (did you mean 'sport/heats.md'?)",
                $"{path}(3,19): warning GLY222: The link 'sport/heats.md#final' leads to no heading",
                $"{path}(3,46): warning GLY223: The address 'images/quay.jpg' leads to no file (did you mean 'images/quay.jpeg'?)",
                $"{path}(3,67): warning GLY222: The link '#then' leads to no heading",
            ],
            outcome.Lines);
    }

    [Fact]
    public async Task Links_to_what_is_there_are_let_be_even_if_it_was_not_named()
    {
        _folder.Write("articles/quay at night.jpg", "");
        _folder.Write("plans/plan.pdf", "");
        var path = _folder.Write(
            "articles/now.md", "# Now\n\n[a](sport/heats.md#the-final) ![b](quay%20at%20night.jpg) [c](../plans/plan.pdf#page=2) [d](#now)\n");
        Assert.Equal(("", 0), await CheckAsync(Articles));
        Assert.Equal(("", 0), await CheckAsync(path));
        Assert.Equal(("", 0), await CheckAsync(Path.GetRelativePath(".", path)));
    }

    [Fact]
    public async Task Standard_input_stands_nowhere() =>
        Assert.Equal(0, (await GalleyTool.RunWithInputAsync("[a](no.md) ![b](no.png) \"We stay,\" Marta Oyelaran said.", "check", "-")).Exit);

    [Fact]
    public async Task What_was_meant_is_put_there()
    {
        var path = _folder.Write("articles/now.md", "# Now\n\n[a](heats.md 'T') [b](<sport/heets.md#the-final>) [c](no.md)\n");
        var outcome = await GalleyTool.RunAsync("check", Articles, "--fix");
        Assert.Equal("# Now\n\n[a](sport/heats.md 'T') [b](<sport/heats.md#the-final>) [c](no.md)\n", File.ReadAllText(path));
        Assert.Equal(1, outcome.Exit);
    }

    private static async Task<(string Output, int Exit)> CheckAsync(string path)
    {
        var outcome = await GalleyTool.RunAsync("check", path, "--format", "msbuild");
        return (outcome.Output, outcome.Exit);
    }
}
