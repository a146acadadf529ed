using System.Text;
using System.Text.Json;
using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Commands;

public sealed class ReadCommandTests : IDisposable
{
    private readonly Folder _folder = new();

    [Theory]
    [InlineData("commonmark", 1)]
    [InlineData("commonmark+tables", 2)]
    [InlineData("default", 2)]
    public async Task Markdown_is_read_with_the_extensions_that_are_named(string names, int cells)
    {
        var outcome = await GalleyTool.RunWithInputAsync("boat | crew\n--|--\n", "read", "--input-format", "markdown", "--format", "json", "--markdown", names);
        Assert.Equal(cells, System.Text.Json.JsonDocument.Parse(outcome.Output).RootElement.GetProperty("blocks").GetArrayLength());
    }

    [Fact]
    public async Task An_unknown_extension_of_Markdown_could_not_run()
    {
        var outcome = await GalleyTool.RunWithInputAsync("", "read", "--markdown", "tabels");
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("--markdown does not know 'tabels'; it takes names joined by +: commonmark, default,", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ebb.de.md", "« Il pleut », dit Zoé Quarrel.", "de")]
    [InlineData("fr/ebb.md", "« Il pleut », dit Zoé Quarrel.", "fr")]
    [InlineData("fr/ebb.md", "\"It rains on the coast,\" said Zoe Quarrel.", null)]
    [InlineData("fr/ebb.it.md", "« Piove », dice Zoe Quarrel.", "it")]
    public async Task The_language_is_that_of_the_files_name_or_folder(string name, string text, string? language)
    {
        var outcome = await GalleyTool.RunAsync("read", _folder.Write(name, text + "\n"), "--format", "json");
        var findings = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("message").GetString());
        Assert.Equal(language is null ? [] : [$"The article's language is '{language}': its quotations are read, their speakers are not"], findings);
    }

    [Fact]
    public async Task Text_shows_headline_byline_quotes_and_people()
    {
        var path = _folder.Write("bread.txt", "Bread at dawn\n\nby Ines Abara\n\nMarta Oyelaran opened the bakery in 2011.\n\n\"We never closed,\" Oyelaran said.\n");
        var outcome = await GalleyTool.RunAsync("read", path);
        Assert.Equal(
            """
            Bread at dawn
            by Ines Abara

            Quotes (1)
              “We never closed,”
              — Marta Oyelaran (Oyelaran said) line 7

            People (2)
              Ines Abara 1 mention; 0 quotes
              Marta Oyelaran 2 mentions; 1 quote; also Oyelaran

            """.ReplaceLineEndings("\n"), outcome.Output);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Error));
    }

    [Fact]
    public async Task Square_brackets_of_an_article_are_printed_as_they_are()
    {
        var outcome = await GalleyTool.RunWithInputAsync("[Update] The [bold] bakery\n\n\"[We] never closed,\" Marta Oyelaran said.\n", "read", "-");
        Assert.Contains("[Update] The [bold] bakery", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("“[We] never closed,”", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_of_one_file_is_an_object()
    {
        using var json = JsonDocument.Parse((await GalleyTool.RunAsync("read", _folder.Write("bread.txt", Samples.Clean), "--format", "json")).Output);
        Assert.Equal("bread", json.RootElement.GetProperty("id").GetString());
        Assert.Equal(_folder.At("bread.txt"), json.RootElement.GetProperty("path").GetString());
        Assert.Equal("Bread at dawn", json.RootElement.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("bread.md", "id: night-bakery", "night-bakery")]
    [InlineData("bread.md", "mood: warm", "bread")]
    [InlineData("0a1b2c3d.md", "title: Bread at dawn", "BreadAtDawn")]
    public async Task The_id_is_the_front_matters_or_follows_from_the_files_name_or_the_headline(string name, string head, string id)
    {
        var path = _folder.Write(name, $"---\n{head}\ndate: 2024-11-05T23:30:00-08:00\n---\n\nText.\n");
        using var json = JsonDocument.Parse((await GalleyTool.RunAsync("read", path, "--format", "json")).Output);
        Assert.Equal((id, "2024-11-05"), (json.RootElement.GetProperty("id").GetString(), json.RootElement.GetProperty("published").GetString()));
    }

    [Fact]
    public async Task Json_of_a_folder_is_an_array_even_of_one_file()
    {
        _folder.Write("bread.txt", Samples.Clean);
        using var json = JsonDocument.Parse((await GalleyTool.RunAsync("read", _folder.Path, "--format", "json")).Output);
        Assert.Equal(1, json.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Json_lines_of_files_are_an_object_a_line_in_order()
    {
        foreach (var number in Enumerable.Range(10, 30)) _folder.Write($"{number}.txt", $"Article {number}\n\nText.\n");
        var outcome = await GalleyTool.RunAsync("read", _folder.Path, "--format", "jsonl");
        Assert.Equal(Enumerable.Range(10, 30).Select(number => $"Article {number}"), outcome.Lines.Select(Title));
    }

    [Fact]
    public async Task Standard_input_is_read_without_arguments()
    {
        var outcome = await GalleyTool.RunWithInputAsync(Samples.Clean, "read", "--format", "json");
        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Equal("Bread at dawn", json.RootElement.GetProperty("title").GetString());
        Assert.Equal(("BreadAtDawn", JsonValueKind.Null), (json.RootElement.GetProperty("id").GetString(), json.RootElement.GetProperty("path").ValueKind));
    }

    [Theory]
    [InlineData("text", "# Bread at dawn")]
    [InlineData("markdown", "Bread at dawn")]
    public async Task The_input_format_overrules_the_files_name(string format, string title)
    {
        var path = _folder.Write(format == "text" ? "bread.md" : "bread.txt", "# Bread at dawn\n\nText.\n");
        Assert.Equal(title, Title((await GalleyTool.RunAsync("read", path, "--input-format", format, "--format", "jsonl")).Output));
    }

    [Fact]
    public async Task Every_byte_order_mark_is_understood()
    {
        Encoding[] encodings = [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];
        foreach (var encoding in encodings)
        {
            var path = _folder.Write("bread.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("Zoë’s bread\n\nText.\n")]);
            Assert.Equal("Zoë’s bread", Title((await GalleyTool.RunAsync("read", path, "--format", "jsonl")).Output));
        }
    }

    [Fact]
    public async Task A_missing_file_is_named_and_the_others_are_read()
    {
        var path = _folder.Write("bread.txt", Samples.Clean);
        var outcome = await GalleyTool.RunAsync("read", _folder.At("lost.txt"), path, "--format", "jsonl");
        Assert.Equal(2, outcome.Exit);
        Assert.Equal($"galley: no such file: {_folder.At("lost.txt")}\n", outcome.Error);
        Assert.Equal("Bread at dawn", Title(Assert.Single(outcome.Lines)));
    }

    [Fact]
    public async Task Findings_do_not_fail_a_reading()
    {
        var outcome = await GalleyTool.RunAsync("read", _folder.Write("bread.txt", Samples.Misspelled), "--format", "json");
        Assert.Equal(0, outcome.Exit);
        using var json = JsonDocument.Parse(outcome.Output);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray().ToList());
        Assert.Equal(("GLY001", 5, 29), (finding.GetProperty("id").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
    }

    [Theory]
    [InlineData("en", "Marta Oyelaran")]
    [InlineData("de", null)]
    public async Task Speakers_are_looked_for_in_english_only(string language, string? speaker)
    {
        var outcome = await GalleyTool.RunWithInputAsync(Samples.Clean, "read", "--language", language, "--format", "json");
        using var json = JsonDocument.Parse(outcome.Output);
        var quote = Assert.Single(json.RootElement.GetProperty("quotes").EnumerateArray().ToList());
        Assert.Equal(("We never closed,", speaker), (quote.GetProperty("text").GetString(), quote.GetProperty("speaker").GetString()));
    }

    [Theory]
    [InlineData("read", "--format", "xml")]
    [InlineData("read", "--input-format", "jsonl", "--format", "text")]
    [InlineData("read", "--explain", "--format", "json")]
    [InlineData("read", "--explain", "--input-format", "jsonl")]
    [InlineData("read", "--colour")]
    [InlineData("write")]
    public async Task Options_it_does_not_know_could_not_run(params string[] args)
    {
        var outcome = await GalleyTool.RunAsync(args);
        Assert.Equal(2, outcome.Exit);
        Assert.NotEmpty(outcome.Error);
    }

    private static string? Title(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("title").GetString();
    }

    public void Dispose() => _folder.Dispose();
}
