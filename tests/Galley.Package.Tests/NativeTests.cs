using System.Diagnostics;
using System.Xml.Linq;

namespace Galley.Package.Tests;

/// <summary>What a project publishes as native code, trimmed to what it uses.</summary>
public class NativeTests(PackageFeed feed)
{
    /// <summary>Appended to the sample, so that it uses what there is of an article.</summary>
    private const string More = """

        Console.WriteLine(article.JsonLd.Contains("\"@type\":\"Person\"") && article.Html.StartsWith("<p>"));
        Console.WriteLine(article.MarkQuotes(_ => "said").Contains("class=\"said\""));
        Console.WriteLine(Articles.Find("kanyeopenedup") == article && People.Find("kanye")!.Articles[0] == article);
        Console.WriteLine(Articles.All.Count + " " + article.FrontMatter.Keys.Count + " " + article.Outline.Count + " " + (People.All.Count > 2));
        """;

    private static readonly string[] Linkers = ["clang", "gcc"];

    /// <summary>Where there is no linker, what the compiler says of the code before it is linked has to do.</summary>
    [Fact]
    public async Task The_sample_is_published_without_a_warning_and_says_what_it_says()
    {
        var program = File.ReadAllText(Path.Combine(PackageFeed.Repository, "samples", "Quickstart", "Program.cs"));
        var spectre = VersionOf("Spectre.Console");
        var seed = Path.Combine(PackageFeed.Repository, "seeds", "000_e8f0bbfe8ddc2936.txt");
        var project = Consumer.Console(
                feed,
                "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization>",
                $"""<Article Include="{seed}" Id="KanyeOpenedUp" /><PackageReference Include="Spectre.Console" Version="{spectre}" />""")
            .With("Program.cs", program + More);
        var output = await project.DotnetAsync(Has(Linkers) ? "publish" : "build", "-c", "Release", "-o", "out", "-v", "q", "-tl:off");

        Assert.DoesNotMatch(@"\bIL\d{4}\b", output);
        if (!Has(Linkers)) return;
        var printed = Run(project.PathOf(OperatingSystem.IsWindows() ? "out/App.exe" : "out/App"));
        Assert.StartsWith("Kanye Opened Up About Falling In Love With Kim & I'm Sobbing", printed, StringComparison.Ordinal);
        Assert.Contains("  12     Kim Kardashian West   Kim ", printed, StringComparison.Ordinal);
        Assert.EndsWith("True\nTrue\nTrue\n1 0 0 True\n", printed.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    /// <summary>As all of the repository has it.</summary>
    private static string VersionOf(string package) =>
        XDocument.Load(Path.Combine(PackageFeed.Repository, "Directory.Packages.props"))
            .Descendants("PackageVersion").Single(item => (string?)item.Attribute("Include") == package).Attribute("Version")!.Value;

    private static bool Has(string[] programs) => OperatingSystem.IsLinux() && programs.Any(program =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program))));

    private static string Run(string program)
    {
        using var process = Process.Start(new ProcessStartInfo(program) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
