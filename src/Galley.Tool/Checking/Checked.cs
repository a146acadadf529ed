using Galley.Archives;
using Galley.Tool.Input;
using Galley.Tool.Output;

namespace Galley.Tool.Checking;

/// <summary>An article that was read: what it shows by itself, and its names for the archive. Its reading is not kept.</summary>
internal sealed record Checked(ArticleFile File, ArchiveEntry Entry, IReadOnlyList<Reported> Findings);
