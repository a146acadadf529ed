using Galley.Archives;
using Galley.Explanations;
using Galley.Manuscripts;

namespace Galley.Tool.Input;

/// <summary>An article to read.</summary>
/// <param name="Path">As given; <see cref="ArticlePaths.StandardInput"/> for standard input.</param>
internal sealed record ArticleFile(string Path, DecodedSource Source, ManuscriptFormat Format)
{
    public Reading Read(ReadingOptions options, Explanation? explanation = null)
    {
        var folders = (System.IO.Path.GetDirectoryName(Path) ?? "").Split('/', '\\');
        var language = FileLanguages.Of(Path.Replace('\\', '/'), folders, Source.Text);
        return Reader.Read(Source.Text, Format, language is null ? options : options with { Language = language }, explanation);
    }
}

/// <summary>An article file, or why there is none.</summary>
internal readonly record struct Loaded(ArticleFile? File, string? Error);

/// <summary>Loads articles; a file that cannot be read is an answer, not an exception.</summary>
internal static class ArticleLoader
{
    /// <param name="format">How the file is written; null to go by its name.</param>
    public static Loaded Load(string path, ManuscriptFormat? format)
    {
        try
        {
            return new(new(path, SourceDecoder.Decode(File.ReadAllBytes(path)), format ?? ManuscriptFormats.Of(path)), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new(null, $"cannot read {path}: {failure.Message}");
        }
    }

    public static Loaded Load(Stream input, ManuscriptFormat? format)
    {
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return new(new(ArticlePaths.StandardInput, SourceDecoder.Decode(bytes.ToArray()), format ?? ManuscriptFormat.PlainText), null);
    }
}
