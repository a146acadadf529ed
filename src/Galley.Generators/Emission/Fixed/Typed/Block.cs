namespace Galley.Typed
{
    /// <summary>A block of an article.</summary>
    readonly partial struct Block
    {
        public const int Standfirst = 1, Heading = 5, Paragraph = 6, ListItem = 7, BlockQuotation = 8, TableCell = 9, Code = 10;

        public readonly int Kind;
        public readonly int Start;
        public readonly string Text;
        public readonly int Level;
        public readonly int Line;

        public Block(Unpacker packed)
        {
            Kind = packed.Number();
            Text = packed.Range(out Start);
            Level = packed.Number();
            Line = packed.Number();
        }

        public bool IsParagraph { get { return Kind == Paragraph || Kind == ListItem || Kind == BlockQuotation; } }

        /// <summary>Whether it belongs to the body's words: not the headline, the byline, a credit or a caption.</summary>
        public bool IsBody { get { return Kind >= Heading && Kind <= Code; } }
    }
}
