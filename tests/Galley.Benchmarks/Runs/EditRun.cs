using System.Diagnostics;
using System.Globalization;
using Galley.Benchmarks.Articles;
using Microsoft.CodeAnalysis;

namespace Galley.Benchmarks.Runs;

/// <summary>
/// <c>edits N</c>: what the generator's share of an editor's work is after an edit, in a project of N reports: processor time of the
/// thread that runs the driver, generated files not parsed; and what an editor takes to offer articles after an edit of C#: processor
/// time of all threads. Warm, as an editor is.
/// </summary>
internal static class EditRun
{
    private const int Rounds = 9;
    private const int FewReports = 100;
    private const int EditsBefore = 20;

    public static void Run(int count)
    {
        foreach (var members in new[] { "articles", "quotes" })
        {
            WarmUp(members);
            var desk = new Newsdesk(count, members);
            var driver = desk.Driver;
            var first = CostOf(() => driver = driver.RunGenerators(desk.Compilation));
            var edits = Edits(desk).Select(edit => $"{edit.Name} {MedianOf(desk, driver, edit.Apply):f1} ms").ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{count} articles, members {members}: first run {first:f0} ms, {string.Join(", ", edits)}; {Completion(desk, members)}"));
        }
    }

    /// <summary>Long enough for the runtime to compile what is hot a second time.</summary>
    private static void WarmUp(string members)
    {
        var desk = new Newsdesk(FewReports, members);
        var driver = desk.Driver.RunGenerators(desk.Compilation);
        for (var times = 0; times < 4; times++)
        {
            foreach (var edit in Edits(desk)) MedianOf(desk, driver, edit.Apply);
            Completion(desk, members);
            Thread.Sleep(300);
        }
    }

    private static string Completion(Newsdesk desk, string members)
    {
        using var editor = new EditorDesk(desk, members);
        var offered = 0;
        var first = ProcessCostOf(() => offered = editor.Complete("0"));
        for (var edit = 0; edit < EditsBefore; edit++) editor.Complete($"-{edit}");
        var costs = Enumerable.Range(1, Rounds).Select(round => ProcessCostOf(() => editor.Complete($"{round}"))).ToList();
        return string.Create(
            CultureInfo.InvariantCulture, $"first completion {first:f0} ms, after an edit {costs.Order().ElementAt(Rounds / 2):f0} ms, {offered} offered");
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

    private static double ProcessCostOf(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }
}
