using CsCheck;
using Galley.Fuzz;
using Galley.Manuscripts;

namespace Galley.Tests;

/// <summary>Articles that nobody would write, made of all that the readers look at.</summary>
internal static class AnyArticle
{
    /// <summary>A piece of any kind; now and then a flood of it.</summary>
    private static readonly Gen<string> Part = Gen.Select(
        Gen.OneOf([.. Pieces.All.Select(kind => Gen.OneOf(kind))]),
        Gen.Frequency((20, Gen.Const(1)), (1, Gen.Int[2, 100])),
        Gen.OneOf("", "", " "),
        (piece, times, space) => string.Concat(Enumerable.Repeat(piece + space, times)));

    /// <summary>Parts in any order, often below a head.</summary>
    public static readonly Gen<string> Sources = Gen.Select(
        Gen.Frequency((1, Gen.OneOf(Pieces.Heads)), (2, Gen.Const(""))), Part.Array[0, 60], (head, parts) => head + string.Concat(parts));

    public static readonly Gen<ManuscriptFormat> Formats =
        Gen.OneOf(ManuscriptFormat.PlainText, ManuscriptFormat.Markdown, ManuscriptFormat.Data);
}
