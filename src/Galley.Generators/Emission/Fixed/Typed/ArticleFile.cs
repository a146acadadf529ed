namespace Galley.Typed
{
    /// <summary>The file of an article: what is known of it before it is opened.</summary>
    sealed partial class ArticleFile
    {
        private readonly Bucket _bucket;

        public ArticleFile(Bucket bucket, Unpacker packed)
        {
            _bucket = bucket;
            Key = packed.Number();
            Class = packed.Number();
            Id = packed.Text();
            Path = packed.Text();
            Resource = packed.Text();
        }

        /// <summary>Its key in the bucket.</summary>
        public int Key { get; }

        /// <summary>The number of the article's class in the bucket.</summary>
        public int Class { get; }

        public string Id { get; }

        /// <summary>Relative to the project.</summary>
        public string Path { get; }

        /// <summary>The resource that holds the file as it is; null where the code holds the article's words.</summary>
        public string Resource { get; }

        public Content Open(Article article) { return _bucket.Open(this, article); }

        /// <summary>Goes on to the next file without making this one.</summary>
        /// <returns>The key of this one.</returns>
        public static int Skip(Unpacker packed)
        {
            var key = packed.Number();
            packed.Number();
            for (var texts = 0; texts < 3; texts++) packed.SkipText();
            return key;
        }
    }
}
