namespace Galley.Typed
{
    using global::System.Collections.Generic;
    using global::System.Text;

    /// <summary>What follows from an article's words.</summary>
    static partial class Prose
    {
        private const int ExcerptLength = 200;

        public static string Join(Block[] blocks)
        {
            var text = new StringBuilder();
            foreach (var block in blocks)
            {
                if (!block.IsBody) continue;
                if (text.Length > 0) text.Append("\n\n");
                text.Append(block.Text);
            }

            return text.ToString();
        }

        /// <summary>The first paragraph, cut behind a word where it is long.</summary>
        public static string Excerpt(IReadOnlyList<Paragraph> paragraphs)
        {
            if (paragraphs.Count == 0) return "";
            var text = paragraphs[0].Text;
            if (text.Length <= ExcerptLength) return text;
            var end = ExcerptLength;
            while (end > ExcerptLength / 2 && !char.IsWhiteSpace(text[end])) end--;
            if (char.IsLowSurrogate(text[end])) end--;
            return text.Substring(0, end).TrimEnd() + "\u2026";
        }

        /// <summary>Counts what stands between white space and holds a letter or a digit.</summary>
        public static int CountWords(string text)
        {
            var count = 0;
            var inWord = false;
            foreach (var c in text)
            {
                if (char.IsWhiteSpace(c)) inWord = false;
                else if (!inWord && char.IsLetterOrDigit(c))
                {
                    inWord = true;
                    count++;
                }
            }

            return count;
        }
    }
}
