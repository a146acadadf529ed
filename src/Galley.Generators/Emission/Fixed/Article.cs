namespace Galley
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;
    using global::Galley.Typed;
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    /// <summary>An article of this project: its head, its words, and who says what in it.</summary>
    /// <remarks>
    /// The articles of each folder have a class that derives from this one, and those with members for their quotes and people one of
    /// their own. Articles never change and may be used from any thread.
    /// </remarks>
    [DebuggerDisplay("{Title} ({Id})")]
    abstract partial class Article
    {
        private readonly Renewed<Content> _content;

        private protected Article(ArticleFile file)
        {
            Id = file.Id;
            SourcePath = file.Path;
            _content = new Renewed<Content>(() => file.Open(this));
        }

        /// <summary>The article's name in the archive, with the names of its folders: <c>politics/budget-vote</c>.</summary>
        public string Id { get; }

        /// <summary>The article's file, relative to the project.</summary>
        public string SourcePath { get; }

        /// <summary>The headline; empty where the article has none.</summary>
        public string Title { get { return Content.Title; } }

        /// <summary>The article's name for an address: lower case, words joined by hyphens.</summary>
        public string Slug { get { return Content.Slug; } }

        /// <summary>Its address for readers, as <c>GalleyUrlPattern</c> makes it: <c>/articles/budget-vote</c>.</summary>
        public string Url { get { return Content.Url; } }

        /// <summary>Who wrote it, as the byline or the front matter says.</summary>
        public IReadOnlyList<Person> Authors { get { return Content.Authors; } }

        /// <summary>The day of publication as the front matter writes it, in no time zone; null where it does not.</summary>
        public Date? Published { get { return Content.Published; } }

        /// <summary>The day of the last change as the front matter writes it; null where it does not.</summary>
        public Date? Updated { get { return Content.Updated; } }

        /// <summary>The place, and perhaps the agency, that opens the first paragraph: "NEW YORK (AP)".</summary>
        [MaybeNull]
        public string Dateline { get { return Content.Dateline; } }

        /// <summary>The front matter's summary, or the standfirst under the headline.</summary>
        [MaybeNull]
        public string Summary { get { return Content.Summary; } }

        /// <summary>The front matter's tags, as written.</summary>
        public IReadOnlyList<string> Tags { get { return Content.Tags; } }

        /// <summary>Whether the front matter says that it is not to be published yet.</summary>
        public bool IsDraft { get { return Content.IsDraft; } }

        /// <summary>The language as a tag such as <c>en</c>.</summary>
        public string Language { get { return Content.Language; } }

        /// <summary>Paragraphs, list items and paragraphs of block quotations, in the order of the text.</summary>
        public IReadOnlyList<Paragraph> Paragraphs { get { return Content.Paragraphs; } }

        /// <summary>The headings inside the article, without its headline.</summary>
        public IReadOnlyList<Heading> Headings { get { return Content.Headings; } }

        /// <summary>The same headings as a tree: those that are below no other, each with its children.</summary>
        public IReadOnlyList<Heading> Outline { get { return Content.Outline; } }

        /// <summary>The blocks of code, in the order of the text.</summary>
        public IReadOnlyList<CodeBlock> CodeBlocks { get { return Content.CodeBlocks; } }

        /// <summary>The photo credits.</summary>
        public IReadOnlyList<Credit> Credits { get { return Content.Credits; } }

        /// <summary>The links, as written.</summary>
        public IReadOnlyList<Link> Links { get { return Content.Links; } }

        /// <summary>The articles that link to this one, in order, without those that lists leave out.</summary>
        [JsonIgnore]
        public IReadOnlyList<Article> LinkedFrom { get { return Content.LinkedFrom; } }

        /// <summary>The same article in other languages (<c>low-water.fr.md</c>), without those that lists leave out.</summary>
        [JsonIgnore]
        public IReadOnlyList<Article> Translations { get { return Content.Translations; } }

        /// <summary>The address of the article's own picture as the front matter writes it; null where it does not.</summary>
        [MaybeNull]
        public string Image { get { return Content.Image; } }

        /// <summary>The images, as written.</summary>
        public IReadOnlyList<Image> Images { get { return Content.Images; } }

        /// <summary>The quotes in the order of the text; a quote inside another is found there (<see cref="Quote.Nested"/>).</summary>
        public QuoteList Quotes { get { return Content.Quotes; } }

        /// <summary>Everybody whom the article names, in the order of their first mention.</summary>
        public PersonList People { get { return Content.People; } }

        /// <summary>The front matter as written.</summary>
        public FrontMatter FrontMatter { get { return Content.FrontMatter; } }

        /// <summary>
        /// The words of the body: paragraphs, headings and list items, parted by blank lines, without headline, byline and credits.
        /// </summary>
        public string Text { get { return Content.BodyText; } }

        /// <summary>
        /// The body as HTML, without the headline; links to articles have the addresses that <c>GalleyUrlPattern</c> gives these.
        /// </summary>
        public string Html { get { return Content.Html; } }

        /// <summary>
        /// <see cref="Html"/> with the words of each quote, marks included, in <c>span</c> elements. The first of a quote has its
        /// <see cref="Quote.Id"/>. Made anew each time.
        /// </summary>
        /// <param name="classOf">Gives the class of a quote, and of each quote inside one; null leaves it as what is around it.</param>
        /// <returns>The body as HTML. Quotes that stand in HTML tags of the article's own are not marked.</returns>
        public string MarkQuotes(Func<Quote, string> classOf) { return Content.MarkQuotes(classOf); }

        /// <summary>The summary, or the opening words of the first paragraph: at most some 200 characters.</summary>
        public string Excerpt { get { return Content.Excerpt; } }

        /// <summary>How many words <see cref="Text"/> has.</summary>
        public int WordCount { get { return Content.WordCount; } }

        /// <summary>How long the article takes to read at 225 words a minute.</summary>
        public TimeSpan ReadingTime { get { return TimeSpan.FromSeconds(Math.Ceiling(WordCount * 60 / 225.0)); } }

        /// <summary>
        /// The article as structured data for search engines, JSON-LD in the terms of schema.org: a NewsArticle with its address and
        /// pictures, its authors, the people in it and the quotes. It may stand in a <c>script</c> element as it is. Made anew each time.
        /// </summary>
        [JsonIgnore]
        public string JsonLd { get { return Typed.JsonLd.Of(this); } }

        private Content Content { get { return _content.Value; } }

        /// <summary>Returns the headline, or the identifier of an article without one.</summary>
        public override string ToString() { return Title.Length > 0 ? Title : Id; }

        private protected static T DeclaredOf<T>(Article article, Func<FrontMatter, T> read) { return article.Content.Declared(read); }

        private protected virtual FrontMatter ReadHead(HeadNode map) { return new FrontMatter(map); }

        // Static, as all of its kind: an instance offers its content alone.
        internal static Content ContentOf(Article article) { return article.Content; }

        internal static FrontMatter HeadOf(Article article, HeadNode map) { return article.ReadHead(map); }
    }
}
