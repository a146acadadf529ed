namespace Galley.Generators.Emission;

/// <summary>The articles that share a generated file.</summary>
internal sealed record Bucket(int Number, Sequence<ArticleSource> Articles)
{
    private const string Article = "global::Galley.Article";

    public static IEnumerable<Bucket> Of(IEnumerable<ArticleSource> articles) => articles
        .GroupBy(article => article.Place.Bucket)
        .OrderBy(group => group.Key)
        .Select(group => new Bucket(group.Key, group.OrderBy(article => article.Path, StringComparer.Ordinal).ToSequence()));

    public string HintName => ArticlePlace.HintNameOf(Number);

    public string Emit(EmissionOptions options)
    {
        var code = Code.File(options, warnsOfNull: false).Open("namespace " + options.Namespace).Open("partial class Articles");
        var folders = Articles.GroupBy(article => string.Join(".", article.Folders)).OrderBy(folder => folder.Key, StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            var classes = folder.First().Folders;
            foreach (var name in classes) code.Open("partial class " + name);
            foreach (var article in folder) code.Lines(article.Member);
            foreach (var _ in classes) code.Close();
        }

        code.Close().Close().Open("namespace " + options.TextsNamespace);
        WriteBucket(code);
        foreach (var article in Articles) code.Lines(article.Class);
        return code.Close().ToString();
    }

    private void WriteBucket(Code code)
    {
        var name = ArticlePlace.ClassOf(Number);
        code.Attributes()
            .Open("internal static class " + name)
            .Line("internal static readonly global::Galley.Typed.Bucket Value = new global::Galley.Typed.Bucket(Make);")
            .Open($"private static {Article} Make(int key)")
            .Open("switch (key)");
        foreach (var article in Articles) code.Line($"case {article.Place.KeyLiteral}: return {article.Maker};");
        code.Line("default: throw new global::System.ArgumentOutOfRangeException(\"key\");").Close().Close();
        foreach (var article in Articles) code.Lines(article.Opener);
        code.Close();
    }
}
