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
    /// <summary>The largest file that is read, in bytes: no article is longer, and an endless one would fill the memory.</summary>
    private const int Largest = 32 << 20;

    /// <summary>How long a pipe may keep its reader waiting.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <param name="format">How the file is written; null to go by its name.</param>
    public static Loaded Load(string path, ManuscriptFormat? format) => Load(path, format, Patience);

    /// <param name="patience">A pipe into which nobody writes for so long is given up.</param>
    public static Loaded Load(string path, ManuscriptFormat? format, TimeSpan patience)
    {
        if (!MayBePipe(path)) return LoadNow(path, format);
        var loading = Task.Factory.StartNew(() => LoadNow(path, format), default, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return loading.Wait(patience) ? loading.Result : new(null, $"cannot read {path}: nothing came for {patience.TotalSeconds:f0} s");
    }

    private static Loaded LoadNow(string path, ManuscriptFormat? format)
    {
        try
        {
            using var input = File.OpenRead(path);
            return Load(path, input, format ?? ManuscriptFormats.Of(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new(null, $"cannot read {path}: {failure.Message}");
        }
    }

    /// <summary>Of pipes and devices the system says no length. To open one that nobody writes to would never end.</summary>
    private static bool MayBePipe(string path)
    {
        var file = new FileInfo(path);
        return file is { Exists: true, Length: 0 };
    }

    public static Loaded Load(Stream input, ManuscriptFormat? format) =>
        Load(ArticlePaths.StandardInput, input, format ?? ManuscriptFormat.PlainText);

    private static Loaded Load(string path, Stream input, ManuscriptFormat format)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = input.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > Largest) return new(null, $"cannot read {path}: it is larger than {Largest >> 20} MB");
            bytes.Write(buffer, 0, read);
        }

        return new(new(path, SourceDecoder.Decode(bytes.ToArray()), format), null);
    }
}
