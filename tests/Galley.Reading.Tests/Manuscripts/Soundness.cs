using System.Net;
using System.Text;
using Galley.Manuscripts;

namespace Galley.Tests.Manuscripts;

/// <summary>What holds for every manuscript, whatever its source.</summary>
internal static class Soundness
{
    public static void Assert(Manuscript manuscript)
    {
        EveryExtentLiesInside(manuscript);
        TheTextIsFoundAgain(manuscript);
        BlankLinesPartTheBlocks(manuscript);
        EveryCharacterMapsToItself(manuscript);
        TheHtmlHoldsTheWords(manuscript);
    }

    public static void EveryExtentLiesInside(Manuscript manuscript)
    {
        var text = new Extent(0, manuscript.Text.Length);
        var file = new Extent(0, manuscript.Source.Length);
        Xunit.Assert.All(manuscript.Blocks, b => Xunit.Assert.True(text.Contains(b.Extent) && !b.Extent.IsEmpty));
        Xunit.Assert.All(manuscript.Blocks, b => Xunit.Assert.True(file.Contains(manuscript.Map.ToSource(b.Extent))));
        Xunit.Assert.All(manuscript.Authors, a => Xunit.Assert.Equal(a.Name, a.Extent.Of(manuscript.Text)));
        Xunit.Assert.All(manuscript.Links, l => Xunit.Assert.Equal(l.Text, l.Extent.Of(manuscript.Text)));
        Xunit.Assert.All(manuscript.Images, i => Xunit.Assert.True(text.Contains(i.Extent)));
        Xunit.Assert.All(manuscript.Links.Concat(manuscript.Images), l => Xunit.Assert.True(file.Contains(l.Place)));
        Xunit.Assert.All(manuscript.Verbatim, v => Xunit.Assert.True(text.Contains(v)));
        Xunit.Assert.All(manuscript.Stet.Ranges, r => Xunit.Assert.True(file.Contains(r)));
        Xunit.Assert.All(manuscript.Faults, f => Xunit.Assert.True(file.Contains(f.Extent)));
        Xunit.Assert.All(
            manuscript.Head.Entries, e => Xunit.Assert.True(file.Contains(e.KeyExtent) && e.Values.All(v => file.Contains(v.Extent))));
        if (manuscript.Html is null) return;
        Xunit.Assert.Equal(manuscript.Blocks.Count(b => b.Kind == BlockKind.Heading), manuscript.HeadingIds.Count);
        Xunit.Assert.Equal(manuscript.Blocks.Count(b => b.Kind == BlockKind.Code), manuscript.CodeLanguages.Count);
    }

    public static void TheTextIsFoundAgain(Manuscript manuscript)
    {
        foreach (var place in manuscript.Blocks.Select(b => manuscript.Map.ToSource(b.Extent)).Where(place => !place.IsEmpty))
            Xunit.Assert.True(manuscript.Map.ToText(place) is { } found && manuscript.Map.ToSource(found).Contains(place));
    }

    public static void BlankLinesPartTheBlocks(Manuscript manuscript) =>
        Xunit.Assert.Equal(string.Join("\n\n", manuscript.Blocks.Select(block => block.Extent.Of(manuscript.Text))), manuscript.Text);

    /// <summary>A character that maps to one character maps to the same.</summary>
    public static void EveryCharacterMapsToItself(Manuscript manuscript)
    {
        foreach (var block in manuscript.Blocks)
        {
            for (var i = block.Extent.Start; i < block.Extent.End; i++)
            {
                var place = manuscript.Map.ToSource(new Extent(i, i + 1));
                // A line end may become another one, and Markdown has a sign of its own for NUL.
                if (place.Length == 1 && manuscript.Source[place.Start] != '\0' && !char.IsWhiteSpace(manuscript.Source[place.Start]))
                    Xunit.Assert.Equal(manuscript.Source[place.Start], manuscript.Text[i]);
            }
        }
    }

    public static void TheHtmlHoldsTheWords(Manuscript manuscript)
    {
        foreach (var run in manuscript.HtmlRuns)
        {
            var (at, words) = (run.Html, new StringBuilder());
            while (words.Length < run.Text.Length)
            {
                var end = manuscript.Html![at] == '&' ? manuscript.Html.IndexOf(';', at) + 1 : at + 1;
                words.Append(WebUtility.HtmlDecode(manuscript.Html[at..end]));
                at = end;
            }

            // Markdown has a sign of its own for NUL.
            Xunit.Assert.Equal(run.Text.Of(manuscript.Text).Replace('\0', '\uFFFD'), words.ToString());
        }
    }
}
