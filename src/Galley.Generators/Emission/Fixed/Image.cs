namespace Galley
{
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>An image in an article.</summary>
    [DebuggerDisplay("{Source}")]
    sealed partial class Image
    {
        internal Image(string alternative, string source, string title)
        {
            Alternative = alternative;
            Source = source;
            Title = title;
        }

        /// <summary>The words that stand for it where it is not shown.</summary>
        public string Alternative { get; }

        /// <summary>The address as written.</summary>
        public string Source { get; }

        /// <summary>The title as written; null where there is none.</summary>
        [MaybeNull]
        public string Title { get; }

        /// <summary>Returns the address.</summary>
        public override string ToString() { return Source; }
    }
}
