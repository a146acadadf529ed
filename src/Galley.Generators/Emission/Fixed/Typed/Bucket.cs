namespace Galley.Typed
{
    using global::System;
    using global::System.Collections.Concurrent;
    using global::System.Collections.Generic;

    /// <summary>Articles whose code stands in one file, each made when first asked for.</summary>
    sealed partial class Bucket
    {
        private readonly ConcurrentDictionary<int, Article> _articles = new ConcurrentDictionary<int, Article>();
        private readonly Type _assembly;
        private readonly Func<Archive> _archive;
        private readonly Func<Unpacker> _files;
        private readonly Func<int, string> _text;
        private readonly Func<int, string> _index;
        private readonly Func<ArticleFile, Article> _make;
        private readonly Func<int, QuoteList> _quotes;
        private readonly Func<int, PersonList> _people;
        private readonly Renewed<Dictionary<int, int>> _places;

        /// <param name="assembly">A type of the assembly that embeds the articles' files.</param>
        /// <param name="archive">The archive of the articles.</param>
        /// <param name="files">The articles' files, packed.</param>
        /// <param name="text">The words of an article by its key, or what its embedded file has not.</param>
        /// <param name="index">The packed index of an article by its key.</param>
        /// <param name="make">Makes an article of the class that its file asks for.</param>
        /// <param name="quotes">Makes the list of quotes that goes with a class; null where all have the ordinary one.</param>
        /// <param name="people">Makes the list of people that goes with a class; null where all have the ordinary one.</param>
        public Bucket(
            Type assembly, Func<Archive> archive, Func<Unpacker> files, Func<int, string> text, Func<int, string> index,
            Func<ArticleFile, Article> make, Func<int, QuoteList> quotes, Func<int, PersonList> people)
        {
            _assembly = assembly;
            _archive = archive;
            _files = files;
            _text = text;
            _index = index;
            _make = make;
            _quotes = quotes;
            _people = people;
            _places = new Renewed<Dictionary<int, int>>(FindFiles);
        }

        public Article this[int key] { get { return _articles.GetOrAdd(key, Make); } }

        /// <summary>What stands for a bucket without articles.</summary>
        public static Bucket None { get { return null; } }

        /// <summary>
        /// The articles of these keys. There is a power of two of buckets; the lowest digits of a key are its bucket's number.
        /// </summary>
        public static Article[] Articles(int[] keys, params Bucket[] buckets)
        {
            return Array.ConvertAll(keys, key => buckets[key & (buckets.Length - 1)][key]);
        }

        /// <summary>What the file of an article holds.</summary>
        public Content Open(ArticleFile file, Article article)
        {
            string text = _text(file.Key), index = _index(file.Key);
            var at = 0;
            if (file.Resource != null) text = EmbeddedFile.Text(_assembly, file.Resource, text, index, out at);
            var quotes = _quotes == null ? new QuoteList() : _quotes(file.Class);
            var people = _people == null ? new PersonList() : _people(file.Class);
            return new Content(article, _archive(), text, index, at, quotes, people);
        }

        private Article Make(int key)
        {
            var packed = _files();
            packed.At = _places.Value[key];
            return _make(new ArticleFile(this, packed));
        }

        private Dictionary<int, int> FindFiles()
        {
            var packed = _files();
            var places = new Dictionary<int, int>();
            for (var left = packed.Number(); left > 0; left--)
            {
                var place = packed.At;
                places.Add(ArticleFile.Skip(packed), place);
            }

            return places;
        }
    }
}
