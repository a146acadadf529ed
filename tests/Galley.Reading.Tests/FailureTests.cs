using Galley.Manuscripts;

namespace Galley.Tests;

/// <summary>Where the engine itself fails, as it does where somebody hands it no language, the text stays and a finding says why.</summary>
public class FailureTests
{
    private const string Text = "Rain\n\nIt \uD800 rains, “again,” said Orla Fenn.";

    private static readonly ReadingOptions Impossible = new(Language: null!);

    [Theory]
    [InlineData(ManuscriptFormat.PlainText)]
    [InlineData(ManuscriptFormat.Markdown)]
    public void TheTextStays(ManuscriptFormat format)
    {
        var reading = Reader.Read(Text, format, Impossible);
        Assert.Equal(Text, reading.Manuscript.Text);
        Assert.Equal(BlockKind.Paragraph, Assert.Single(reading.Manuscript.Blocks).Kind);
        Assert.Equal(3, reading.Manuscript.Map.ToSource(3));
    }

    [Fact]
    public void AFindingSaysWhy()
    {
        var reading = Reader.Read(Text, ManuscriptFormat.PlainText, Impossible);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal("GLY301", finding.Rule.Id);
        Assert.Equal(0, finding.Extent.Start);
        Assert.StartsWith("The article was not read: the reader failed (", finding.Message, StringComparison.Ordinal);
        Assert.NotNull(reading.Failure);
    }

    [Fact]
    public void WhatIsReadHasNoFailure() => Assert.Null(Reader.Read(Text, ManuscriptFormat.PlainText).Failure);
}
