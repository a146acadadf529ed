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

    /// <summary>The class that holds a bucket's articles.</summary>
    public static string ClassOf(int bucket) => "_Bucket" + Hex(bucket, "x4");

    public static string HintNameOf(int bucket) => "Articles-" + Hex(bucket, "x4");

    public string ClassName => ClassOf(Bucket);

    /// <summary>The key as a literal.</summary>
    public string KeyLiteral => "0x" + Hex(Key, "x8");

    /// <summary>The places of articles, in their order. Of two with one hash the second has the next key.</summary>
    public static ArticlePlace[] Of(Sequence<ArchivedArticle> articles)
    {
        var buckets = 1;
        while (buckets * BucketSize < articles.Count) buckets *= 2;
        var keys = new HashSet<int>();
        var places = new ArticlePlace[articles.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var hash = (int)(Fnv.Hash(articles[i].Id) & int.MaxValue);
            var key = hash;
            while (!keys.Add(key)) key = (key + 1) & int.MaxValue;
            places[i] = new(hash & (buckets - 1), key);
        }

        return places;
    }

    private static string Hex(int number, string format) => number.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
}
