namespace Galley
{
    using global::System.Collections.Generic;
    using global::System.Diagnostics;

    /// <summary>A paragraph, a list item, or a paragraph of a block quotation.</summary>
    [DebuggerDisplay("{Text}")]
    sealed partial class Paragraph
    {
        internal Paragraph(Article article, int index, string text, bool isListItem, bool isBlockQuotation, int line)
        {
            Article = article;
            Index = index;
            Text = text;
            IsListItem = isListItem;
            IsBlockQuotation = isBlockQuotation;
            Line = line;
        }

        /// <summary>The words, without markup.</summary>
        public string Text { get; }

        /// <summary>Its place among the article's paragraphs, counted from zero.</summary>
        public int Index { get; }

        /// <summary>The article it stands in.</summary>
        [JsonIgnore]
        public Article Article { get; }

        /// <summary>Whether it is an item of a list.</summary>
        public bool IsListItem { get; }

        /// <summary>Whether it belongs to a block quotation.</summary>
        public bool IsBlockQuotation { get; }

        /// <summary>The quotes that begin in it.</summary>
        [JsonIgnore]
        public IReadOnlyList<Quote> Quotes { get { return Article.ContentOf(Article).QuotesIn(this); } }

        /// <summary>The line of the article's file on which it begins, counted from one.</summary>
        public int Line { get; }

        /// <summary>Returns the words.</summary>
        public override string ToString() { return Text; }
    }
}
