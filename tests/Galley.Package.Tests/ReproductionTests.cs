using System.IO.Compression;
using System.Security.Cryptography;

namespace Galley.Package.Tests;

/// <summary>Whoever packs the sources gets what was published, wherever they lie.</summary>
public sealed class ReproductionTests : IDisposable
{
    private static readonly string[] Outputs = ["bin", "obj"];

    /// <summary>Not below the feed, whose settings would hold for the copies as well.</summary>
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("galley-sources-");

    [Fact]
    public async Task Two_packs_from_two_folders_hold_the_same_bytes()
    {
        var here = await PackAsync("here");
        var elsewhere = await PackAsync("somewhere else/and deeper");

        Assert.NotEmpty(here);
        Assert.Equal(here, elsewhere);
    }

    public void Dispose() => _root.Delete(recursive: true);

    /// <summary>Packs a copy of the sources as a release is packed, and gives what the package's files hold.</summary>
    private async Task<IReadOnlyList<string>> PackAsync(string folder)
    {
        var copy = _root.CreateSubdirectory(folder);
        CopySources(copy.FullName);
        string[] release = ["-c", "Release", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false"];
        var packed = await Dotnet.RunAsync(copy.FullName, ["pack", "src/Galley", .. release, "-o", "out", "-m:1", "-v", "q"]);
        Assert.True(packed.ExitCode == 0, packed.Output);

        using var package = ZipFile.OpenRead(Assert.Single(copy.GetFiles("out/*.nupkg")).FullName);
        return [.. package.Entries.Select(entry => $"{entry.FullName} {Hash(entry)}").Order(StringComparer.Ordinal)];
    }

    private static void CopySources(string target)
    {
        var root = new DirectoryInfo(PackageFeed.Repository);
        foreach (var file in root.EnumerateFiles()) file.CopyTo(Path.Combine(target, file.Name));
        Copy(Path.Combine(root.FullName, "src"), Path.Combine(target, "src"));
    }

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source)) File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(source).Where(folder => !Outputs.Contains(Path.GetFileName(folder))))
            Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return Convert.ToHexString(SHA256.HashData(stream));
    }
}
