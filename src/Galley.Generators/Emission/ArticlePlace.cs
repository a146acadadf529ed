using Galley.Archives;

namespace Galley.Generators.Emission;

/// <summary>Where an article's code stands: in the file of which bucket, and under which key there.</summary>
/// <remarks>
/// One file for each article would make every run of the compiler's driver quadratic; a file for all would be written anew with each
/// edit. Both numbers follow from the identifier, so that an article that comes or goes moves no other, but where the number of
/// buckets, which is a power of two, changes.
/// </remarks>
internal readonly record struct ArticlePlace(int Bucket, int Key)
{
    private const int BucketSize = 64;

    /// <summary>Into how many parts a bucket's strings are divided, by bits of the key that are alike in no bucket.</summary>
    public const int Shelves = 8;

    private const int ShelfShift = 20;

    /// <summary>The class that holds a bucket's articles.</summary>
    public static string ClassOf(int bucket) => "_Bucket" + Hex(bucket, "x4");

    public static string HintNameOf(int bucket) => "Articles-" + Hex(bucket, "x4");

    /// <summary>The key as a literal.</summary>
    public string KeyLiteral => "0x" + Hex(Key, "x8");

    /// <summary>The part of its bucket's strings that holds its own.</summary>
    public int Shelf => Key >> ShelfShift & (Shelves - 1);

    /// <summary>The same as code that computes it.</summary>
    public static string ShelfOf(string key) => FormattableString.Invariant($"{key} >> {ShelfShift} & {Shelves - 1}");

    /// <summary>The places of articles, in their order.</summary>
    public static ArticlePlace[] Of(Sequence<ArchivedArticle> articles)
    {
        var buckets = BucketsFor(articles.Count);
        return articles.Select(article => new ArticlePlace(article.Key & (buckets - 1), article.Key)).ToArray();
    }

    /// <summary>The number of buckets, a power of two.</summary>
    public static int BucketsFor(int articles)
    {
        var buckets = 1;
        while (buckets * BucketSize < articles) buckets *= 2;
        return buckets;
    }

    private static string Hex(int number, string format) => number.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
}
