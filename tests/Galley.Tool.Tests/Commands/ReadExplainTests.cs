using System.Globalization;
using System.Text.RegularExpressions;
using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Commands;

public sealed partial class ReadExplainTests : IDisposable
{
    private const string Article = """
        Bread at dawn

        Marta Oyelaran opened the bakery in 2011. "We never closed," Oyelaran told Hugh Marr. "Not for a day."

        The film "Bread and Butter" called it a "real" bakery beside Town Hall.

        MARR: I was there.
        OYELARAN: You took the bread.

        "A man came in [at three], and I gave him bread.

        "He came back," she recalled.

        """;

    private readonly Folder _folder = new();

    [Fact]
    public async Task Passages_come_with_what_they_became_and_who_says_them()
    {
        var lines = (await ExplainAsync(Article)).Lines;
        Assert.Equal(
            [
                "  \"We never closed,\" line 3", "    a quotation", "    speaker: Marta Oyelaran (Oyelaran told)",
                "  \"Not for a day.\" line 3", "    goes on with the quotation before", "    speaker: Marta Oyelaran (Oyelaran told)",
                "  \"Bread and Butter\" line 5", "    the title of a work",
                "  \"real\" line 5", "    no quotation",
                "  I was there. line 7", "    a quotation without marks", "    speaker: Hugh Marr (MARR), whom the label of the turn names",
                "  You took the bread. line 8", "    a quotation without marks",
                "    speaker: Marta Oyelaran (OYELARAN), whom the label of the turn names",
                "  \"A man came in [at three], and I gave him bread. line 10", "    a quotation", "    speaker: Marta Oyelaran (she recalled)",
                "  \"He came back,\" line 12", "    goes on with the quotation before",
                "    speaker: Marta Oyelaran (she recalled), since it goes on with the paragraph before",
            ],
            lines.SkipWhile(line => !line.StartsWith("Passages", StringComparison.Ordinal)).Skip(1)
                .TakeWhile(line => !line.StartsWith("People", StringComparison.Ordinal))
                .Where(line => !line.StartsWith("      ", StringComparison.Ordinal))
                .Select(line => Judgement().Replace(line, "")));
    }

    [Fact]
    public async Task Names_stand_under_the_person_whom_they_name()
    {
        var lines = (await ExplainAsync(Article)).Lines.SkipWhile(line => !line.StartsWith("People", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            [
                "People (2)", "  Marta Oyelaran", "    Marta Oyelaran line 3", "    Oyelaran line 3, 8", "  Hugh Marr", "    Hugh Marr line 3",
                "    MARR line 7", "Names of nobody (1)", "  Town Hall line 5",
            ],
            lines.Select(line => Judgement().Replace(line, "")));
    }

    [Fact]
    public async Task Every_total_is_the_sum_of_the_weights_behind_it()
    {
        var sums = (await ExplainAsync(Article)).Lines.Select(line => Judgement().Match(line)).Where(match => match.Success).ToList();
        Assert.All(sums, sum => Assert.Equal(
            decimal.Parse(sum.Groups["total"].Value, CultureInfo.InvariantCulture),
            sum.Groups["weight"].Captures.Sum(weight => decimal.Parse(weight.Value, CultureInfo.InvariantCulture))));
        Assert.True(sums.Count > 15);
    }

    [Fact]
    public async Task The_starred_speaker_comes_first()
    {
        var candidates = (await ExplainAsync(Article)).Lines
            .Where(line => line.StartsWith("      ", StringComparison.Ordinal) && line[6] != ' ').ToList();
        Assert.Equal("      * Oyelaran (told)", Judgement().Replace(candidates[0], ""));
        Assert.All(candidates.Zip(candidates.Skip(1)), pair => Assert.True(pair.Second[6] == '*' || Total(pair.First) >= Total(pair.Second)));
    }

    [Fact]
    public async Task Below_a_pronoun_stands_whom_it_may_mean_best_first()
    {
        var lines = (await ExplainAsync("Marta Oyelaran runs the bakery. Ines Abara met Hugh Marr there. “We never closed,” she said.\n")).Lines;
        var pronoun = Array.FindIndex(lines, line => line.StartsWith("      * she (said)", StringComparison.Ordinal));
        Assert.Equal(
            ["          Ines Abara line 1", "          Marta Oyelaran line 1"], lines[(pronoun + 1)..(pronoun + 3)].Select(line => Judgement().Replace(line, "")));
        Assert.True(Total(lines[pronoun + 1]) > Total(lines[pronoun + 2]));
        Assert.StartsWith("      -", lines[pronoun + 3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_explained_one_after_the_other()
    {
        _folder.Write("1.txt", Samples.Clean);
        _folder.Write("2.md", "# Bread [again]\n\nText.\n");
        var outcome = await GalleyTool.RunAsync("read", _folder.Path, "--explain");
        Assert.Equal(0, outcome.Exit);
        Assert.StartsWith("Bread at dawn\n\nPassages (1)\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\n\nBread [again]\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_speaker_is_explained_where_none_is_looked_for()
    {
        var outcome = await GalleyTool.RunWithInputAsync(Samples.Clean, "read", "-", "--explain", "--language", "de");
        Assert.Contains("    speaker: nobody named\n", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("      ", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format", "jsonl")]
    [InlineData("--input-format", "jsonl")]
    public async Task Json_explains_nothing(params string[] json)
    {
        var outcome = await GalleyTool.RunWithInputAsync("{}", ["read", "-", "--explain", .. json]);
        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith("--explain prints text", outcome.Error, StringComparison.Ordinal);
    }

    private static Task<Outcome> ExplainAsync(string article) => GalleyTool.RunWithInputAsync(article, "read", "-", "--explain");

    private static decimal Total(string line) => decimal.Parse(Judgement().Match(line).Groups["total"].Value, CultureInfo.InvariantCulture);

    /// <summary>": 3.50 = +2.00 cue touches +1.50 named".</summary>
    [GeneratedRegex(@": (?<total>-?\d+\.\d\d\d?) =( (?<weight>[+-]\d+\.\d\d\d?)( [a-z]+)+)+$")]
    private static partial Regex Judgement();

    public void Dispose() => _folder.Dispose();
}
