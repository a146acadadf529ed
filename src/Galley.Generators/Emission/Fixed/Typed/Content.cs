namespace Galley.Typed
{
    using global::System;
    using global::System.Collections.Generic;
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    /// <summary>What an article's file holds, each part of it read when it is first asked for, and kept.</summary>
    sealed partial class Content
    {
        private readonly Article _article;
        private readonly Archive _archive;
        private readonly PackedArticle _packed;
        private readonly int[] _authors;
        private readonly string[] _headingIds;
        private readonly string[] _codeLanguages;
        private readonly string _markup;

        private Block[] _blocks;
        private IReadOnlyList<Paragraph> _paragraphs;
        private IReadOnlyList<Heading> _headings;
        private IReadOnlyList<Heading> _outline;
        private IReadOnlyList<CodeBlock> _codeBlocks;
        private IReadOnlyList<Credit> _credits;
        private IReadOnlyList<Link> _links;
        private IReadOnlyList<Article> _linkedFrom;
        private IReadOnlyList<Article> _translations;
        private IReadOnlyList<Image> _images;
        private IReadOnlyList<Person> _authorList;
        private FrontMatter _frontMatter;
        private Dictionary<Type, object> _declared;
        private string _bodyText;
        private string _html;
        private string _excerpt;
        private int _wordCount = -1;

        /// <param name="article">The article.</param>
        /// <param name="archive">Its archive.</param>
        /// <param name="text">Its words, and behind them what else of text the index needs.</param>
        /// <param name="index">The packed index of the text.</param>
        /// <param name="at">Where in the index it begins.</param>
        /// <param name="quotes">The list to fill with its quotes.</param>
        /// <param name="people">The list to fill with its people.</param>
        public Content(Article article, Archive archive, string text, string index, int at, QuoteList quotes, PersonList people)
        {
            _article = article;
            _archive = archive;
            _packed = new PackedArticle(article, archive, text, index, at);
            Quotes = quotes;
            People = people;
            QuoteList.Bind(quotes, _packed.Quotes);
            PersonList.Bind(people, _packed.People);

            var packed = _packed.Head();
            Title = packed.Text();
            Slug = packed.Text();
            Url = packed.Text();
            Language = packed.Text();
            Dateline = packed.Text();
            Summary = packed.Text();
            _markup = packed.Text();
            Image = packed.Text();
            Published = Day(packed.Number());
            Updated = Day(packed.Number());
            Tags = Array.AsReadOnly(packed.Texts());
            IsDraft = packed.Number() == 1;
            _authors = packed.Numbers();
            _headingIds = packed.Texts();
            _codeLanguages = packed.Texts();
        }

        public string Title { get; }

        public string Slug { get; }

        public string Url { get; }

        public string Language { get; }

        public string Dateline { get; }

        public string Summary { get; }

        public string Image { get; }

        public Date? Published { get; }

        public Date? Updated { get; }

        public IReadOnlyList<string> Tags { get; }

        public bool IsDraft { get; }

        public QuoteList Quotes { get; }

        public PersonList People { get; }

        public Block[] Blocks { get { return _blocks ?? Once.Set(ref _blocks, _packed.Blocks()); } }

        public IReadOnlyList<Person> Authors
        {
            get { return _authorList ?? Once.Set(ref _authorList, Array.AsReadOnly(Array.ConvertAll(_authors, i => People[i]))); }
        }

        public IReadOnlyList<Paragraph> Paragraphs { get { return _paragraphs ?? Once.Set(ref _paragraphs, _packed.Paragraphs(Blocks)); } }

        public IReadOnlyList<Heading> Headings
        {
            get { return _headings ?? Once.Set(ref _headings, PackedArticle.Headings(Blocks, _headingIds)); }
        }

        public IReadOnlyList<Heading> Outline
        {
            get
            {
                return _outline
                    ?? Once.Set(ref _outline, new List<Heading>(Headings).FindAll(heading => !heading.IsBelowAnother).AsReadOnly());
            }
        }

        public IReadOnlyList<CodeBlock> CodeBlocks
        {
            get { return _codeBlocks ?? Once.Set(ref _codeBlocks, PackedArticle.CodeBlocks(Blocks, _codeLanguages)); }
        }

        public IReadOnlyList<Credit> Credits { get { return _credits ?? Once.Set(ref _credits, Array.AsReadOnly(_packed.Credits())); } }

        public IReadOnlyList<Link> Links { get { return _links ?? Once.Set(ref _links, Array.AsReadOnly(_packed.Links())); } }

        public IReadOnlyList<Article> LinkedFrom
        {
            get { return _linkedFrom ?? Once.Set(ref _linkedFrom, _archive.LinkingTo(_article)); }
        }

        public IReadOnlyList<Article> Translations
        {
            get { return _translations ?? Once.Set(ref _translations, _archive.TranslationsOf(_article)); }
        }

        public IReadOnlyList<Image> Images { get { return _images ?? Once.Set(ref _images, Array.AsReadOnly(_packed.Images())); } }

        public FrontMatter FrontMatter
        {
            get { return _frontMatter ?? Once.Set(ref _frontMatter, Article.HeadOf(_article, _packed.FrontMatter())); }
        }

        /// <summary>The front matter as a declared type, of which a folder and the one around it may each have one; made once.</summary>
        public T Declared<T>(Func<FrontMatter, T> read)
        {
            var declared = _declared ?? Once.Set(ref _declared, new Dictionary<Type, object>());
            lock (declared)
            {
                object known;
                if (!declared.TryGetValue(typeof(T), out known)) declared.Add(typeof(T), known = read(FrontMatter));
                return (T)known;
            }
        }

        public string BodyText { get { return _bodyText ?? Once.Set(ref _bodyText, Prose.Join(Blocks)); } }

        public string Html { get { return _html ?? Once.Set(ref _html, _markup ?? Markup.Of(Blocks, new List<HtmlRun>())); } }

        public string Excerpt { get { return _excerpt ?? Once.Set(ref _excerpt, Summary ?? Prose.Excerpt(Paragraphs)); } }

        public int WordCount { get { return _wordCount >= 0 ? _wordCount : _wordCount = Prose.CountWords(BodyText); } }

        public string MarkQuotes(Func<Quote, string> classOf)
        {
            var runs = new List<HtmlRun>();
            var html = _markup ?? Markup.Of(Blocks, runs);
            if (_markup != null) runs.AddRange(_packed.Runs());
            return QuoteMarker.Mark(html, runs, Quotes, classOf);
        }

        public IReadOnlyList<Quote> QuotesIn(Paragraph paragraph)
        {
            var quotes = new List<Quote>();
            foreach (var quote in Quotes)
                if (quote.Paragraph == paragraph) quotes.Add(quote);
            return quotes.AsReadOnly();
        }

        public Mention[] MentionsOf(int place, Person person) { return _packed.MentionsOf(place, person); }

        // Days are counted from 1 January of the year 1, which is day 1; 0 is none.
        private static Date? Day(int number)
        {
            if (number == 0) return null;
#if NET6_0_OR_GREATER
            return Date.FromDayNumber(number - 1);
#else
            return Date.MinValue.AddDays(number - 1);
#endif
        }
    }
}
