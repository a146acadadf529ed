using System.Text;
using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Commands;

/// <summary><c>galley check --fix</c>.</summary>
public sealed class FixTests : IDisposable
{
    private readonly Folder _folder = new();

    public static readonly TheoryData<string, Encoding> Encodings = new()
    {
        { "UTF-8", new UTF8Encoding(false) },
        { "UTF-8 with a byte order mark", new UTF8Encoding(true) },
        { "UTF-16, little end first", new UnicodeEncoding(bigEndian: false, byteOrderMark: true) },
        { "UTF-16, big end first", new UnicodeEncoding(bigEndian: true, byteOrderMark: true) },
    };

    [Theory]
    [MemberData(nameof(Encodings), DisableDiscoveryEnumeration = true)]
    public async Task Only_the_misspelled_name_changes_in_the_file(string name, Encoding encoding)
    {
        var path = _folder.Write("bread.txt", Bytes(encoding, Odd(Samples.Misspelled)));
        var outcome = await GalleyTool.RunAsync("check", path, "--fix");
        Assert.Equal(
            $"{path}:5:29: changed 'Oyelarn' to 'Oyelaran'\n1 article: nothing found; 1 change made\n",
            outcome.Output);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Error));
        Assert.True(Bytes(encoding, Odd(Samples.Corrected)).AsSpan().SequenceEqual(File.ReadAllBytes(path)), name);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        var path = _folder.Write("bread.txt", Samples.Misspelled);
        await GalleyTool.RunAsync("check", path, "--fix");
        var outcome = await GalleyTool.RunAsync("check", path, "--fix");
        Assert.Equal(new Outcome(0, "1 article: nothing found\n", ""), outcome);
        Assert.Equal(Samples.Corrected, File.ReadAllText(path));
    }

    [Fact]
    public async Task A_dry_run_shows_a_diff_and_changes_nothing()
    {
        var path = _folder.Write("bread.txt", Samples.Misspelled);
        var outcome = await GalleyTool.RunAsync("check", path, "--fix", "--dry-run");
        Assert.StartsWith($"--- a{path}\n+++ b{path}\n@@ -2,4 +2,4 @@\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\n-Nobody sees the first loaf, Oyelarn knows, and Oyelaran likes it that way.\n+Nobody sees the first loaf, Oyelaran knows", outcome.Output, StringComparison.Ordinal);
        Assert.Contains($"\n{path}:5:29: warning GLY001", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 article: 1 warning; 1 change to make\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Exit);
        Assert.Equal(Samples.Misspelled, File.ReadAllText(path));
    }

    [Fact]
    public async Task What_has_no_suggestion_stays_and_is_counted()
    {
        var path = _folder.Write("bread.txt", Samples.Unclosed);
        var outcome = await GalleyTool.RunAsync("check", path, "--fix");
        Assert.Contains("warning GLY101", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(1, outcome.Exit);
        Assert.Equal(Samples.Unclosed, File.ReadAllText(path));
    }

    [Fact]
    public async Task A_file_that_is_not_valid_in_its_encoding_is_not_touched()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Samples.Misspelled), .. "Zo"u8, 0xEB, (byte)'\n'];
        var path = _folder.Write("bread.txt", bytes);
        var outcome = await GalleyTool.RunAsync("check", path, "--fix");
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("was not changed", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public async Task A_clean_file_is_not_written_again()
    {
        var path = _folder.Write("bread.txt", Samples.Clean);
        var before = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, before);
        await GalleyTool.RunAsync("check", path, "--fix");
        Assert.Equal(before, File.GetLastWriteTimeUtc(path));
    }

    /// <summary>With line ends of several kinds, trailing blanks, characters beyond the BMP and no line end at the end.</summary>
    private static string Odd(string text) => text.Replace("\n\n", "\r\n\n", StringComparison.Ordinal) + "“Bread” \u2014 Zoë 🍞\t \r\n\nEnd";

    private static byte[] Bytes(Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    public void Dispose() => _folder.Dispose();
}
