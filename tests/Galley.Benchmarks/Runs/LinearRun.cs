using System.Globalization;
using Galley.Benchmarks.Articles;
using Galley.Manuscripts;

namespace Galley.Benchmarks.Runs;

/// <summary>
/// <c>linear</c>: time and allocation per KB of articles from 5 KB to 5 MB, whole and by stage. They should hardly differ.
/// </summary>
internal static class LinearRun
{
    /// <summary>Lengths in characters, with how many articles of that length are read and how often.</summary>
    private static readonly (int Length, int Articles, int Rounds)[] Sizes = [(5_000, 100, 20), (50_000, 10, 10), (500_000, 2, 5), (5_000_000, 1, 5)];

    public static void Run()
    {
        WarmUp();
        Console.WriteLine($"{"characters",10} {"ms",10} {"us/KB",7} {"bytes/KB",9}   us/KB of {string.Join(", ", Stages.Names)}");
        foreach (var (length, count, rounds) in Sizes)
        {
            var articles = Enumerable.Range(1, count).Select(seed => ArticleWriter.PlainText(seed, length)).ToList();
            var kilobytes = length / 1000.0;
            var whole = Measured.Median(articles, rounds, Read);
            var stages = articles.ConvertAll(article => new Stages(article, ManuscriptFormat.PlainText).All);
            var parts = Enumerable.Range(0, Stages.Names.Length).Select(stage => Measured.Median(stages, rounds, s => s[stage]()).Milliseconds / kilobytes * 1000);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{length,10} {whole.Milliseconds,10:f3} {whole.Milliseconds / kilobytes * 1000,7:f1} {whole.Allocated / kilobytes,9:f0}   {string.Join(' ', parts.Select(p => p.ToString("f1", CultureInfo.InvariantCulture)))}"));
        }
    }

    /// <summary>Long enough for the runtime to compile everything that is hot a second time.</summary>
    private static void WarmUp()
    {
        for (var round = 0; round < 3; round++)
        {
            for (var seed = 1; seed <= 200; seed++) Read(ArticleWriter.PlainText(seed, 5_000));
            Thread.Sleep(300);
        }
    }

    private static void Read(string article) => Reader.Read(article, ManuscriptFormat.PlainText);
}
