using System.Globalization;
using Galley.Manuscripts;

namespace Galley.Tool.Output;

/// <summary>What a manuscript's front matter says of the article as a whole.</summary>
internal static class ArticleHead
{
    private static readonly string[] PublishedKeys = ["published", "date"];

    /// <summary>The identifier: the front matter's, else the file's name without its ending; null for standard input.</summary>
    public static string? Id(Manuscript manuscript, string path)
    {
        if (manuscript.Head.Find("id") is { Value: { Length: > 0 } id }) return id;
        return path == Input.ArticlePaths.StandardInput ? null : Path.GetFileNameWithoutExtension(path);
    }

    /// <summary>The day of publication as <c>yyyy-MM-dd</c>, as the author wrote it (no time zone moves it); null where there is none.</summary>
    public static string? Published(Manuscript manuscript)
    {
        foreach (var key in PublishedKeys)
        {
            if (manuscript.Head.Find(key) is not { } entry) continue;
            if (DateTimeOffset.TryParse(entry.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
                return time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return null;
    }
}
