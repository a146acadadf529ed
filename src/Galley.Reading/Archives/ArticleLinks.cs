namespace Galley.Archives;

/// <summary>The relative addresses in an article's links, each once, in the order of the text.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="File">The file as its host knows it.</param>
public sealed record ArticleLinks(string Path, string File, Sequence<string> Targets)
{
    public static ArticleLinks From(string path, string file, Reading reading) => new(
        path, file, reading.Manuscript.Links.Select(link => link.Target).Where(RelativeAddress.IsOne).Distinct().ToSequence());
}
