namespace Galley.Generators.Emission;

/// <summary>
/// The articles that share a generated file. One file for each article would make every run of the compiler's driver quadratic; a
/// file for all would be written anew with each edit.
/// </summary>
internal sealed record Bucket(string HintName, Sequence<ArticleSource> Articles)
{
    private const int Size = 64;

    /// <summary>Spreads articles over a power of two of buckets, so that a new one moves others only when that number doubles.</summary>
    public static IEnumerable<Bucket> Of(IReadOnlyCollection<ArticleSource> articles)
    {
        var count = 1u;
        while (count * Size < articles.Count) count *= 2;
        return articles
            .GroupBy(article => article.Hash & (count - 1))
            .OrderBy(group => group.Key)
            .Select(group => new Bucket(
                HintNameOf(group.Key), group.OrderBy(article => article.Path, StringComparer.Ordinal).ToSequence()));
    }

    public string Emit(EmissionOptions options)
    {
        var code = Code.File(options).Open("namespace " + options.Namespace).Open("partial class Articles");
        var folders = Articles.GroupBy(article => string.Join(".", article.Folders)).OrderBy(folder => folder.Key, StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            var classes = folder.First().Folders;
            foreach (var name in classes) code.Open("partial class " + name);
            foreach (var article in folder) code.Lines(article.Member);
            foreach (var _ in classes) code.Close();
        }

        code.Close().Close().Open("namespace " + options.TextsNamespace);
        foreach (var article in Articles) code.Lines(article.Class);
        return code.Close().ToString();
    }

    private static string HintNameOf(uint number) => "Articles-" + number.ToString("x4", System.Globalization.CultureInfo.InvariantCulture);
}
