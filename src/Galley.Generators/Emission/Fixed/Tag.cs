namespace Galley
{
    using global::System.Diagnostics;

    /// <summary>A tag: the articles that have it, in order.</summary>
    [DebuggerDisplay("{Name} ({Count})")]
    sealed partial class Tag : ArticleList<Article>
    {
        internal Tag(string name) { Name = name; }

        /// <summary>The tag as written.</summary>
        public string Name { get; }

        /// <summary>Returns the tag.</summary>
        public override string ToString() { return Name; }
    }
}
