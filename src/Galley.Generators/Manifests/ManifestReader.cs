using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Manifests;

/// <summary>
/// Finds the manifest in what a project references. An assembly is read by its metadata alone, without making symbols of it.
/// </summary>
internal static class ManifestReader
{
    private const string Attribute = "AssemblyMetadataAttribute", Space = "System.Reflection";

    /// <summary>The manifest of a referenced assembly, or null.</summary>
    public static Manifest? Read(MetadataReference reference, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return reference switch
            {
                CompilationReference project => InSymbols(project.Compilation.Assembly),
                PortableExecutableReference file => InMetadata(file),
                _ => null,
            };
        }
        catch (Exception broken) when (broken is BadImageFormatException or IOException)
        {
            // The compiler reports a reference that it cannot read.
            return null;
        }
    }

    private static Manifest? InSymbols(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is not { Name: Attribute }) continue;
            if (attribute.ConstructorArguments is not [{ Value: Manifest.Key }, var value]) continue;
            return ManifestUnpacker.Unpack(assembly.Name, value.Value as string ?? "");
        }

        return null;
    }

    private static Manifest? InMetadata(PortableExecutableReference file)
    {
        if (file.GetMetadata() is not AssemblyMetadata assembly) return null;
        var reader = assembly.GetModules()[0].GetMetadataReader();
        if (!reader.IsAssembly) return null;
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!IsMetadataAttribute(reader, attribute.Constructor)) continue;

            // A prolog of two bytes, then the two arguments.
            var value = reader.GetBlobReader(attribute.Value);
            if (value.Length < 2 || value.ReadUInt16() != 1 || value.ReadSerializedString() != Manifest.Key) continue;
            return ManifestUnpacker.Unpack(reader.GetString(reader.GetAssemblyDefinition().Name), value.ReadSerializedString() ?? "");
        }

        return null;
    }

    private static bool IsMetadataAttribute(MetadataReader reader, EntityHandle constructor)
    {
        if (constructor.Kind != HandleKind.MemberReference) return false;
        var parent = reader.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference) return false;
        var type = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.StringComparer.Equals(type.Name, Attribute) && reader.StringComparer.Equals(type.Namespace, Space);
    }
}
