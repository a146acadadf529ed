namespace Galley
{
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>A link in an article.</summary>
    [DebuggerDisplay("{Text} ({Target})")]
    sealed partial class Link
    {
        internal Link(string text, string target, string title, Article article)
        {
            Text = text;
            Target = target;
            Title = title;
            Article = article;
        }

        /// <summary>The words that are linked.</summary>
        public string Text { get; }

        /// <summary>The address as written.</summary>
        public string Target { get; }

        /// <summary>The title as written; null where there is none.</summary>
        [MaybeNull]
        public string Title { get; }

        /// <summary>The article of this project that the address leads to; null where it leads elsewhere.</summary>
        [JsonIgnore]
        [MaybeNull]
        public Article Article { get; }

        /// <summary>Returns the address.</summary>
        public override string ToString() { return Target; }
    }
}
