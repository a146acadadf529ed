using System.Diagnostics;
using Galley.Tool.Input;
using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Input;

/// <summary>Files and folders that no newsroom has. Each is read or told to be unreadable, and no other is lost with it.</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly Folder _folder = new();

    /// <summary>Bytes of one article each, in every encoding and in none.</summary>
    public static readonly TheoryData<string, byte[]> Contents = new()
    {
        { "nothing", [] },
        { "a mark and nothing", [0xEF, 0xBB, 0xBF] },
        { "half a UTF-16 character", [0xFF, 0xFE, 0x41] },
        { "half a pair in UTF-16", [0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0x00] },
        { "a broken sequence", [0x41, 0xE2, 0x80, 0x41, 0xC0, 0xAF, 0xFF] },
        { "NUL", new byte[10_000] },
        { "all bytes", [.. Enumerable.Range(0, 256).Select(value => (byte)value)] },
        { "CR only", "Low Water\r\r\"No,\" said Ada Byrne.\r"u8.ToArray() },
        { "separators of lines", "Low Water\u2028\u2028\"No,\" said Ada\u0085Byrne.\u2029"u8.ToArray() },
        { "no line end", "\"No,\" said Ada Byrne"u8.ToArray() },
        { "escape sequences", "\u001B[31mLow Water\u001B]0;title\u0007\n\nAda\u202E Byrne\n"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Contents), DisableDiscoveryEnumeration = true)]
    public async Task Any_bytes_are_read_checked_corrected_and_proofed(string name, byte[] bytes)
    {
        var article = _folder.Write("article.txt", bytes);
        var markdown = _folder.Write("article.md", bytes);
        string[][] commands =
        [
            ["read"], ["read", "--format", "jsonl"], ["check"], ["check", "--fix"], ["check", "--format", "sarif"], ["proof", "-o", _folder.At("out")],
        ];
        foreach (var command in commands)
        {
            var outcome = await GalleyTool.RunAsync([.. command, article, markdown]);
            Assert.True(outcome.Exit is 0 or 1 && outcome.Error == "", $"{name}, {string.Join(' ', command)}: {outcome}");
            Assert.DoesNotContain('\u001B', outcome.Output);
        }

        Assert.True(File.ReadAllBytes(article).AsSpan().SequenceEqual(bytes), name);
    }

    [Fact]
    public async Task A_file_of_50_megabytes_is_refused_and_the_others_are_read()
    {
        var huge = _folder.Write("a-huge.txt", "");
        using (var file = File.OpenWrite(huge)) file.SetLength(50_000_000);
        _folder.Write("bread.txt", Samples.Clean);
        foreach (string[] command in (string[][])[["read"], ["check"], ["proof", "-o", _folder.At("out")]])
        {
            var outcome = await GalleyTool.RunAsync([.. command, _folder.Path]);
            Assert.Equal((2, $"galley: cannot read {huge}: it is larger than 32 MB\n"), (outcome.Exit, outcome.Error));
            Assert.Contains(command[0] == "read" ? "Bread at dawn" : "1 ", outcome.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_endless_input_is_refused()
    {
        var output = new MemoryStream();
        var (exit, error) = await GalleyTool.RunAsync(new Endless(), output, "read", "-");
        Assert.Equal((2, "galley: cannot read -: it is larger than 32 MB\n"), (exit, error));
    }

    [Fact]
    public async Task An_endless_file_is_refused()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "This system has no such file.");
        _folder.Write("bread.txt", Samples.Clean);
        File.CreateSymbolicLink(_folder.At("endless.txt"), "/dev/zero");
        var outcome = await GalleyTool.RunAsync("check", _folder.Path);
        Assert.Equal((2, "1 article: nothing found\n"), (outcome.Exit, outcome.Output));
        Assert.Contains("endless.txt: it is larger than 32 MB", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_is_read_and_given_up_where_nobody_writes()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/mkfifo"), "This system has no named pipes.");
        var (silent, written) = (_folder.At("silent.txt"), _folder.At("written.txt"));
        using (var made = Process.Start("/usr/bin/mkfifo", [silent, written])) made.WaitForExit();
        var givenUp = ArticleLoader.Load(silent, format: null, TimeSpan.FromSeconds(1));
        Assert.Equal($"cannot read {silent}: nothing came for 1 s", givenUp.Error);

        using var writer = Process.Start("/bin/sh", ["-c", $"cat '{_folder.Write("bread.txt", Samples.Clean)}' > '{written}'"]);
        Assert.Equal(Samples.Clean, ArticleLoader.Load(written, format: null, TimeSpan.FromMinutes(1)).File?.Source.Text);
    }

    [Fact]
    public void A_file_that_is_gone_is_told() =>
        Assert.StartsWith("cannot read ", ArticleLoader.Load(_folder.At("gone.txt"), format: null).Error, StringComparison.Ordinal);

    [Fact]
    public async Task Links_are_followed_but_not_in_circles()
    {
        _folder.Write("paper/bread.txt", Samples.Clean);
        Directory.CreateSymbolicLink(_folder.At("paper/self"), _folder.At("paper"));
        Directory.CreateSymbolicLink(_folder.At("paper/up"), _folder.Path);
        Directory.CreateSymbolicLink(_folder.At("elsewhere"), _folder.At("paper"));
        Assert.Equal("1 article: nothing found\n", (await GalleyTool.RunAsync("check", _folder.At("paper"))).Output);
        Assert.Equal("1 article: nothing found\n", (await GalleyTool.RunAsync("check", _folder.At("elsewhere"))).Output);
    }

    [Fact]
    public async Task Links_that_lead_nowhere_and_folders_named_like_articles_are_told()
    {
        _folder.Write("bread.txt", Samples.Clean);
        File.CreateSymbolicLink(_folder.At("one.txt"), _folder.At("other.txt"));
        File.CreateSymbolicLink(_folder.At("other.txt"), _folder.At("one.txt"));
        File.CreateSymbolicLink(_folder.At("gone.txt"), _folder.At("nowhere/at-all.txt"));
        Directory.CreateDirectory(_folder.At("folder.txt"));
        var outcome = await GalleyTool.RunAsync("check", _folder.Path);
        Assert.Equal((2, "1 article: nothing found\n"), (outcome.Exit, outcome.Output));
        Assert.Equal(3, outcome.Error.Split("galley: cannot read ").Length - 1);
    }

    /// <summary>A name may have 255 bytes and hold anything but a slash.</summary>
    [Theory]
    [InlineData("*")]
    [InlineData("a\nb")]
    [InlineData("\"'<&>")]
    [InlineData("$(x)")]
    [InlineData("-o")]
    [InlineData("🎉")]
    [InlineData("\u202Egnp")]
    [InlineData("%2e%2e")]
    [InlineData("CON")]
    [InlineData(null)]
    public async Task Any_name_of_a_file_is_read_checked_and_proofed(string? name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        _folder.Write((name ?? new string('n', 251)) + ".txt", Samples.Misspelled);
        Assert.Equal(0, (await GalleyTool.RunAsync("read", _folder.Path)).Exit);
        Assert.Equal(1, (await GalleyTool.RunAsync("check", _folder.Path)).Exit);
        Assert.Equal(1, (await GalleyTool.RunAsync("check", "--format", "sarif", _folder.Path)).Exit);
        Assert.Equal(0, (await GalleyTool.RunAsync("proof", _folder.Path, "-o", _folder.At("out"))).Exit);
        Assert.Equal(2, Directory.GetFiles(_folder.At("out"), "*.html").Length);
    }

    /// <summary>Removed between the folder's listing and the reading; or written by somebody else meanwhile.</summary>
    [Fact]
    public async Task A_locked_file_is_told()
    {
        var article = _folder.Write("bread.txt", Samples.Misspelled);
        using (new FileStream(article, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var outcome = await GalleyTool.RunAsync("check", "--fix", article);
            Assert.Equal(2, outcome.Exit);
            Assert.StartsWith($"galley: cannot read {article}: ", outcome.Error, StringComparison.Ordinal);
        }

        Assert.Equal(Samples.Misspelled, File.ReadAllText(article));
    }

    [Fact]
    public async Task Two_thousand_articles_of_one_name_have_a_proof_each()
    {
        var lines = string.Concat(Enumerable.Repeat("{\"id\":\"日本\",\"text\":\"Rain.\"}\n", 2_000));
        var outcome = await GalleyTool.RunWithInputAsync(lines, "proof", "-", "--input-format", "jsonl", "-o", _folder.At("out"));
        Assert.Equal(0, outcome.Exit);
        Assert.Equal(2_001, Directory.GetFiles(_folder.At("out"), "*.html").Length);
    }

    public void Dispose() => _folder.Dispose();

    private sealed class Endless : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
