namespace Galley
{
    using global::System.Collections.Generic;
    using global::System.Diagnostics;

    /// <summary>A heading inside an article.</summary>
    [DebuggerDisplay("{Level}: {Text}")]
    sealed partial class Heading
    {
        private readonly List<Heading> _children = new List<Heading>();

        internal Heading(string text, string id, int level, int line)
        {
            Text = text;
            Id = id;
            Level = level;
            Line = line;
            Children = _children.AsReadOnly();
        }

        /// <summary>The words, without markup.</summary>
        public string Text { get; }

        /// <summary>The id that it has in <see cref="Article.Html"/>; empty where it has none.</summary>
        public string Id { get; }

        /// <summary>From 1, the highest, to 6.</summary>
        public int Level { get; }

        /// <summary>The headings below it, up to the next of its level or a higher one, without those below them.</summary>
        public IReadOnlyList<Heading> Children { get; }

        /// <summary>The line of the article's file, counted from one.</summary>
        public int Line { get; }

        /// <summary>Returns the words.</summary>
        public override string ToString() { return Text; }

        internal bool IsBelowAnother { get; private set; }

        /// <summary>Makes each heading a child of the nearest before it that is higher.</summary>
        internal static void Nest(List<Heading> headings)
        {
            var open = new Stack<Heading>();
            foreach (var heading in headings)
            {
                while (open.Count > 0 && open.Peek().Level >= heading.Level) open.Pop();
                heading.IsBelowAnother = open.Count > 0;
                if (heading.IsBelowAnother) open.Peek()._children.Add(heading);
                open.Push(heading);
            }
        }
    }
}
