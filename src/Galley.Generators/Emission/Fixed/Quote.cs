namespace Galley
{
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Somebody's words in quotation marks.</summary>
    [DebuggerDisplay("{ToString(),nq}")]
    sealed partial class Quote
    {
        private readonly int _speaker;
        private readonly int _paragraph;
        private readonly int[] _places;

        internal Quote(
            Article article, string id, int[] places, string text, IReadOnlyList<string> pieces, int speaker, string speakerText,
            string cue, IReadOnlyList<Quote> nested, bool isPartial, int paragraph, int line)
        {
            Article = article;
            Id = id;
            _places = places;
            Text = text;
            Pieces = pieces;
            _speaker = speaker;
            SpeakerText = speakerText;
            Cue = cue;
            Nested = nested;
            IsPartial = isPartial;
            _paragraph = paragraph;
            Line = line;
        }

        /// <summary>
        /// The id that <see cref="Galley.Article.MarkQuotes"/> gives it: <c>quote-3</c>; one inside it is <c>quote-3-1</c>.
        /// </summary>
        public string Id { get; }

        /// <summary>The words, without the marks around them; the pieces of a split quote are joined by a space.</summary>
        public string Text { get; }

        /// <summary>Each stretch between an opening and a closing mark: "X," she said, "Y" has two.</summary>
        public IReadOnlyList<string> Pieces { get; }

        /// <summary>Who says it; null where the article names nobody.</summary>
        [MaybeNull]
        public Person Speaker { get { return _speaker < 0 ? null : Article.People[_speaker]; } }

        /// <summary>The speaker as printed there: "she", "a spokesman"; null where no words name one.</summary>
        [MaybeNull]
        public string SpeakerText { get; }

        /// <summary>The word that tells of the speaking: "recalled"; null where there is none.</summary>
        [MaybeNull]
        public string Cue { get; }

        /// <summary>The quotes inside this one.</summary>
        public IReadOnlyList<Quote> Nested { get; }

        /// <summary>Whether it is a fragment inside somebody else's sentence: called it "a mistake".</summary>
        public bool IsPartial { get; }

        /// <summary>The paragraph in which it begins; null for one in a headline, heading or caption.</summary>
        [JsonIgnore]
        [MaybeNull]
        public Paragraph Paragraph { get { return _paragraph < 0 ? null : Article.Paragraphs[_paragraph]; } }

        /// <summary>The article it stands in.</summary>
        [JsonIgnore]
        public Article Article { get; }

        /// <summary>The line of the article's file on which it begins, counted from one.</summary>
        public int Line { get; }

        /// <summary>Returns the words in marks, and who says them.</summary>
        public override string ToString()
        {
            var who = Speaker == null ? SpeakerText : Speaker.Name;
            return "\u201C" + Text + "\u201D" + (who == null ? "" : " \u2014 " + who);
        }

        // Static, as all of its kind: an instance offers its content alone. The speaker's place among the article's people, or -1.
        internal static int SpeakerOf(Quote quote) { return quote._speaker; }

        // Starts and ends of the pieces in turn, marks included.
        internal static int[] PlacesOf(Quote quote) { return quote._places; }
    }
}
