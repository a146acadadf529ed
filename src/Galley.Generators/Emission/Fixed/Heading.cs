namespace Galley
{
    using global::System.Diagnostics;

    /// <summary>A heading inside an article.</summary>
    [DebuggerDisplay("{Level}: {Text}")]
    sealed partial class Heading
    {
        internal Heading(string text, int level, int line)
        {
            Text = text;
            Level = level;
            Line = line;
        }

        /// <summary>The words, without markup.</summary>
        public string Text { get; }

        /// <summary>From 1, the highest, to 6.</summary>
        public int Level { get; }

        /// <summary>The line of the article's file, counted from one.</summary>
        public int Line { get; }

        /// <summary>Returns the words.</summary>
        public override string ToString() { return Text; }
    }
}
