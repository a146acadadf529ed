using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Commands;

/// <summary>
/// What <c>galley check</c> finds with all articles, the stylebook, the keys of an <c>.editorconfig</c> and a baseline in hand.
/// </summary>
public sealed class ArchiveCheckTests : IDisposable
{
    private const string Right = "Night\n\nMarta Oyelaran closed the bakery. Oyelaran slept.\n";
    private const string Wrong = "Bread\n\nMarta Oyelarn opened the bakery. Oyelarn starts at three.\n";

    private readonly Folder _folder = new();

    public ArchiveCheckTests()
    {
        for (var i = 0; i < 9; i++) _folder.Write($"articles/night{i}.txt", Right);
        _folder.Write("articles/bread.txt", Wrong);
    }

    [Fact]
    public async Task A_name_unlike_the_other_articles_is_found()
    {
        var outcome = await CheckAsync();
        Assert.Equal(
            [$"{Bread}(3,7): warning GLY002: 'Oyelarn' looks like 'Oyelaran' (in 9 other articles, first in {_folder.At("articles")}/night0.txt, line 3; 'Oyelarn' 2 times)"],
            outcome.Lines);
        Assert.Equal(1, outcome.Exit);
    }

    [Fact]
    public async Task It_is_mended_at_every_place()
    {
        await CheckAsync("--fix");
        Assert.Equal(Wrong.Replace("Oyelarn", "Oyelaran", StringComparison.Ordinal), File.ReadAllText(Bread));
        Assert.Equal(0, (await CheckAsync()).Exit);
    }

    [Theory]
    [InlineData("stylebook.yml")]
    [InlineData("articles/stylebook.yaml")]
    public async Task The_stylebook_above_the_articles_holds(string name)
    {
        _folder.Write(name, "bothRight: [[Oyelarn, Oyelaran]]\n");
        Assert.Equal(0, (await CheckAsync()).Exit);
    }

    [Fact]
    public async Task A_stylebook_can_be_named()
    {
        var outcome = await CheckAsync("--stylebook", _folder.Write("house.yml", "people: [Marta Oyelarn]\n"));
        Assert.Equal(9, outcome.Lines.Length);
        Assert.All(outcome.Lines, line => Assert.EndsWith("'Oyelaran' looks like 'Oyelarn' (in the stylebook, line 1; 'Oyelaran' 2 times)", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_stylebook_has_wrong_is_found_in_it()
    {
        var path = _folder.Write("stylebook.yml", "stet: [Oyelarn]\npeple: []\n");
        Assert.Equal([$"{path}(2,1): warning GLY402: The stylebook does not know the key 'peple'; did you mean 'people'?"], (await CheckAsync()).Lines);
    }

    [Fact]
    public async Task A_stylebook_that_is_not_there_could_not_run()
    {
        var outcome = await CheckAsync("--stylebook", _folder.At("lost.yml"));
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("cannot read", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first", 1)]
    [InlineData("all", 2)]
    public async Task A_misspelled_form_is_reported_once_or_everywhere(string report, int findings) =>
        Assert.Equal(findings, (await CheckAsync("--report", report)).Lines.Length);

    [Fact]
    public async Task Front_matter_unlike_that_of_the_others_and_slugs_of_two_articles_are_found()
    {
        foreach (var (name, rating) in new[] { ("a", "3"), ("b", "4"), ("c", "great") })
            _folder.Write($"articles/post/{name}.md", $"---\ntitle: Bread\nrating: {rating}\nslug: {(name == "a" ? "a" : "loaf")}\n---\n\nBread is good.\n");
        var lines = (await CheckAsync()).Lines.Where(line => !line.Contains("GLY002", StringComparison.Ordinal));
        Assert.Equal(
            [
                $"{Path.Combine(_folder.At("articles"), "post/c.md")}(3,9): warning GLY206: 'great' is not a whole number, which 'rating' is in the other articles of this folder, so the property is nullable",
                $"{Path.Combine(_folder.At("articles"), "post/c.md")}(4,7): warning GLY205: The slug 'loaf' is already that of {Path.Combine(_folder.At("articles"), "post/b.md")}",
            ],
            lines);
    }

    [Fact]
    public async Task Files_of_data_are_front_matter_that_is_held_against_the_others()
    {
        foreach (var (name, bread) in new[] { ("a.yml", "4"), ("b.json", "5"), ("c.yaml", "dear") })
            _folder.Write($"menus/{name}", name.EndsWith("json", StringComparison.Ordinal) ? $"{{ \"bread\": {bread} }}" : $"date: 2026-05-01\nbread: {bread}\n");
        var outcome = await GalleyTool.RunAsync("check", "--format", "msbuild", Path.Combine(_folder.At("menus"), "*"));
        Assert.Equal(
            [$"{_folder.At("menus")}/c.yaml(2,8): warning GLY206: 'dear' is not a whole number, which 'bread' is in the other articles of this folder, so the property is nullable"],
            outcome.Lines.Select(line => line.Replace('\\', '/')));
    }

    [Theory]
    [InlineData("paper.csproj", true)]
    [InlineData("paper.txt", false)]
    public async Task What_is_about_members_in_code_is_said_where_there_is_a_project(string beside, bool isSaid)
    {
        _folder.Write(beside, "");
        _folder.Write("articles/post/loaf.md", "---\nrating: 3\n---\n\nBread is good.\n");
        _folder.Write("articles/post/loaf.txt", "Bread\n\nBread is good.\n");
        var ids = (await CheckAsync()).Lines.Select(line => line.Split(": ")[1].Split(' ')[1]).Where(id => id != "GLY002");
        Assert.Equal(isSaid ? ["GLY203", "GLY207"] : [], ids);
    }

    [Fact]
    public async Task A_key_of_an_editorconfig_silences_or_raises_by_path()
    {
        _folder.Write(".editorconfig", "root = true\n[*.txt]\ngalley.GLY002.severity = error\n");
        Assert.Contains("error GLY002", (await CheckAsync()).Output, StringComparison.Ordinal);
        _folder.Write("articles/.editorconfig", "[br{ead,ick}.txt]\ngalley.gly002.severity = none\n");
        Assert.Equal(0, (await CheckAsync()).Exit);
    }

    [Fact]
    public async Task A_value_that_a_key_does_not_take_is_reported_once()
    {
        _folder.Write(".editorconfig", "[*.txt]\ngalley.GLY101.severity = off\n");
        Assert.Single((await CheckAsync()).Lines, line => line.Contains("GLY304", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_baseline_keeps_what_was_there_and_lets_through_what_is_new()
    {
        var baseline = _folder.At("galley.baseline");
        var written = await CheckAsync("--baseline", baseline, "--update-baseline");
        Assert.Equal(new Outcome(0, $"1 finding written to {baseline}\n", ""), written);
        Assert.Contains("articles/bread.txt\tGLY002\t1\tOyelarn > Oyelaran\n", File.ReadAllText(baseline), StringComparison.Ordinal);
        Assert.Equal(new Outcome(0, "", ""), await CheckAsync("--baseline", baseline));

        _folder.Write("articles/noon.txt", "Noon\n\nThe the bakery was shut.\n");
        Assert.Contains("GLY103", Assert.Single((await CheckAsync("--baseline", baseline)).Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_that_is_not_there_could_not_run() => Assert.Equal(2, (await CheckAsync("--baseline", _folder.At("lost"))).Exit);

    private string Bread => Path.Combine(_folder.At("articles"), "bread.txt");

    private Task<Outcome> CheckAsync(params string[] options) =>
        GalleyTool.RunAsync(["check", _folder.At("articles"), "--format", "msbuild", .. options]);

    public void Dispose() => _folder.Dispose();
}
