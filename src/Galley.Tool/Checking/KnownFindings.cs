using Galley.Proofs;
using Galley.Tool.Input;

namespace Galley.Tool.Checking;

/// <summary>A baseline file, with the paths in it seen from its own folder.</summary>
/// <param name="file">The baseline's path; null for none.</param>
internal sealed class KnownFindings(string? file, Baseline baseline)
{
    /// <summary>Loads a baseline; null, and said why, where it cannot be read.</summary>
    /// <param name="isNew">Whether it is about to be written, so that what it holds by now does not count.</param>
    public static KnownFindings? Load(Terminal terminal, string? file, bool isNew)
    {
        if (file is null || isNew) return new(file, Baseline.Empty);
        try
        {
            return new(file, Baseline.Parse(File.ReadAllText(file)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Complain($"cannot read {file}: {failure.Message}");
            return null;
        }
    }

    public IEnumerable<Finding> NewIn(string path, string source, IEnumerable<Finding> findings) =>
        baseline.NewIn(PathOf(path), source, findings);

    /// <summary>The article's path as the baseline writes it.</summary>
    public string PathOf(string path) => file is null || path == ArticlePaths.StandardInput
        ? path
        : Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(file))!, Path.GetFullPath(path)).Replace('\\', '/');
}
