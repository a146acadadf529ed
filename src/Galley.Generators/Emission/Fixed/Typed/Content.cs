namespace Galley.Typed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    /// <summary>What an article's file holds, unpacked section by section when it is first asked for.</summary>
    sealed partial class Content
    {
        private const int Head = 0, BlockSection = 1, QuoteSection = 2, PersonSection = 3, CreditSection = 4, LinkSection = 5,
            RunSection = 6, ImageSection = 7, FrontMatterSection = 8, Sections = 9;

        private readonly Article _article;
        private readonly Archive _archive;
        private readonly string _text;
        private readonly string _index;
        private readonly int[] _sections = new int[Sections];
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
            _text = text;
            _index = index;
            Quotes = quotes;
            People = people;
            QuoteList.Bind(quotes, ReadQuotes);
            PersonList.Bind(people, ReadPeople);

            var packed = new Unpacker(text, index, at);
            for (var i = 1; i < Sections; i++) _sections[i] = packed.Number();
            _sections[Head] = packed.At;
            for (var i = 1; i < Sections; i++) _sections[i] += _sections[i - 1];

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

        public Block[] Blocks { get { return _blocks ?? Once.Set(ref _blocks, Read(BlockSection, packed => new Block(packed))); } }

        public IReadOnlyList<Person> Authors
        {
            get { return _authorList ?? Once.Set(ref _authorList, Array.AsReadOnly(Array.ConvertAll(_authors, i => People[i]))); }
        }

        public IReadOnlyList<Paragraph> Paragraphs { get { return _paragraphs ?? Once.Set(ref _paragraphs, ReadParagraphs()); } }

        public IReadOnlyList<Heading> Headings { get { return _headings ?? Once.Set(ref _headings, ReadHeadings()); } }

        public IReadOnlyList<Heading> Outline
        {
            get
            {
                return _outline
                    ?? Once.Set(ref _outline, new List<Heading>(Headings).FindAll(heading => !heading.IsBelowAnother).AsReadOnly());
            }
        }

        public IReadOnlyList<CodeBlock> CodeBlocks { get { return _codeBlocks ?? Once.Set(ref _codeBlocks, ReadCodeBlocks()); } }

        public IReadOnlyList<Credit> Credits
        {
            get
            {
                return _credits ?? Once.Set(ref _credits, Array.AsReadOnly(
                    Read(CreditSection, packed => new Credit(packed.Text(), packed.Text(), packed.Number()))));
            }
        }

        public IReadOnlyList<Link> Links
        {
            get
            {
                return _links ?? Once.Set(ref _links, Array.AsReadOnly(
                    Read(LinkSection, packed => new Link(packed.Text(), packed.Text(), packed.Text(), _archive.FileOf(packed.Text())))));
            }
        }

        public IReadOnlyList<Article> LinkedFrom
        {
            get { return _linkedFrom ?? Once.Set(ref _linkedFrom, _archive.LinkingTo(_article)); }
        }

        public IReadOnlyList<Article> Translations
        {
            get { return _translations ?? Once.Set(ref _translations, _archive.TranslationsOf(_article)); }
        }

        public IReadOnlyList<Image> Images
        {
            get
            {
                return _images ?? Once.Set(ref _images, Array.AsReadOnly(
                    Read(ImageSection, packed => new Image(packed.Text(), packed.Text(), packed.Text()))));
            }
        }

        public FrontMatter FrontMatter
        {
            get
            {
                return _frontMatter ?? Once.Set(ref _frontMatter, Article.HeadOf(_article, new HeadNode(Section(FrontMatterSection))));
            }
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
            if (_markup != null) runs.AddRange(Read(RunSection, packed => new HtmlRun(packed.Number(), packed.Number(), packed.Number())));
            return QuoteMarker.Mark(html, runs, Quotes, classOf);
        }

        public IReadOnlyList<Quote> QuotesIn(Paragraph paragraph)
        {
            var quotes = new List<Quote>();
            foreach (var quote in Quotes)
                if (quote.Paragraph == paragraph) quotes.Add(quote);
            return quotes.AsReadOnly();
        }

        /// <summary>Where the article names the person that stands at <paramref name="place"/> among its people.</summary>
        public Mention[] MentionsOf(int place, Person person)
        {
            var packed = Section(PersonSection);
            if (packed.Number() <= place) return new Mention[0];
            for (var i = 0; i < place; i++)
                for (var left = packed.Number(); left > 0; left--) ReadMention(packed, null);

            var mentions = new Mention[packed.Number()];
            for (var i = 0; i < mentions.Length; i++) mentions[i] = ReadMention(packed, person);
            return mentions;
        }

        private Unpacker Section(int section) { return new Unpacker(_text, _index, _sections[section]); }

        private T[] Read<T>(int section, Func<Unpacker, T> read)
        {
            var packed = Section(section);
            var items = new T[packed.Number()];
            for (var i = 0; i < items.Length; i++) items[i] = read(packed);
            return items;
        }

        private IReadOnlyList<Paragraph> ReadParagraphs()
        {
            var paragraphs = new List<Paragraph>();
            foreach (var block in Blocks)
            {
                if (!block.IsParagraph) continue;
                paragraphs.Add(new Paragraph(
                    _article, paragraphs.Count, block.Text, block.Kind == Block.ListItem, block.Kind == Block.BlockQuotation, block.Line));
            }

            return paragraphs.AsReadOnly();
        }

        private IReadOnlyList<Heading> ReadHeadings()
        {
            var headings = new List<Heading>();
            foreach (var block in Blocks)
            {
                if (block.Kind != Block.Heading) continue;
                var id = headings.Count < _headingIds.Length ? _headingIds[headings.Count] : "";
                headings.Add(new Heading(block.Text, id, block.Level, block.Line));
            }
            Heading.Nest(headings);
            return headings.AsReadOnly();
        }

        private IReadOnlyList<CodeBlock> ReadCodeBlocks()
        {
            var code = new List<CodeBlock>();
            foreach (var block in Blocks)
            {
                if (block.Kind != Block.Code) continue;
                var language = code.Count < _codeLanguages.Length ? _codeLanguages[code.Count] : "";
                code.Add(new CodeBlock(block.Text, language, block.Line));
            }

            return code.AsReadOnly();
        }

        private Quote[] ReadQuotes() { return ReadQuotes(Section(QuoteSection), "quote"); }

        private Quote[] ReadQuotes(Unpacker packed, string id)
        {
            var quotes = new Quote[packed.Number()];
            for (var i = 0; i < quotes.Length; i++)
                quotes[i] = ReadQuote(packed, id + "-" + (i + 1).ToString(CultureInfo.InvariantCulture));
            return quotes;
        }

        private Quote ReadQuote(Unpacker packed, string id)
        {
            var pieces = new string[packed.Number()];
            var places = new int[pieces.Length * 2];
            for (var i = 0; i < pieces.Length; i++)
            {
                int start;
                pieces[i] = packed.Range(out start);
                places[2 * i] = start - packed.Number();
                places[(2 * i) + 1] = start + pieces[i].Length + packed.Number();
            }

            var speaker = packed.Number() - 1;
            string speakerText = packed.Text(), cue = packed.Text();
            var isPartial = packed.Number() == 1;
            int paragraph = packed.Number() - 1, line = packed.Number();
            var nested = ReadQuotes(packed, id);
            return new Quote(
                _article, id, places, string.Join(" ", pieces), Array.AsReadOnly(pieces), speaker, speakerText, cue,
                Array.AsReadOnly(nested), isPartial, paragraph, line);
        }

        private Person[] ReadPeople()
        {
            var people = new Person[Section(PersonSection).Number()];
            for (var i = 0; i < people.Length; i++) people[i] = _archive.PersonOf(_article, i);
            return people;
        }

        private Mention ReadMention(Unpacker packed, Person person)
        {
            var kind = packed.Number();
            var text = packed.Range();
            var paragraph = packed.Number() - 1;
            return new Mention(_article, person, text, kind, paragraph, packed.Number());
        }

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
