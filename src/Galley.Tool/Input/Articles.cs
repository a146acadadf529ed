using Galley.Manuscripts;

namespace Galley.Tool.Input;

/// <summary>The articles that a command's arguments name, loaded one after the other and worked on several at once.</summary>
internal sealed class Articles
{
    private readonly Terminal _terminal;
    private readonly IReadOnlyList<string> _paths;
    private readonly ManuscriptFormat? _format;
    private string? _folder;

    private Articles(Terminal terminal, ArticlePaths paths, ManuscriptFormat? format)
    {
        _terminal = terminal;
        _paths = paths.Paths;
        _format = format;
        foreach (var error in paths.Errors) Fail(error);
    }

    public int Count => _paths.Count;

    /// <summary>The innermost folder that holds all of them; the current one for standard input.</summary>
    public string Folder => _folder ??=
        Folders.InCommon(_paths.Where(path => path != ArticlePaths.StandardInput)) ?? Directory.GetCurrentDirectory();

    /// <summary>
    /// Whether the arguments are other than one single file. That decides the shape of JSON, not what a folder happens to hold.
    /// </summary>
    public required bool MayBeSeveral { get; init; }

    /// <summary>Whether something named was not there or could not be read; standard error has said so.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>
    /// Without arguments standard input is meant, if something is piped in.
    /// Null, and said why, where there is nothing to read at all.
    /// </summary>
    public static Articles? From(Terminal terminal, IReadOnlyList<string> arguments, ManuscriptFormat? format)
    {
        if (arguments.Count == 0)
        {
            if (terminal.IsInputTerminal)
            {
                terminal.Complain("name at least one article, or - for standard input");
                return null;
            }

            arguments = [ArticlePaths.StandardInput];
        }

        var isFile = arguments.Count == 1 && (arguments[0] == ArticlePaths.StandardInput || File.Exists(arguments[0]));
        var articles = new Articles(terminal, ArticlePaths.Expand(arguments), format) { MayBeSeveral = !isFile };
        return articles.Count == 0 ? null : articles;
    }

    /// <summary>Works on every article that can be loaded and hands the results on in order.</summary>
    public Task EachAsync<T>(Func<ArticleFile, T> work, Action<T> each, Action idle, CancellationToken cancellation) =>
        InOrder.RunAsync(
            _paths.ToAsyncEnumerable(),
            path =>
            {
                var (file, error) = Load(path);
                return (Result: file is null ? default : work(file), Error: error);
            },
            outcome =>
            {
                if (outcome.Error is null) each(outcome.Result!);
                else Fail(outcome.Error);
            },
            idle,
            cancellation);

    private Loaded Load(string path) =>
        path == ArticlePaths.StandardInput ? ArticleLoader.Load(_terminal.Input, _format) : ArticleLoader.Load(path, _format);

    private void Fail(string message)
    {
        HasFailed = true;
        _terminal.Complain(message);
    }
}
