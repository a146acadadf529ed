namespace Galley
{
    /// <summary>
    /// Quotes in the order of the text. An article's own list also has a member for each of them, named by its first words.
    /// </summary>
    partial class QuoteList : ContentList<Quote>
    {
        internal QuoteList() { }
    }
}
