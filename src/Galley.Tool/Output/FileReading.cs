using Galley.Archives;
using Galley.Explanations;
using Galley.Proofs;
using Galley.Tool.Input;

namespace Galley.Tool.Output;

/// <summary>An article file with what was read in it.</summary>
/// <param name="Findings">What it shows by itself, under the stylebook.</param>
/// <param name="Explanation">Why; null where nobody asked.</param>
internal sealed record FileReading(ArticleFile File, Reading Reading, Sequence<Finding> Findings, Explanation? Explanation = null)
{
    /// <summary>What a project would call the article: by its front matter, else its file's name, else its headline.</summary>
    public string Id => Archive.Of([ArchiveEntry.From(Path.GetFileName(File.Path), Sequence<string>.Empty, "", Reading)]).Articles[0].Id;
}
