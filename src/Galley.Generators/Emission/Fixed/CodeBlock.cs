namespace Galley
{
    using global::System.Diagnostics;

    /// <summary>A block of code in an article.</summary>
    [DebuggerDisplay("{Language}: {Text}")]
    sealed partial class CodeBlock
    {
        internal CodeBlock(string text, string language, int line)
        {
            Text = text;
            Language = language;
            Line = line;
        }

        /// <summary>The code, without its fence or indentation.</summary>
        public string Text { get; }

        /// <summary>The language that its fence names: <c>cs</c>; empty where it names none.</summary>
        public string Language { get; }

        /// <summary>The line of the article's file on which the code begins, counted from one.</summary>
        public int Line { get; }

        /// <summary>Returns the code.</summary>
        public override string ToString() { return Text; }
    }
}
