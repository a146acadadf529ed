using CsCheck;
using Galley.Fuzz;

namespace Galley.Tests;

public class ReaderPropertyTests
{
    [Fact]
    public void Any_string_is_read_and_its_reading_holds_together() =>
        Gen.Select(AnyArticle.Sources, AnyArticle.Formats).Sample((source, format) => ReadingInvariants.Hold(source, format), iter: 3000);

    /// <summary>What a fuzzer or a bug once found, as bytes of files.</summary>
    [Theory]
    [MemberData(nameof(Corpus))]
    public void Any_file_is_read(string name) => Target.Run(File.ReadAllBytes(Path.Combine(CorpusFolder, name)));

    public static TheoryData<string> Corpus => new(Directory.GetFiles(CorpusFolder).Select(path => Path.GetFileName(path)).Order());

    private static string CorpusFolder => Path.Combine(AppContext.BaseDirectory, "Corpus");
}
