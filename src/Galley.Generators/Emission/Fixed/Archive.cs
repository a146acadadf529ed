namespace Galley
{
    using global::System;
    using global::System.Collections.Generic;
    using global::Galley.Typed;

    /// <summary>Articles, and the people in them.</summary>
    sealed partial class Archive
    {
        private readonly Func<Article[]> _open;
        private readonly Func<Archive, Roster> _roster;
        private readonly Dictionary<string, object> _folders = new Dictionary<string, object>(StringComparer.Ordinal);
        private Roster _people;

        internal Archive(Func<Article[]> articles, Func<Archive, Roster> people)
        {
            _open = articles;
            _roster = people;
            Articles = new ArticleList();
            ArticleList.Bind(Articles, articles);
            People = new PersonList();
            PersonList.Bind(People, () => Roster.People);
        }

        /// <summary>All articles in the order of their paths.</summary>
        public ArticleList Articles { get; }

        /// <summary>Everybody whom an article names, in the order of their names.</summary>
        public PersonList People { get; }

        private Roster Roster { get { return _people ?? Once.Set(ref _people, _roster(this)); } }

        internal ArticleList<T> In<T>(string folder) where T : Article
        {
            lock (_folders)
            {
                object known;
                if (_folders.TryGetValue(folder, out known)) return (ArticleList<T>)known;
                var list = new ArticleList<T>();
                ArticleList<T>.Bind(list, () => Inside<T>(folder));
                _folders.Add(folder, list);
                return list;
            }
        }

        private T[] Inside<T>(string folder) where T : Article
        {
            var articles = new List<T>();
            foreach (var article in _open())
                if (article is T && article.Id.StartsWith(folder, StringComparison.OrdinalIgnoreCase)) articles.Add((T)article);
            return articles.ToArray();
        }

        internal Person PersonOf(Article article, int index) { return Roster.PersonOf(article, index); }

        internal IReadOnlyList<Mention> MentionsOf(Person person, Appearance[] appearances)
        {
            var mentions = new List<Mention>();
            foreach (var at in appearances) mentions.AddRange(Article.ContentOf(Articles[at.Article]).MentionsOf(at.Person, person));
            return mentions.AsReadOnly();
        }

        internal IReadOnlyList<Quote> QuotesOf(Person person, Appearance[] appearances)
        {
            var quotes = new List<Quote>();
            foreach (var at in appearances)
                foreach (var quote in Articles[at.Article].Quotes)
                    if (quote.Speaker == person) quotes.Add(quote);
            return quotes.AsReadOnly();
        }

        internal IReadOnlyList<Article> ArticlesOf(Appearance[] appearances)
        {
            return Array.AsReadOnly(Array.ConvertAll(appearances, at => Articles[at.Article]));
        }
    }
}
