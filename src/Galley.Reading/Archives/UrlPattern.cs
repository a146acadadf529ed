namespace Galley.Archives;

/// <summary>What the addresses of articles are made from.</summary>
/// <param name="Text">
/// An address in which <c>{slug}</c> stands for an article's slug, <c>{id}</c> for its identifier with its folders, and <c>{folder}</c>
/// for the folders alone, which with the slash behind it is nothing where there are none.
/// </param>
public sealed record UrlPattern(string Text)
{
    public static readonly UrlPattern Default = new("/articles/{slug}");

    /// <summary>Whether the pattern gives each article an address of its own.</summary>
    public bool TellsArticlesApart => Text.Contains("{slug}") || Text.Contains("{id}");

    /// <summary>The address of an article.</summary>
    public string AddressOf(string id, string slug)
    {
        var folder = Escaped(PathIndex.FolderOf(id));
        return (folder.Length == 0 ? Text.Replace("{folder}/", "") : Text)
            .Replace("{folder}", folder).Replace("{id}", Escaped(id)).Replace("{slug}", Escaped(slug));
    }

    private static string Escaped(string path) => string.Join("/", path.Split('/').Select(Uri.EscapeDataString));
}
