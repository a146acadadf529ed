namespace Galley
{
    using global::System;
    using global::System.Collections.Generic;
    using global::Galley.Typed;

    /// <summary>Articles, and the people in them.</summary>
    sealed partial class Archive
    {
        private readonly Func<int[], Article[]> _open;
        private readonly int[] _keys;
        private readonly Func<Archive, Roster> _roster;
        private readonly int[] _order;
        private readonly string _translations;
        private readonly HashSet<int> _listed;
        private readonly Dictionary<Type, object> _folders = new Dictionary<Type, object>();
        private Article[] _files;
        private Dictionary<string, Article> _byId;
        private Dictionary<int, int> _places;
        private Roster _people;

        /// <param name="keys">The keys of all articles, in the order of their paths.</param>
        /// <param name="articles">Opens them.</param>
        /// <param name="order">Places among these of the articles that are listed, in their order.</param>
        /// <param name="translations">Places of those that are one in several languages.</param>
        /// <param name="people">Opens the people.</param>
        /// <param name="tags">Opens the tags.</param>
        internal Archive(
            string keys, Func<int[], Article[]> articles, string order, string translations, Func<Archive, Roster> people,
            Func<Unpacker> tags)
        {
            _keys = new Unpacker("", keys, 0).Numbers();
            _open = articles;
            _roster = people;
            _order = new Unpacker("", order, 0).Numbers();
            _listed = new HashSet<int>(_order);
            _translations = translations;
            Articles = new ArticleList();
            ArticleList.Bind(Articles, () => Array.ConvertAll(_order, place => Files[place]));
            People = new PersonList();
            PersonList.Bind(People, () => Roster.People);
            Tags = new TagList();
            TagList.Bind(Tags, () => ReadTags(tags()));
        }

        /// <summary>The articles in order, without drafts where the build leaves these out.</summary>
        public ArticleList Articles { get; }

        /// <summary>Everybody whom an article names, in the order of their names.</summary>
        public PersonList People { get; }

        /// <summary>The tags of the articles, in the order of their names.</summary>
        public TagList Tags { get; }

        /// <summary>All articles in the order of their paths.</summary>
        internal Article[] Files { get { return _files ?? Once.Set(ref _files, _open(_keys)); } }

        /// <summary>The place among all articles of that which has the key.</summary>
        internal int PlaceOf(int key) { return (_places ?? Once.Set(ref _places, Places()))[key]; }

        private Dictionary<int, int> Places()
        {
            var places = new Dictionary<int, int>();
            foreach (var key in _keys) places.Add(key, places.Count);
            return places;
        }

        /// <summary>Somebody by the number of the part of <c>People</c> that has them, and their place there.</summary>
        internal Person PersonAt(int part, int place) { return Roster.Parts[part][place]; }

        private Roster Roster { get { return _people ?? Once.Set(ref _people, _roster(this)); } }

        /// <summary>The articles of a folder, which have a base class of their own.</summary>
        /// <param name="order">Their places, where they have an order of their own; else null.</param>
        internal ArticleList<T> In<T>(string order = null) where T : Article
        {
            lock (_folders)
            {
                object known;
                if (_folders.TryGetValue(typeof(T), out known)) return (ArticleList<T>)known;
                var list = new ArticleList<T>();
                ArticleList<T>.Bind(list, () => Of<T>(order == null ? _order : new Unpacker("", order, 0).Numbers()));
                _folders.Add(typeof(T), list);
                return list;
            }
        }

        private T[] Of<T>(int[] order) where T : Article
        {
            var articles = new List<T>();
            foreach (var place in order)
                if (Files[place] is T) articles.Add((T)Files[place]);
            return articles.ToArray();
        }

        /// <summary>The article of that identifier, listed or not; null for null.</summary>
        internal Article FileOf(string id)
        {
            return id == null ? null : (_byId ?? Once.Set(ref _byId, ById()))[id];
        }

        private Dictionary<string, Article> ById()
        {
            var byId = new Dictionary<string, Article>(StringComparer.Ordinal);
            foreach (var article in Files) byId.Add(article.Id, article);
            return byId;
        }

        internal IReadOnlyList<Article> LinkingTo(Article article)
        {
            var linking = new List<Article>();
            foreach (var other in Articles)
                foreach (var link in other.Links)
                {
                    if (link.Article != article) continue;
                    linking.Add(other);
                    break;
                }

            return linking.AsReadOnly();
        }

        internal IReadOnlyList<Article> TranslationsOf(Article article)
        {
            var place = Array.IndexOf(Files, article);
            var packed = new Unpacker("", _translations, 0);
            for (var left = packed.Number(); left > 0; left--)
            {
                var places = packed.Numbers();
                if (Array.IndexOf(places, place) < 0) continue;
                var others = Array.FindAll(places, other => other != place && _listed.Contains(other));
                return Array.AsReadOnly(Array.ConvertAll(others, other => Files[other]));
            }

            return new Article[0];
        }

        internal Person PersonOf(Article article, int index) { return Roster.PersonOf(article, index); }

        internal IReadOnlyList<Mention> MentionsOf(Person person, Appearance[] appearances)
        {
            var mentions = new List<Mention>();
            foreach (var at in Listed(appearances)) mentions.AddRange(Article.ContentOf(Files[at.Article]).MentionsOf(at.Person, person));
            return mentions.AsReadOnly();
        }

        internal IReadOnlyList<Quote> QuotesOf(Appearance[] appearances)
        {
            var quotes = new List<Quote>();
            foreach (var at in Listed(appearances))
                foreach (var quote in Files[at.Article].Quotes)
                    if (Quote.SpeakerOf(quote) == at.Person) quotes.Add(quote);
            return quotes.AsReadOnly();
        }

        internal IReadOnlyList<Article> ArticlesOf(Appearance[] appearances)
        {
            return Array.AsReadOnly(Array.ConvertAll(Listed(appearances), at => Files[at.Article]));
        }

        private Appearance[] Listed(Appearance[] appearances)
        {
            return Array.FindAll(appearances, at => _listed.Contains(at.Article));
        }

        private Tag[] ReadTags(Unpacker packed)
        {
            var tags = new Tag[packed.Number()];
            for (var i = 0; i < tags.Length; i++)
            {
                tags[i] = new Tag(packed.Text(), packed.Text());
                var places = new HashSet<int>(packed.Numbers());
                Tag.Bind(tags[i], () => Array.ConvertAll(
                    Array.FindAll(_order, places.Contains), place => Files[place]));
            }

            return tags;
        }
    }
}
