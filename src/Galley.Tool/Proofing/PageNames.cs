namespace Galley.Tool.Proofing;

/// <summary>A file name for each proof: of letters, digits and hyphens, fit for every file system, none twice.</summary>
internal sealed class PageNames
{
    public const string Index = "index.html";

    private const int MaxLength = 80;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { Index };

    /// <summary>Of names that are alike, how many there are.</summary>
    private readonly Dictionary<string, int> _alike = new(StringComparer.Ordinal);

    /// <param name="name">An article's path or id.</param>
    public string Of(string name)
    {
        var slug = Slug(name);
        var file = slug + ".html";
        for (var i = _alike.GetValueOrDefault(slug, 1) + 1; !_taken.Add(file); i++)
        {
            file = $"{slug}-{i}.html";
            _alike[slug] = i;
        }

        return file;
    }

    private static string Slug(string name)
    {
        var letters = name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        var words = string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var slug = string.Join('-', words);
        if (slug.Length > MaxLength) slug = slug[^MaxLength..].TrimStart('-');
        return slug.Length == 0 ? "article" : slug;
    }
}
