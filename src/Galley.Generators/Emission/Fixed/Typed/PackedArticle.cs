namespace Galley.Typed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;

    /// <summary>An article as its index packs it, section by section. Whatever is asked for is read anew.</summary>
    sealed partial class PackedArticle
    {
        private const int HeadSection = 0, BlockSection = 1, QuoteSection = 2, PersonSection = 3, CreditSection = 4, LinkSection = 5,
            RunSection = 6, ImageSection = 7, FrontMatterSection = 8, Sections = 9;

        private readonly Article _article;
        private readonly Archive _archive;
        private readonly string _text;
        private readonly string _index;

        // Where in the index each section begins. It opens with their lengths, all but the last one's.
        private readonly int[] _sections = new int[Sections];

        /// <param name="article">The article.</param>
        /// <param name="archive">Its archive.</param>
        /// <param name="text">Its words, and behind them what else of text the index needs.</param>
        /// <param name="index">The packed index of the text.</param>
        /// <param name="at">Where in the index it begins.</param>
        public PackedArticle(Article article, Archive archive, string text, string index, int at)
        {
            _article = article;
            _archive = archive;
            _text = text;
            _index = index;
            var packed = new Unpacker(text, index, at);
            for (var i = 1; i < Sections; i++) _sections[i] = packed.Number();
            _sections[HeadSection] = packed.At;
            for (var i = 1; i < Sections; i++) _sections[i] += _sections[i - 1];
        }

        /// <summary>What is read with the article itself.</summary>
        public Unpacker Head() { return Section(HeadSection); }

        public HeadNode FrontMatter() { return new HeadNode(Section(FrontMatterSection)); }

        public Block[] Blocks() { return Read(BlockSection, packed => new Block(packed)); }

        public Credit[] Credits()
        {
            return Read(CreditSection, packed => new Credit(packed.Text(), packed.Text(), packed.Number()));
        }

        public Link[] Links()
        {
            return Read(LinkSection, packed => new Link(packed.Text(), packed.Text(), packed.Text(), _archive.FileOf(packed.Text())));
        }

        public Image[] Images() { return Read(ImageSection, packed => new Image(packed.Text(), packed.Text(), packed.Text())); }

        /// <summary>Where the words of the article stand in its HTML.</summary>
        public HtmlRun[] Runs()
        {
            return Read(RunSection, packed => new HtmlRun(packed.Number(), packed.Number(), packed.Number()));
        }

        public Quote[] Quotes() { return ReadQuotes(Section(QuoteSection), "quote"); }

        public Person[] People()
        {
            var people = new Person[Section(PersonSection).Number()];
            for (var i = 0; i < people.Length; i++) people[i] = _archive.PersonOf(_article, i);
            return people;
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

        public IReadOnlyList<Paragraph> Paragraphs(Block[] blocks)
        {
            var paragraphs = new List<Paragraph>();
            foreach (var block in blocks)
            {
                if (!block.IsParagraph) continue;
                paragraphs.Add(new Paragraph(
                    _article, paragraphs.Count, block.Text, block.Kind == Block.ListItem, block.Kind == Block.BlockQuotation, block.Line));
            }

            return paragraphs.AsReadOnly();
        }

        /// <summary>The headings of the blocks; each has the next of the ids.</summary>
        public static IReadOnlyList<Heading> Headings(Block[] blocks, string[] ids)
        {
            var headings = new List<Heading>();
            foreach (var block in blocks)
            {
                if (block.Kind != Block.Heading) continue;
                var id = headings.Count < ids.Length ? ids[headings.Count] : "";
                headings.Add(new Heading(block.Text, id, block.Level, block.Line));
            }
            Heading.Nest(headings);
            return headings.AsReadOnly();
        }

        /// <summary>The code of the blocks; each block of it has the next of the languages.</summary>
        public static IReadOnlyList<CodeBlock> CodeBlocks(Block[] blocks, string[] languages)
        {
            var code = new List<CodeBlock>();
            foreach (var block in blocks)
            {
                if (block.Kind != Block.Code) continue;
                var language = code.Count < languages.Length ? languages[code.Count] : "";
                code.Add(new CodeBlock(block.Text, language, block.Line));
            }

            return code.AsReadOnly();
        }

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

        private Mention ReadMention(Unpacker packed, Person person)
        {
            var kind = packed.Number();
            var text = packed.Range();
            var paragraph = packed.Number() - 1;
            return new Mention(_article, person, text, kind, paragraph, packed.Number());
        }

        private Unpacker Section(int section) { return new Unpacker(_text, _index, _sections[section]); }

        private T[] Read<T>(int section, Func<Unpacker, T> read)
        {
            var packed = Section(section);
            var items = new T[packed.Number()];
            for (var i = 0; i < items.Length; i++) items[i] = read(packed);
            return items;
        }
    }
}
