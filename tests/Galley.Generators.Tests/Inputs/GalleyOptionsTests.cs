using Galley.Generators.Inputs;
using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests.Inputs;

public class GalleyOptionsTests
{
    [Fact]
    public void DefaultsAreInternalTypesWithAllMembersInEnglish()
    {
        var options = Read();
        Assert.Equal(("Galley", false, true, "en"), (options.Namespace, options.IsPublic, options.HasContentMembers, options.Reading.Language));
        Assert.Empty(options.Faults);
    }

    [Fact]
    public void PropertiesChangeThem()
    {
        var options = Read(
            ("GalleyNamespace", "My.Paper"), ("RootNamespace", "Other"), ("GalleyVisibility", "Public"), ("GalleyMembers", "articles"),
            ("GalleyLanguage", "de-AT"));
        Assert.Equal(("My.Paper", true, false, "de-AT"), (options.Namespace, options.IsPublic, options.HasContentMembers, options.Reading.Language));
        Assert.Empty(options.Faults);
    }

    [Theory]
    [InlineData("GalleyVisibility", "protected", "internal or public")]
    [InlineData("GalleyMembers", "everything", "quotes or articles")]
    [InlineData("GalleyOrder", "date", "newest, oldest or path")]
    [InlineData("GalleyDrafts", "hide", "include or exclude")]
    [InlineData("GalleyUrlPattern", "/articles", "an address with {slug} or {id} in it, such as /articles/{slug}")]
    [InlineData("GalleyRawHtml", "drop", "keep or escape")]
    [InlineData(
        "GalleyMarkdown", "tabels",
        "names joined by +: commonmark, default, advanced, tables, gridtables, tasklists, autolinks, strikethrough, mark, inserted, subscript, "
            + "superscript, footnotes, definitionlists, attributes, figures")]
    [InlineData("GalleyLanguage", "English, please", "a language tag such as en or de-AT")]
    [InlineData("GalleyNamespace", "My Paper", "a C# namespace")]
    public void AnUnknownValueIsAFault(string option, string value, string known) =>
        Assert.Equal(new(option, value, known), Assert.Single(Read((option, value)).Faults));

    [Fact]
    public void TheProjectsFolderIsWholeWhereTheTargetsEscapeIt() => Assert.Equal(
        "/home/C# & more/100%/", Read(("ProjectDir", "/home/C"), ("GalleyProjectFolder", "%2Fhome%2FC%23%20%26%20more%2F100%25%2F")).ProjectDirectory);

    [Fact]
    public void EqualPropertiesGiveEqualOptions() => Assert.Equal(Read(("GalleyMembers", "nothing")), Read(("GalleyMembers", "nothing")));

    private static GalleyOptions Read(params (string, string)[] properties) =>
        GalleyOptions.From(new BuildOptions(properties, []).GlobalOptions);
}
