using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Declared;

/// <summary>
/// How a declared type is made: by a constructor without parameters, or by one whose parameters are keys, as a positional record's are.
/// </summary>
/// <param name="IsWritten">Whether the type has one without parameters in its own code.</param>
internal sealed record DeclaredConstructor(bool IsWritten, IReadOnlyList<IParameterSymbol> Parameters)
{
    /// <summary>The type's only way to be made, or the one without parameters; null where there are several others.</summary>
    public static DeclaredConstructor? Of(INamedTypeSymbol type)
    {
        var written = type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared && !IsOurs(constructor)).ToList();
        if (written.Count == 0) return new(false, []);
        if (written.Exists(constructor => constructor.Parameters.Length == 0)) return new(true, []);
        return written.Count == 1 ? new(false, written[0].Parameters) : null;
    }

    /// <summary>What a parameter is where the article has no such key, as C#: its default, or that of its type; null for null.</summary>
    public static string? DefaultOf(IParameterSymbol parameter)
    {
        var type = parameter.Type.ToDisplayString(DeclaredKinds.Full);
        if (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value }) return Written(value, parameter.Type);
        var mayBeNull = !parameter.Type.IsValueType || parameter.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return mayBeNull ? null : "default(" + type + ")";
    }

    private static string Written(object value, ITypeSymbol type)
    {
        if (value is decimal number) return number.ToString(CultureInfo.InvariantCulture) + "m";
        var written = SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false);
        var itself = DeclaredKinds.WithoutNull(type);
        return itself.TypeKind == TypeKind.Enum ? $"({itself.ToDisplayString(DeclaredKinds.Full)})({written})" : written;
    }

    // The analyzer sees what the generator has added.
    private static bool IsOurs(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1
        && constructor.Parameters[0].Type.ToDisplayString(DeclaredKinds.Full) == "global::Galley.FrontMatter";
}
