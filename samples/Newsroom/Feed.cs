using System.Xml.Linq;

namespace Newsroom;

/// <summary>The articles as RSS, newest first.</summary>
internal static class Feed
{
    /// <param name="site">The site's own address, without a slash at its end.</param>
    public static string Of(string site) => new XElement(
        "rss",
        new XAttribute("version", "2.0"),
        new XElement(
            "channel",
            new XElement("title", Paper.Name),
            new XElement("link", site + "/"),
            new XElement("description", Paper.Motto),
            new XElement("language", "en"),
            Articles.All.Select(article => Item(article, site)))).ToString();

    private static XElement Item(Article article, string site) => new(
        "item",
        new XElement("title", article.Title),
        new XElement("link", site + article.Url),
        new XElement("guid", site + article.Url),
        new XElement("description", article.Excerpt),
        article.Published is { } day ? new XElement("pubDate", day.ToDateTime(default, DateTimeKind.Utc).ToString("R")) : null,
        article.Tags.Select(tag => new XElement("category", tag)));
}
