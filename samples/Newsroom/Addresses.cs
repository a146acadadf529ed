namespace Newsroom;

/// <summary>Where things are on this site. (Articles know their address: <c>Article.Url</c>.)</summary>
internal static class Addresses
{
    extension(Person person)
    {
        public string Url => $"/people/{person.Slug}";
    }

    extension(Tag tag)
    {
        public string Url => $"/tags/{tag.Slug}";
    }

    extension(Quote quote)
    {
        public string Url => $"{quote.Article.Url}#{quote.Id}";

        /// <summary>The words without the comma that led to "she said".</summary>
        public string Words => string.Join(" … ", quote.Pieces.Select(piece => piece.TrimEnd(',')));
    }
}
