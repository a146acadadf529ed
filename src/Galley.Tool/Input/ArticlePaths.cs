using Microsoft.Extensions.FileSystemGlobbing;

namespace Galley.Tool.Input;

/// <summary>From the arguments of a command to the files they name.</summary>
/// <param name="Paths">Each file once, in the order of the arguments; files of a folder or pattern in ordinal order.</param>
/// <param name="Errors">What the arguments name and is not there.</param>
internal sealed record ArticlePaths(IReadOnlyList<string> Paths, IReadOnlyList<string> Errors)
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly string[] Articles = ["**/*.md", "**/*.markdown", "**/*.txt"];

    /// <summary>What a folder holds besides the author's own files.</summary>
    private static readonly string[] NoArticles = ["**/.*/**", "**/bin/**", "**/obj/**", "**/node_modules/**"];

    public static ArticlePaths Expand(IReadOnlyList<string> arguments)
    {
        var paths = new List<string>();
        var errors = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            var found = Find(argument, out var error);
            if (error is not null) errors.Add(error);
            foreach (var path in found)
                if (seen.Add(path == StandardInput ? path : Path.GetFullPath(path))) paths.Add(path);
        }

        return new(paths, errors);
    }

    private static IReadOnlyList<string> Find(string argument, out string? error)
    {
        error = null;
        if (argument == StandardInput || File.Exists(argument)) return [argument];
        if (Directory.Exists(argument))
        {
            var articles = Match(argument, Articles, NoArticles);
            if (articles.Count == 0) error = $"no articles (.md, .markdown, .txt) below {argument}";
            return articles;
        }

        if (!IsPattern(argument))
        {
            error = $"no such file: {argument}";
            return [];
        }

        var (folder, pattern) = SplitPattern(argument);
        var matches = Match(folder, [pattern], []);
        if (matches.Count == 0) error = $"no file matches {argument}";
        return matches;
    }

    private static bool IsPattern(string argument) => argument.Contains('*');

    /// <summary>Parts <c>drafts/2024/**/*.md</c> into <c>drafts/2024</c> and <c>**/*.md</c>.</summary>
    private static (string Folder, string Pattern) SplitPattern(string argument)
    {
        var unified = argument.Replace('\\', '/');
        var slash = unified.LastIndexOf('/', unified.IndexOf('*', StringComparison.Ordinal));
        return slash < 0 ? ("", unified) : (unified[..(slash + 1)], unified[(slash + 1)..]);
    }

    private static List<string> Match(string folder, string[] include, string[] exclude)
    {
        var root = new DirectoryInfo(folder.Length == 0 ? "." : folder);
        if (!root.Exists) return [];
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(include);
        matcher.AddExcludePatterns(exclude);
        return matcher.Execute(LinkedFolder.Of(root)).Files
            .Select(match => Path.Combine(folder, match.Path))
            .Order(StringComparer.Ordinal)
            .ToList();
    }
}
