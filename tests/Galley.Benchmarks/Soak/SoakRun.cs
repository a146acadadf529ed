using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Galley.Benchmarks.Articles;
using Galley.Fuzz;
using Galley.Manuscripts;

namespace Galley.Benchmarks.Soak;

/// <summary>
/// <c>soak MINUTES [SEED]</c>: spoils articles in every way it knows and reads, proofs, corrects and compiles them, until the time is up.
/// It prints each fault once, with the seed of its article and the article made as short as it can be. The same seeds give the same
/// articles.
/// </summary>
internal sealed class SoakRun(TimeSpan time, int seed)
{
    private const int ArticlesInProject = 24;

    private static readonly ManuscriptFormat[] Formats = Enum.GetValues<ManuscriptFormat>();

    private readonly HashSet<string> _faults = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _project = new(StringComparer.Ordinal);

    /// <returns>Whether there was no fault.</returns>
    public static bool Run(double minutes, int seed) => new SoakRun(TimeSpan.FromMinutes(minutes), seed).Run();

    private bool Run()
    {
        Console.WriteLine($"soaking for {time.TotalMinutes:f0} minutes from seed {seed}");
        var clock = Stopwatch.StartNew();
        var (articles, projects, reported) = (0, 0, TimeSpan.Zero);
        for (; clock.Elapsed < time; articles++)
        {
            Soak(seed + articles);
            if (_project.Count == ArticlesInProject)
            {
                Compile(seed + articles);
                projects++;
            }

            if (clock.Elapsed - reported < TimeSpan.FromMinutes(1)) continue;
            reported = clock.Elapsed;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{reported.TotalMinutes:f0} min: {articles + 1} articles, {projects} projects, {_faults.Count} faults"));
        }

        Console.WriteLine($"{articles} articles and {projects} projects from seed {seed}: {_faults.Count} faults");
        return _faults.Count == 0;
    }

    private void Soak(int number)
    {
        var (article, unit) = Write(number);
        var format = Formats[number % Formats.Length];
        Try(number, article, text => ReadingInvariants.Hold(text, format), format.ToString());
        if (number % 4 == 0) Try(number, article, text => ToolInvariants.Hold(text, format), format.ToString());
        if (number % 8 == 0) Try(number, unit, text => Growth.Holds(text, format), format.ToString());
        _project[FileName(number)] = article;
    }

    /// <summary>An article, and a short text to be repeated.</summary>
    private static (string Article, string Unit) Write(int number)
    {
        var random = new Random(number);
        var mutator = new Mutator(random);
        if (random.Next(4) == 0) return (mutator.Soup(random.Next(1, 200)), mutator.Soup(random.Next(1, 6)));
        var length = random.Next(300, 6_000);
        var article = random.Next(2) == 0 ? ArticleWriter.PlainText(number, length) : ArticleWriter.Markdown(number, length);
        return (mutator.Mutate(article, random.Next(1, 24)), mutator.Soup(random.Next(1, 6)));
    }

    /// <summary>Names that are alike, keywords, or no words at all, in folders of such names.</summary>
    private static string FileName(int number)
    {
        string[] names = ["class", "Class", "articles", "all", "2024-01-02", "🎉", "a b", "A-b", "null", "ß", "people", "_"];
        var name = names[number % names.Length];
        var folder = number % 5 == 0 ? names[number / 5 % names.Length] + "/" : "";
        return $"{folder}{name}-{number % ArticlesInProject}{(number % 2 == 0 ? ".md" : ".txt")}";
    }

    private void Compile(int number)
    {
        if (Trial.Run(() => EmissionInvariants.Hold(_project)) is not null)
        {
            // One article alone shows most faults; the others need their neighbours.
            var isFound = false;
            foreach (var (name, text) in _project)
                isFound |= Try(number, text, one => EmissionInvariants.Hold(new Dictionary<string, string> { [name] = one }), name);
            if (!isFound) Report(number, "in a project", Trial.Run(() => EmissionInvariants.Hold(_project)) ?? "once only", "");
        }

        _project.Clear();
    }

    /// <summary>Reports what goes wrong with an article, once for each kind of fault; whether something did.</summary>
    private bool Try(int number, string article, Action<string> check, string where)
    {
        if (Trial.Run(() => check(article)) is not { } fault) return false;
        if (!_faults.Contains(fault))
            Report(number, where, fault, Minimizer.Shorten(article, text => Trial.Run(() => check(text)) == fault));
        return true;
    }

    private void Report(int number, string where, string fault, string article)
    {
        if (!_faults.Add(fault)) return;
        Console.WriteLine($"FAULT seed {number} ({where}): {fault}");
        Console.WriteLine(JsonSerializer.Serialize(article));
    }
}
