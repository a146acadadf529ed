namespace Galley.Generators.Emission;

/// <summary>The articles that share a generated file.</summary>
internal sealed record Bucket(int Number, Sequence<ArticleSource> Articles)
{
    public static IEnumerable<Bucket> Of(IEnumerable<ArticleSource> articles)
    {
        var buckets = new Dictionary<int, List<ArticleSource>>();
        foreach (var article in articles)
        {
            if (!buckets.TryGetValue(article.Place.Bucket, out var bucket)) buckets.Add(article.Place.Bucket, bucket = []);
            bucket.Add(article);
        }

        return buckets.OrderBy(bucket => bucket.Key).Select(bucket => new Bucket(bucket.Key, InOrder(bucket.Value)));
    }

    private static Sequence<ArticleSource> InOrder(List<ArticleSource> articles)
    {
        articles.Sort((one, other) => string.CompareOrdinal(one.Names.Path, other.Names.Path) is not 0 and var order
            ? order
            : string.CompareOrdinal(one.Names.File, other.Names.File));
        return articles.ToSequence();
    }

    /// <summary>Why some of them could not be read or written.</summary>
    public IEnumerable<Failure> Failures => Articles.Select(article => article.Failure).OfType<Failure>();

    public string HintName => ArticlePlace.HintNameOf(Number);

    public string Emit(EmissionOptions options)
    {
        var code = Code.File(options).Open("namespace " + options.Namespace).Open("partial class Articles");
        var folders = Articles.GroupBy(FolderOf).OrderBy(folder => folder.Key, StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            var classes = folder.First().Names.Folders;
            foreach (var name in classes) code.Open("partial class " + name);
            WriteMembers(code, folder, options);
            foreach (var _ in classes) code.Close();
        }

        code.Close().Close().Open("namespace " + options.TextsNamespace);
        WriteBucket(code, options);
        foreach (var article in Articles)
            if (article.Class is { } own) code.Lines(own.Code);
        return code.Close().ToString();
    }

    private static string FolderOf(ArticleSource article) => string.Join(".", article.Names.Folders);

    private static string ClassOf(ArticleSource article, EmissionOptions options) => article.Class is { } own
        ? "global::" + options.TextsNamespace + "." + own.Name
        : CollectionEmitter.ArticleClass(FolderOf(article), options);

    /// <summary>A member's body is as short as can be: the compiler binds each by itself.</summary>
    private void WriteMembers(Code code, IEnumerable<ArticleSource> articles, EmissionOptions options)
    {
        // No identifier of an article begins with an underscore and a letter.
        var get = "_Of" + ArticlePlace.ClassOf(Number).Substring(1);
        var texts = $"global::{options.TextsNamespace}.{ArticlePlace.ClassOf(Number)}";
        code.Line($"private static Article {get}(int key) => (Article){texts}.Value[key];");
        foreach (var article in articles)
        {
            var (type, cast) = article.Class is null ? ("Article", "") : (ClassOf(article, options), "(" + ClassOf(article, options) + ")");
            code.Lines(article.Docs)
                .Line($"public static {type} {article.Names.Identifier} => {cast}{get}({article.Place.KeyLiteral});");
        }
    }

    private void WriteBucket(Code code, EmissionOptions options)
    {
        var classes = Articles.Select(article => ClassOf(article, options)).Distinct().ToList();
        var files = PackFiles(article => classes.IndexOf(ClassOf(article, options)));
        var hasOwn = Articles.Any(article => article.Class is not null);
        code.Attributes()
            .Open("internal static class " + ArticlePlace.ClassOf(Number))
            .Line("internal static readonly global::Galley.Typed.Bucket Value = new global::Galley.Typed.Bucket(")
            .Line($"    typeof(_Archive), () => _Archive.Value, Files, Text, Index, Make, {(hasOwn ? "Quotes, People" : "null, null")});")
            .Line("private static global::Galley.Typed.Unpacker Files() => new global::Galley.Typed.Unpacker(")
            .Line($"    {Literal.Of(files.Text)}, {Literal.Of(files.Index)}, 0);");
        WriteStrings(code, "Text", article => article.Text.Words);
        WriteStrings(code, "Index", article => Literal.Of(article.Text.Index));
        code.Switch(
            $"global::Galley.Article Make({CollectionEmitter.File} file)", "file.Class",
            classes.Select((name, number) => (Code.Number(number), $"new {name}(file)")));
        if (hasOwn)
        {
            WriteLists("QuoteList", "Quotes", own => own.HasQuotes ? ".QuoteMembers" : null);
            WriteLists("PersonList", "People", own => own.HasPeople ? ".PersonMembers" : null);
        }

        code.Close();

        void WriteLists(string type, string method, Func<ArticleClass, string?> membersOf)
        {
            var lists =
                from article in Articles
                where article.Class is not null
                let members = membersOf(article.Class!)
                where members is not null
                let name = ClassOf(article, options)
                select (Code.Number(classes.IndexOf(name)), $"new {name}{members}()");
            code.Switch($"global::Galley.{type} {method}(int number)", "number", lists, $"new global::Galley.{type}()");
        }
    }

    /// <summary>
    /// Strings by the articles' keys. The runtime makes all literals of a method when it compiles it, so a method has those of a few
    /// articles only: whoever opens one should not pay for sixty.
    /// </summary>
    private void WriteStrings(Code code, string method, Func<ArticleSource, string> stringOf)
    {
        if (Articles.Count <= ArticlePlace.Shelves)
        {
            Write(method, Articles);
            return;
        }

        var shelves = Articles.GroupBy(article => article.Place.Shelf).OrderBy(shelf => shelf.Key).ToList();
        code.Switch(
            $"string {method}(int key)", ArticlePlace.ShelfOf("key"),
            shelves.Select(shelf => (Code.Number(shelf.Key), $"{method}{Code.Number(shelf.Key)}(key)")));
        foreach (var shelf in shelves) Write(method + Code.Number(shelf.Key), shelf);

        void Write(string name, IEnumerable<ArticleSource> articles) =>
            code.Switch($"string {name}(int key)", "key", articles.Select(article => (article.Place.KeyLiteral, stringOf(article))));
    }

    private Packer PackFiles(Func<ArticleSource, int> classOf)
    {
        var files = new Packer("");
        return files.List(Articles, article => files
            .Number(article.Place.Key)
            .Number(classOf(article))
            .String(article.Names.Id)
            .String(article.Names.Path)
            .String(article.Text.Resource));
    }
}
