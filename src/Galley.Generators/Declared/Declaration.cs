using Galley.Collections;

namespace Galley.Generators.Declared;

/// <summary>A type with the attribute <c>[FrontMatter("folder/**")]</c>.</summary>
/// <param name="Folder">The name in code of the folder whose articles it is for, <c>Blog._2026</c>; empty for those in no folder.</param>
/// <param name="Name">The type as C# writes it in full.</param>
/// <param name="IsPublic">Whether other assemblies may see it.</param>
/// <param name="Head">What it takes.</param>
/// <param name="Parts">The type and the types of its maps, each to be given a constructor.</param>
internal sealed record Declaration(string Folder, string Name, bool IsPublic, DeclaredHead Head, Sequence<DeclaredPart> Parts);

/// <summary>A declared type that gets a constructor.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Headers">The heads of the partial declarations, outermost first: <c>partial class Outer</c>.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="HasConstructor">Whether it has one of its own without parameters, so that it lost none by ours.</param>
internal sealed record DeclaredPart(string Namespace, Sequence<string> Headers, string Name, bool HasConstructor, DeclaredHead Head);

/// <summary>Why a type cannot be used.</summary>
internal sealed record DeclarationFault(string Type, string Reason);
