using System.Globalization;
using Galley.Benchmarks.Articles;
using Microsoft.CodeAnalysis;

namespace Galley.Benchmarks.Runs;

/// <summary>
/// <c>edits N</c>: what the generator's share of an editor's work is after an edit, in a project of N reports: processor time of the
/// thread that runs the driver, the files that it writes anew parsed.
/// </summary>
internal static class EditRun
{
    private const int Rounds = 9;

    public static void Run(int count)
    {
        foreach (var members in new[] { "articles", "quotes" })
        {
            var desk = new Newsdesk(count, members);
            var driver = desk.Driver;
            var first = CostOf(() => driver = driver.RunGenerators(desk.Compilation));
            var edits = Edits(desk).Select(edit => $"{edit.Name} {MedianOf(desk, driver, edit.Apply):f1} ms");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{count} articles, members {members}: first run {first:f0} ms, {string.Join(", ", edits)}"));
        }
    }

    /// <summary>Each kind of edit, as what it makes of the project in a round.</summary>
    private static IEnumerable<(string Name, Func<GeneratorDriver, int, (GeneratorDriver, Compilation)> Apply)> Edits(Newsdesk desk)
    {
        yield return ("C#", (driver, round) => (driver, desk.Compilation.AddSyntaxTrees(Newsdesk.Code($"class Edit{round} {{ }}"))));
        yield return ("a body", (driver, round) => (Replaced(driver, text => text + $"The tide came back at {round}.\n"), desk.Compilation));
        yield return ("a name", (driver, round) => (Replaced(driver, text => Renamed(text, round)), desk.Compilation));
        yield return ("an article more", (driver, round) =>
            (driver.AddAdditionalTexts([Newsdesk.Report(desk.Reports.Length + round + 1)]), desk.Compilation));

        GeneratorDriver Replaced(GeneratorDriver driver, Func<string, string> edit) =>
            driver.ReplaceAdditionalText(desk.Reports[0], Newsdesk.Report(1, edit));
    }

    /// <summary>The writer gets another family name.</summary>
    private static string Renamed(string text, int round)
    {
        var end = text.IndexOf('\n', text.IndexOf("\nby ", StringComparison.Ordinal) + 1);
        return text[..text.LastIndexOf(' ', end)] + " " + Words.FamilyOpenings[round] + "wright" + text[end..];
    }

    private static double MedianOf(
        Newsdesk desk, GeneratorDriver driver, Func<GeneratorDriver, int, (GeneratorDriver Driver, Compilation Compilation)> apply)
    {
        var costs = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var (edited, compilation) = apply(driver, round);
            costs.Add(CostOf(() => edited.RunGenerators(compilation)));
        }

        return costs.Order().ElementAt(Rounds / 2);
    }

    private static double CostOf(Action work)
    {
        var before = ThreadCosts.Now;
        work();
        return (ThreadCosts.Now - before).TotalMilliseconds;
    }
}
