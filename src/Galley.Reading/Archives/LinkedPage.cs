using Galley.Manuscripts;

namespace Galley.Archives;

/// <summary>What an article links to, and what of it can be linked to.</summary>
/// <param name="Path">The article's path, from which its links to other articles lead.</param>
/// <param name="Place">
/// The path of its file, from which its links to other files lead; the same, but for a file that is shown elsewhere.
/// </param>
/// <param name="Addresses">Each address once; without those that are to stand.</param>
/// <param name="Anchors">The ids in its HTML and that of its headline.</param>
public sealed record LinkedPage(string Path, string Place, Sequence<WrittenAddress> Addresses, Sequence<string> Anchors)
{
    public static LinkedPage From(string path, string place, Manuscript manuscript) => new(
        path,
        place,
        manuscript.Links.Concat(manuscript.Images).Concat(manuscript.Image is { } image ? [image] : [])
            .Where(link => !manuscript.Stet.LetsStand(link.Place, link.Target))
            .Select(link => new WrittenAddress(link.Target, link.Place, link.Place.Of(manuscript.Source) == link.Target))
            .Distinct().OrderBy(address => address.Extent.Start).ToSequence(),
        HtmlIds.In(manuscript.Html ?? "").Append(manuscript.HeadlineId).Distinct().ToSequence());
}

/// <summary>An address that an article writes.</summary>
/// <param name="Target">What it means.</param>
/// <param name="Extent">Its place in the source.</param>
/// <param name="IsAsMeant">Whether the source writes it as it is meant, without escapes, so that another can be put there.</param>
public readonly record struct WrittenAddress(string Target, Extent Extent, bool IsAsMeant);
