namespace Galley.Typed
{
    /// <summary>Words that the HTML holds in one piece, though a character may be an entity there.</summary>
    readonly partial struct HtmlRun
    {
        public readonly int Text;
        public readonly int Length;
        public readonly int Html;

        public HtmlRun(int text, int length, int html)
        {
            Text = text;
            Length = length;
            Html = html;
        }
    }
}
