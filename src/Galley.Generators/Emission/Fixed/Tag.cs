namespace Galley
{
    using global::System.Diagnostics;

    /// <summary>A tag: the articles that have it, in order.</summary>
    [DebuggerDisplay("{Name} ({Count})")]
    sealed partial class Tag : ArticleList<Article>
    {
        internal Tag(string name, string slug)
        {
            Name = name;
            Slug = slug;
        }

        /// <summary>The tag as written.</summary>
        public string Name { get; }

        /// <summary>The tag for an address: <c>harbour-works</c>. No two tags have the same.</summary>
        public string Slug { get; }

        /// <summary>Returns the tag.</summary>
        public override string ToString() { return Name; }
    }
}
