using System.Text;
using Galley.Archives;
using Galley.Manuscripts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Inputs;

/// <summary>An article file as the build hands it over.</summary>
internal sealed record ArticleInput
{
    /// <summary>Longer texts are not read: no article is, and a mistaken include should not stop a build.</summary>
    public const int MaxLength = 2_000_000;

    /// <summary>The path as the compiler knows it, for the place of a diagnostic. It never reaches the output.</summary>
    public required string FilePath { get; init; }

    /// <summary>The path relative to the project, with <c>/</c>; a linked file's path is the one it is shown under.</summary>
    public required string Path { get; init; }

    /// <summary>The folders between the articles' root and the file.</summary>
    public required Sequence<string> Folders { get; init; }

    /// <summary>The item's metadata <c>Id</c>; empty where it has none.</summary>
    public required string Id { get; init; }

    /// <summary>The language that the metadata <c>GalleyLanguage</c>, the file's name or its folder says; null where none does.</summary>
    public string? Language { get; init; }

    /// <summary>What the item's metadata say of the lists that the article is in.</summary>
    public ListSettings Lists { get; init; } = ListSettings.None;

    /// <summary>Metadata with values that they do not know.</summary>
    public Sequence<OptionFault> Faults { get; init; } = Sequence<OptionFault>.Empty;

    public required ManuscriptFormat Format { get; init; }

    /// <summary>The file's text; empty where <see cref="Failure"/> says why it could not be had.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The embedded resource that holds the file, byte for byte; null where there is none, or it would be read otherwise.
    /// </summary>
    public string? ResourceName { get; init; }

    /// <summary>Why the text could not be had, as a half sentence; null where it could.</summary>
    public string? Failure { get; init; }

    /// <summary>The article in <paramref name="file"/>, or null where this is none.</summary>
    public static ArticleInput? From(
        AdditionalText file, AnalyzerConfigOptions options, string projectDirectory, CancellationToken cancellation)
    {
        if (!ArticleFiles.IsArticle(file.Path, options)) return null;

        var linked = ArticleFiles.MetadataOf(options, "GalleyPath");
        var path = linked.Length > 0 ? ProjectPath.TrimStart(ProjectPath.Normalize(linked)) : ProjectPath.Of(file.Path, projectDirectory);
        var settings = ItemSettings.From(options);
        var source = file.Read(cancellation);
        var (text, failure) = TextOf(source);
        var folders = FoldersOf(file.Path, path, options);
        return new()
        {
            FilePath = file.Path,
            Path = path,
            Folders = folders,
            Id = ArticleFiles.MetadataOf(options, "Id"),
            Language = settings.Language ?? FileLanguages.Of(path, folders, text),
            Lists = settings.Lists,
            Faults = settings.Faults,
            Format = ManuscriptFormats.Of(file.Path),
            Text = text,
            Failure = failure,
            ResourceName = failure is null && ArticleFiles.IsEmbedded(options) && IsReadAlike(source!)
                ? "Galley/" + ProjectPath.Of(file.Path, projectDirectory)
                : null,
        };
    }

    private static (string Text, string? Failure) TextOf(SourceText? source) => source switch
    {
        null => ("", "the file is missing or cannot be opened"),
        { Length: > MaxLength } => ("", "it is longer than 2 million characters"),
        var text => (text.ToString(), null),
    };

    // The compiler takes a file that is no UTF-8 for one in the machine's own encoding, which the program may run without.
    private static bool IsReadAlike(SourceText source) => source.Encoding is UTF8Encoding or UnicodeEncoding;

    // An Article item knows its folders from its glob, and none is an answer too. Of a plain additional file only the path tells.
    private static Sequence<string> FoldersOf(string file, string path, AnalyzerConfigOptions options)
    {
        var given = ArticleFiles.MetadataOf(options, "GalleyFolder");
        if (given.Length > 0 || ArticleFiles.IsArticleItem(options)) return ProjectPath.Folders(ProjectPath.Uncut(given, file));
        if (path.StartsWith("../", StringComparison.Ordinal)) return Sequence<string>.Empty;

        var folders = ProjectPath.Folders(path.Substring(0, path.LastIndexOf('/') + 1));
        return folders.Count > 0 && string.Equals(folders[0], "articles", StringComparison.OrdinalIgnoreCase)
            ? folders.Skip(1).ToSequence()
            : folders;
    }
}
