using Galley.Archives;
using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Tool.Input;

namespace Galley.Tool.Checking;

/// <summary>An article that was read: what it shows by itself, and what the archive needs of it. Its reading is not kept.</summary>
/// <param name="Head">Its front matter.</param>
/// <param name="Page">Its links.</param>
/// <param name="Findings">Under the stylebook; keys of its path and the baseline are still to have their say.</param>
internal sealed record Checked(
    ArticleFile File, ArchiveEntry Entry, FrontMatter Head, LinkedPage Page, Sequence<Finding> Findings);
