using Galley.Benchmarks.Articles;

namespace Galley.Benchmarks.Runs;

/// <summary>
/// <c>write FOLDER COUNT LENGTH</c>: the articles as files, a third of them Markdown, for measuring other programs on them.
/// </summary>
internal static class WriteRun
{
    /// <summary>Reports of one size and shape, half of them below a folder, as plain text.</summary>
    public static void Reports(string folder, int count)
    {
        for (var seed = 1; seed <= count; seed++)
        {
            var below = Directory.CreateDirectory(seed % 2 == 0 ? Path.Combine(folder, "news") : folder).FullName;
            File.WriteAllText(Path.Combine(below, $"report-{seed:d5}.txt"), ArticleWriter.Report(seed));
        }
    }

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
