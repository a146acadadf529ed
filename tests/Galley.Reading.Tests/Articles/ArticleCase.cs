using Galley.Manuscripts;

namespace Galley.Tests.Articles;

/// <summary>A short article with the reading that a careful reader expects of it. README.md in this folder has the form.</summary>
/// <param name="Kinds">Numbers of the kinds of prose it shows, from the README's catalogue.</param>
/// <param name="IsHard">Whether it asks for more than the engine is known to give.</param>
/// <param name="Expected">The reading in the form of <see cref="ReadingText"/>.</param>
public sealed record ArticleCase(
    string Name, ManuscriptFormat Format, string Source, IReadOnlyList<int> Kinds, bool IsHard, string Expected)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Articles");

    /// <summary>All of them, in order of name.</summary>
    public static IReadOnlyList<ArticleCase> All { get; } =
        [.. Directory.GetFiles(Folder, "*.expected").Order(StringComparer.Ordinal).Select(Load)];

    public static ArticleCase Find(string name) => All.Single(item => item.Name == name);

    public static TheoryData<string> Names(Func<ArticleCase, bool> where) => new(All.Where(where).Select(item => item.Name));

    public Reading Read() => Reader.Read(Source, Format);

    public Reading ReadWithCarriageReturns() => Reader.Read(Source.Replace("\n", "\r\n"), Format);

    /// <summary>The expectation is a head of "key: value" lines, a blank line, and the reading.</summary>
    private static ArticleCase Load(string expectedPath)
    {
        var name = Path.GetFileNameWithoutExtension(expectedPath);
        var markdown = Path.ChangeExtension(expectedPath, ".md");
        var format = File.Exists(markdown) ? ManuscriptFormat.Markdown : ManuscriptFormat.PlainText;
        var source = File.ReadAllText(format == ManuscriptFormat.Markdown ? markdown : Path.ChangeExtension(expectedPath, ".txt"));
        var parts = File.ReadAllText(expectedPath).Split("\n\n", 2);
        var head = parts[0].Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new(name, format, source, [.. head["kinds"].Split(' ').Select(int.Parse)], head.GetValueOrDefault("level") == "hard", parts[1]);
    }
}
