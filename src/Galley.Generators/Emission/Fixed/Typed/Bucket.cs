namespace Galley.Typed
{
    using global::System;
    using global::System.Collections.Concurrent;

    /// <summary>Articles whose code stands in one file, each made when first asked for.</summary>
    sealed partial class Bucket
    {
        private readonly ConcurrentDictionary<int, Article> _articles = new ConcurrentDictionary<int, Article>();
        private readonly Func<int, Article> _make;

        /// <param name="make">Makes the article of a key.</param>
        public Bucket(Func<int, Article> make) { _make = make; }

        public Article this[int key] { get { return _articles.GetOrAdd(key, _make); } }

        /// <summary>The articles whose places are packed: the number of the bucket, and the key in it.</summary>
        public static Article[] Articles(string places, params Bucket[] buckets)
        {
            var packed = new Unpacker("", places, 0);
            var articles = new Article[packed.Number()];
            for (var i = 0; i < articles.Length; i++) articles[i] = buckets[packed.Number()][packed.Number()];
            return articles;
        }
    }
}
