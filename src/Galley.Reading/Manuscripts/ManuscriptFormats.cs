namespace Galley.Manuscripts;

/// <summary>Tells from a file's name how it is written.</summary>
public static class ManuscriptFormats
{
    public static ManuscriptFormat Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => ManuscriptFormat.Markdown,
        ".yml" or ".yaml" or ".json" => ManuscriptFormat.Data,
        _ => ManuscriptFormat.PlainText,
    };
}
