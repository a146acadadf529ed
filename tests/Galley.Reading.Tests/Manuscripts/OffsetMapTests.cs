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
            "https://a.example/b", "www.a.example", "[a]: /u\n", "\"", "'", "\u201C", "\uFEFF", "\uD83D", "\uDE00", "\u00E9", "\0", "[ ] ", ": ", "x/Y")
            .Array[0, 40].Select(string.Concat));

    private static readonly Gen<ManuscriptFormat> Formats = Gen.OneOf(ManuscriptFormat.PlainText, ManuscriptFormat.Markdown);

    [Fact]
    public void Any_string_is_read_and_every_extent_lies_inside() =>
        Gen.Select(Sources, Formats).Sample((source, format) =>
        {
            var manuscript = ManuscriptReader.Read(source, format);
            var text = new Extent(0, manuscript.Text.Length);
            var file = new Extent(0, source.Length);

            Assert.All(manuscript.Blocks, b => Assert.True(text.Contains(b.Extent) && !b.Extent.IsEmpty));
            Assert.All(manuscript.Blocks, b => Assert.True(file.Contains(manuscript.Map.ToSource(b.Extent))));
            Assert.All(manuscript.Authors, a => Assert.Equal(a.Name, a.Extent.Of(manuscript.Text)));
            Assert.All(manuscript.Links, l => Assert.Equal(l.Text, l.Extent.Of(manuscript.Text)));
            Assert.All(manuscript.Images, i => Assert.True(text.Contains(i.Extent)));
            Assert.All(manuscript.Verbatim, v => Assert.True(text.Contains(v)));
            Assert.All(manuscript.Stet.Ranges, r => Assert.True(file.Contains(r)));
            Assert.All(manuscript.Faults, f => Assert.True(file.Contains(f.Extent)));
            Assert.All(manuscript.Head.Entries, e => Assert.True(file.Contains(e.KeyExtent) && e.Values.All(v => file.Contains(v.Extent))));
        });

    [Fact]
    public void What_the_text_took_from_the_source_is_found_again() =>
        Gen.Select(Sources, Formats).Sample((source, format) =>
        {
            var manuscript = ManuscriptReader.Read(source, format);
            foreach (var place in manuscript.Blocks.Select(b => manuscript.Map.ToSource(b.Extent)).Where(place => !place.IsEmpty))
                Assert.True(manuscript.Map.ToText(place) is { } found && manuscript.Map.ToSource(found).Contains(place));
        });

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
    public void Blocks_follow_each_other_with_one_blank_line_between() =>
        Gen.Select(Sources, Formats).Sample((source, format) =>
        {
            var manuscript = ManuscriptReader.Read(source, format);

            Assert.Equal(string.Join("\n\n", manuscript.Blocks.Select(b => b.Extent.Of(manuscript.Text))), manuscript.Text);
        });

    [Fact]
    public void A_character_that_maps_to_one_character_maps_to_itself() =>
        Gen.Select(Sources, Formats).Sample((source, format) =>
        {
            var manuscript = ManuscriptReader.Read(source, format);
            foreach (var block in manuscript.Blocks)
            {
                for (var i = block.Extent.Start; i < block.Extent.End; i++)
                {
                    var place = manuscript.Map.ToSource(new Extent(i, i + 1));
                    // A line end may become another one, and Markdown has a sign of its own for NUL.
                    if (place.Length == 1 && source[place.Start] != '\0' && !char.IsWhiteSpace(source[place.Start]))
                        Assert.Equal(source[place.Start], manuscript.Text[i]);
                }
            }
        });

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
