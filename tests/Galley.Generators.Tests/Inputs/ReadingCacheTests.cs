using Galley.Generators.Inputs;
using Galley.Manuscripts;

namespace Galley.Generators.Tests.Inputs;

public class ReadingCacheTests
{
    [Fact]
    public void OneTextIsReadOnce()
    {
        var cache = new ReadingCache(1000);
        Assert.Same(Read(cache, "Rain"), Read(cache, new string("Rain")));
    }

    [Fact]
    public void FormatAndLanguageTellTextsApart()
    {
        var cache = new ReadingCache(1000);
        var first = Read(cache, "Rain");
        Assert.NotSame(first, cache.Read("Rain", ManuscriptFormat.Markdown, ReadingOptions.Default));
        Assert.NotSame(first, cache.Read("Rain", ManuscriptFormat.PlainText, new("de")));
    }

    [Fact]
    public void OldTextsGoWhereTheBudgetEnds()
    {
        var cache = new ReadingCache(100);
        var first = Read(cache, "Rain");
        for (var i = 0; i < 100; i++) Read(cache, "Rain again, for the time " + i);
        Assert.NotSame(first, Read(cache, "Rain"));
    }

    [Fact]
    public void WhatIsAskedForStays()
    {
        var cache = new ReadingCache(100);
        var first = Read(cache, "Rain");
        for (var i = 0; i < 100; i++)
        {
            Read(cache, "Rain again, " + i);
            Assert.Same(first, Read(cache, "Rain"));
        }
    }

    [Fact]
    public async Task ManyThreadsGetOneReading()
    {
        var cache = new ReadingCache(1_000_000);
        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Read(cache, "Rain\n\nIt rains."))));
        Assert.Single(results.Distinct(ReferenceEqualityComparer.Instance));
    }

    private static Reading Read(ReadingCache cache, string text) =>
        cache.Read(text, ManuscriptFormat.PlainText, ReadingOptions.Default);
}
