using CsCheck;
using Galley.Fuzz;
using Galley.Manuscripts;

namespace Galley.Tests;

public class ReaderPropertyTests
{
    /// <summary>A piece of any kind; now and then a flood of it.</summary>
    private static readonly Gen<string> Part = Gen.Select(
        Gen.OneOf([.. Pieces.All.Select(kind => Gen.OneOf(kind))]),
        Gen.Frequency((20, Gen.Const(1)), (1, Gen.Int[2, 100])),
        Gen.OneOf("", "", " "),
        (piece, times, space) => string.Concat(Enumerable.Repeat(piece + space, times)));

    /// <summary>Parts in any order, often below a head.</summary>
    private static readonly Gen<string> Articles = Gen.Select(
        Gen.Frequency((1, Gen.OneOf(Pieces.Heads)), (2, Gen.Const(""))), Part.Array[0, 60], (head, parts) => head + string.Concat(parts));

    private static readonly Gen<ManuscriptFormat> Formats =
        Gen.OneOf(ManuscriptFormat.PlainText, ManuscriptFormat.Markdown, ManuscriptFormat.Data);

    [Fact]
    public void Any_string_is_read_and_its_reading_holds_together() =>
        Gen.Select(Articles, Formats).Sample((source, format) => ReadingInvariants.Hold(source, format), iter: 3000);

    /// <summary>What a fuzzer or a bug once found, as bytes of files.</summary>
    [Theory]
    [MemberData(nameof(Corpus))]
    public void Any_file_is_read(string name) => Target.Run(File.ReadAllBytes(Path.Combine(CorpusFolder, name)));

    public static TheoryData<string> Corpus => new(Directory.GetFiles(CorpusFolder).Select(path => Path.GetFileName(path)).Order());

    private static string CorpusFolder => Path.Combine(AppContext.BaseDirectory, "Corpus");
}
