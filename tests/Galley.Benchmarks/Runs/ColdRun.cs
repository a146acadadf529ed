using System.Diagnostics;
using System.Globalization;
using Galley.Benchmarks.Articles;
using Galley.Lexicon;
using Galley.Manuscripts;

namespace Galley.Benchmarks.Runs;

/// <summary>
/// <c>cold</c>: what the first articles of a process cost, with code to compile and tables to load, as in a command-line build.
/// </summary>
internal static class ColdRun
{
    public static void Run()
    {
        var articles = Enumerable.Range(1, 100).Select(seed => ArticleWriter.PlainText(seed, 5_000)).ToList();
        var start = Stopwatch.GetTimestamp();
        var words = EnglishLexicon.Words.Count;
        var loaded = Stopwatch.GetElapsedTime(start);
        Reader.Read(articles[0], ManuscriptFormat.PlainText);
        var first = Stopwatch.GetElapsedTime(start);
        foreach (var article in articles.Skip(1)) Reader.Read(article, ManuscriptFormat.PlainText);
        var all = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"tables of {words} words {loaded.TotalMilliseconds:f0} ms, first article {first.TotalMilliseconds:f0} ms, first 100 articles {all.TotalMilliseconds:f0} ms (tables included)"));
    }
}
