using Galley.Benchmarks.Articles;

namespace Galley.Benchmarks.Runs;

/// <summary><c>write FOLDER COUNT LENGTH</c>: the articles as files, a third of them Markdown, for measuring other programs on them.</summary>
internal static class WriteRun
{
    public static void Run(string folder, int count, int length)
    {
        Directory.CreateDirectory(folder);
        for (var seed = 1; seed <= count; seed++)
        {
            var (text, ending) = seed % 3 == 0 ? (ArticleWriter.Markdown(seed, length), "md") : (ArticleWriter.PlainText(seed, length), "txt");
            File.WriteAllText(Path.Combine(folder, $"{seed:d5}.{ending}"), text);
        }
    }
}
