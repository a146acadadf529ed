namespace Galley
{
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>One naming of a person.</summary>
    [DebuggerDisplay("{Text} ({Article.Id}, line {Line})")]
    sealed partial class Mention
    {
        private readonly int _paragraph;

        internal Mention(Article article, Person person, string text, int kind, int paragraph, int line)
        {
            Article = article;
            Person = person;
            Text = text;
            IsByline = kind == 1;
            IsCredit = kind == 2;
            IsMisspelled = kind == 3;
            _paragraph = paragraph;
            Line = line;
        }

        /// <summary>The name as printed there.</summary>
        public string Text { get; }

        /// <summary>Who is named.</summary>
        [JsonIgnore]
        public Person Person { get; }

        /// <summary>The article that names the person.</summary>
        [JsonIgnore]
        public Article Article { get; }

        /// <summary>The paragraph in which the name stands; null outside paragraphs.</summary>
        [JsonIgnore]
        [MaybeNull]
        public Paragraph Paragraph { get { return _paragraph < 0 ? null : Article.Paragraphs[_paragraph]; } }

        /// <summary>The line of the article's file, counted from one.</summary>
        public int Line { get; }

        /// <summary>Whether it names the person as an author.</summary>
        public bool IsByline { get; }

        /// <summary>Whether it stands in a photo credit.</summary>
        public bool IsCredit { get; }

        /// <summary>Whether the name seems to be misspelled there.</summary>
        public bool IsMisspelled { get; }

        /// <summary>Returns the name as printed.</summary>
        public override string ToString() { return Text; }
    }
}
