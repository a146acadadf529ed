using CsCheck;
using Galley.Benchmarks.Soak;
using Galley.Tests;
using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Fixing;

/// <summary>What holds of the tool's work on any article.</summary>
public sealed class AnyArticleTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void Correcting_it_again_changes_nothing_and_its_proof_and_JSON_are_whole() =>
        Gen.Select(AnyArticle.Sources, AnyArticle.Formats).Sample(ToolInvariants.Hold, iter: 400);

    [Fact]
    public void A_folder_of_them_is_corrected_once() => Gen.Select(AnyArticle.Sources, Gen.OneOf("txt", "md")).Array[60].Sample(
        articles =>
        {
            var files = articles.Select((article, number) => _folder.Write($"day-{number}.{article.Item2}", article.Item1)).ToArray();
            Fix();
            var once = files.Select(File.ReadAllBytes).ToArray();
            var again = Fix();
            Assert.DoesNotContain(": changed '", again.Output, StringComparison.Ordinal);
            Assert.Equal(once, files.Select(File.ReadAllBytes));
        },
        iter: 4,
        threads: 1);

    public void Dispose() => _folder.Dispose();

    private Outcome Fix() => GalleyTool.RunAsync("check", "--fix", _folder.Path).GetAwaiter().GetResult();
}
