namespace Galley.Typed
{
    using global::System.Collections.Generic;
    using global::System.Text;

    /// <summary>Sets the blocks of plain text as HTML.</summary>
    static partial class Markup
    {
        /// <param name="blocks">The blocks.</param>
        /// <param name="runs">Takes where the words of each stand in the HTML.</param>
        public static string Of(Block[] blocks, List<HtmlRun> runs)
        {
            var html = new StringBuilder();
            var inList = false;
            foreach (var block in blocks)
            {
                if (!block.IsBody) continue;
                var isItem = block.Kind == Block.ListItem;
                if (isItem != inList) html.Append(isItem ? "<ul>\n" : "</ul>\n");
                inList = isItem;
                Append(html, block, runs);
            }

            return html.Append(inList ? "</ul>\n" : "").ToString();
        }

        private static void Append(StringBuilder html, Block block, List<HtmlRun> runs)
        {
            var tag = Tag(block);
            html.Append('<').Append(tag).Append('>');
            if (block.Kind == Block.BlockQuotation) html.Append("<p>");
            runs.Add(new HtmlRun(block.Start, block.Text.Length, html.Length));
            Escape(html, block.Text);
            if (block.Kind == Block.BlockQuotation) html.Append("</p>");
            html.Append("</").Append(tag).Append(">\n");
        }

        private static string Tag(Block block)
        {
            switch (block.Kind)
            {
                case Block.Heading: return "h" + (char)('0' + block.Level);
                case Block.ListItem: return "li";
                case Block.BlockQuotation: return "blockquote";
                case Block.Code: return "pre";
                default: return "p";
            }
        }

        private static void Escape(StringBuilder html, string text)
        {
            foreach (var c in text)
            {
                switch (c)
                {
                    case '&': html.Append("&amp;"); break;
                    case '<': html.Append("&lt;"); break;
                    case '>': html.Append("&gt;"); break;
                    default: html.Append(c); break;
                }
            }
        }
    }
}
