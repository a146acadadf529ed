using Galley.Archives;

namespace Galley.Generators.Manifests;

/// <summary>
/// What a content project tells of its articles, in an attribute of its assembly, to the projects that reference it: their names and
/// their people, none of their text.
/// </summary>
/// <param name="Assembly">Name of the assembly.</param>
/// <param name="TextsNamespace">Where its archive is.</param>
/// <param name="Entries">Its articles, in the order in which its archive has them.</param>
internal sealed record Manifest(string Assembly, string TextsNamespace, Sequence<ArchiveEntry> Entries)
{
    /// <summary>The key of the <c>AssemblyMetadata</c> that holds it. Another form of it will have another number.</summary>
    public const string Key = "Galley.Manifest.1";
}
