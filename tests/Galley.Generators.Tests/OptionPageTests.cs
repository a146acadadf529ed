using System.Text.RegularExpressions;
using Galley.Generators.Inputs;
using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>
/// The page of options is what the code says: its table is written from there, and nothing that the build files know is missing.
/// </summary>
public partial class OptionPageTests
{
    private const string Header = "| property | | default | metadata |\n| --- | --- | --- | --- |\n";

    /// <summary>What the targets write for the generator, and no project.</summary>
    private static readonly string[] Plumbing = ["GalleyFolder", "GalleyPath", "GalleyProjectFolder", "GalleyText"];

    [Fact]
    public void The_table_is_written_from_the_code()
    {
        var page = Repository.Read("src", "Galley", "docs", "options.md");
        var written = Table().Replace(page, Header + string.Concat(Option.All.Select(Row)));
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(Repository.At("src", "Galley", "docs", "options.md"), written);
        else
            Assert.Equal(written, page);
    }

    [Fact]
    public void Everything_that_the_build_files_let_the_generator_see_is_an_option()
    {
        var properties = Repository.Read("src", "Galley", "build", "Galley.props");
        var visible = Visible().Matches(properties).Select(match => match.Groups["name"].Value).Where(name => name.StartsWith("Galley", StringComparison.Ordinal));

        Assert.Empty(visible.Except(Plumbing).Except(Option.All.Select(option => option.Name)));
        Assert.Equal(
            Option.All.Where(option => option.IsMetadata).Select(option => option.Name).Order(),
            Metadata().Matches(properties).Select(match => match.Groups["name"].Value).Where(name => name.StartsWith("Galley", StringComparison.Ordinal)).Except(Plumbing).Order());
    }

    [Fact]
    public void Every_property_that_the_build_files_ask_for_is_an_option()
    {
        var asked = Asked().Matches(Repository.Read("src", "Galley", "build", "Galley.props") + Repository.Read("src", "Galley", "build", "Galley.targets"));

        Assert.Empty(asked.Select(match => match.Groups["name"].Value).Distinct().Except(Plumbing).Except(Option.All.Select(option => option.Name)));
    }

    private static string Row(Option option) =>
        $"| `{option.Name}` | {option.What} | {option.Default} | {(option.IsMetadata ? "yes" : "")} |\n";

    [GeneratedRegex(@"\| property \| \| default \| metadata \|\n(\|.*\|\n)+")]
    private static partial Regex Table();

    [GeneratedRegex(@"<CompilerVisible(Property Include|ItemMetadata Include=""AdditionalFiles"" MetadataName)=""(?<name>\w+)""")]
    private static partial Regex Visible();

    [GeneratedRegex(@"MetadataName=""(?<name>\w+)""")]
    private static partial Regex Metadata();

    [GeneratedRegex(@"\$\((?<name>(Galley|EnableDefault(Article|Stylebook))\w*)\)")]
    private static partial Regex Asked();
}
