using Galley.Archives;
using Galley.Generators.Manifests;

namespace Galley.Generators.Emission;

/// <summary>Writes a content project's manifest as an attribute of its assembly, which its reference assembly has too.</summary>
internal static class ManifestEmitter
{
    public static string Emit(Archive archive, IEnumerable<ArchiveEntry> entries, EmissionOptions options) => Code.File(options)
        .Line("[assembly: global::System.Reflection.AssemblyMetadata(")
        .Line($"    {Literal.Of(Manifest.Key)},")
        .Line($"    {Literal.Of(ManifestPacker.Pack(options.TextsNamespace, entries, archive.Articles))})]")
        .ToString();
}
