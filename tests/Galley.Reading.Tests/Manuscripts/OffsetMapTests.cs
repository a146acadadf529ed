using CsCheck;
using Galley.Manuscripts;

namespace Galley.Tests.Manuscripts;

public class OffsetMapTests
{
    /// <summary>Strings made of what the readers look at, and of anything else.</summary>
    private static readonly Gen<string> Sources = Gen.OneOf(
        Gen.String,
        Gen.OneOf(
            "a", "Ada", "by ", " ", "  ", "    ", "\t", "\n", "\n\n", "*", "**", "_", "`", "```\n", "# ", "- ", "1. ", "> ", "[", "]", "](", "](/u \"t\")", "![",
            "<", ">", "<br>", "<!-- stet -->", "<!-- stet: Ada -->", "&amp;", "&", "\\", "|", "\n|-|\n", "~~", "==", "===\n", "---\n", "---\ntitle: ", "tags: [",
            "https://a.example/b", "www.a.example", "[a]: /u\n", "\"", "'", "\u201C", "\uFEFF", "\uD83D", "\uDE00", "\u00E9", "\0", "[ ] ", ": ", "x/Y",
            "[^1]", "[^1]: ", "\n: ", "{#a .b}", "{", "++", "^", "~", "+---+\n", "|a|\n")
            .Array[0, 40].Select(string.Concat));

    private static readonly Gen<ManuscriptFormat> Formats = Gen.OneOf(ManuscriptFormat.PlainText, ManuscriptFormat.Markdown);

    private static readonly Gen<ReadingOptions> Dialects =
        Gen.OneOf(MarkdownExtensions.Usual, MarkdownExtensions.None, MarkdownExtensions.All).Select(extensions => new ReadingOptions(Markdown: extensions));

    [Fact]
    public void Any_string_is_read_and_every_extent_lies_inside() => Gen.Select(Sources, Formats, Dialects).Sample((source, format, dialect) =>
        Soundness.EveryExtentLiesInside(ManuscriptReader.Read(source, format, dialect)));

    [Fact]
    public void What_the_text_took_from_the_source_is_found_again() => Gen.Select(Sources, Formats, Dialects).Sample((source, format, dialect) =>
        Soundness.TheTextIsFoundAgain(ManuscriptReader.Read(source, format, dialect)));

    [Theory]
    [InlineData("one **two** three", "two", "two")]
    [InlineData("one **two** three", "**", null)]
    [InlineData("one &amp; three", "amp", "&")]
    [InlineData("one [two](/there) three", "there", null)]
    [InlineData("one [two](/there) three", "two](/there) th", "two th")]
    public void A_stretch_of_the_source_is_found_in_the_text_unless_it_is_markup(string source, string stretch, string? found)
    {
        var manuscript = ManuscriptReader.Read(source, ManuscriptFormat.Markdown);
        var start = source.IndexOf(stretch, StringComparison.Ordinal);
        Assert.Equal(found, manuscript.Map.ToText(new(start, start + stretch.Length))?.Of(manuscript.Text));
    }

    [Fact]
    public void Blocks_follow_each_other_with_one_blank_line_between() => Gen.Select(Sources, Formats, Dialects).Sample((source, format, dialect) =>
        Soundness.BlankLinesPartTheBlocks(ManuscriptReader.Read(source, format, dialect)));

    [Fact]
    public void A_character_that_maps_to_one_character_maps_to_itself() => Gen.Select(Sources, Formats, Dialects).Sample((source, format, dialect) =>
        Soundness.EveryCharacterMapsToItself(ManuscriptReader.Read(source, format, dialect)));

    [Fact]
    public void The_HTML_holds_the_words_where_its_runs_say() => Gen.Select(Sources, Formats, Dialects).Sample((source, format, dialect) =>
        Soundness.TheHtmlHoldsTheWords(ManuscriptReader.Read(source, format, dialect)));

    [Fact]
    public void Line_ends_do_not_change_the_running_text() =>
        Gen.Select(Sources.Where(s => !s.Contains('\r')), Formats).Sample((source, format) =>
        {
            var unix = ManuscriptReader.Read(source, format);
            var windows = ManuscriptReader.Read(source.Replace("\n", "\r\n"), format);

            Assert.Equal(unix.Text, windows.Text);
            Assert.Equal(unix.Blocks, windows.Blocks);
        });

    [Theory]
    [InlineData("Ada *Brink* sails", "Ada Brink", "Ada *Brink")]
    [InlineData("AT&amp;T sails", "&", "&amp;")]
    [InlineData("AT&amp;T sails", "T sails", "T sails")]
    [InlineData("5 \\* 3", "*", "\\*")]
    [InlineData("\\*Ada\\* Brink", "Brink", "Brink")]
    [InlineData("one\n\n# \tAda *Brink*", "Brink", "Brink")]
    [InlineData("> Ada\n> Brink", "Ada\nBrink", "Ada\n> Brink")]
    [InlineData("| Boat |\n|--|\n| Ada Brink |", "Brink", "Brink")]
    [InlineData("[Ada Brink](/ada \"T\")", "Ada Brink", "Ada Brink")]
    [InlineData("a `b  c` d", "b  c", "b  c")]
    [InlineData("one\\\ntwo", "one\ntwo", "one\\\ntwo")]
    [InlineData("    Ada\n      Brink", "Brink", "Brink")]
    [InlineData("- a\n  - Ada\n    Brink", "Brink", "Brink")]
    [InlineData("**[Ada](/a)** Brink", "Brink", "Brink")]
    [InlineData("see https://a.example/b now", "https://a.example/b", "https://a.example/b")]
    public void Words_map_to_where_they_stand(string source, string words, string place) =>
        Assert.Equal(place, Read.SourceOf(Read.Markdown(source), words));
}
