using Galley.Archives;
using Galley.Generators.Inputs;
using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Stylebooks;

namespace Galley.Generators.Tests.Inputs;

/// <summary>Which articles are judged again, counted.</summary>
public class JudgementsTests
{
    private const string Right = "Marta Oyelaran opened the bakery. Oyelaran slept.";
    private const string Wrong = "Marta Oyelarn closed the bakery. Oyelarn slept.";

    private readonly List<string> _judged = [];
    private readonly Judgements _judgements;

    public JudgementsTests() => _judgements = new((reading, house, odd) =>
    {
        _judged.Add(reading.Manuscript.Source);
        return HouseProof.Read(reading, house, odd);
    });

    [Fact]
    public void The_same_articles_are_judged_once()
    {
        var articles = Articles(Wrong);
        Assert.Equal([Wrong], JudgedIn(articles));
        Assert.Empty(JudgedIn(articles));
    }

    [Fact]
    public void An_edited_article_is_judged_alone_while_its_names_stay()
    {
        var articles = Articles(Wrong);
        JudgedIn(articles);
        Assert.Empty(JudgedIn([.. articles[..^1], Read(Right + " She baked.")]));
        Assert.Equal([Wrong + " She baked."], JudgedIn([Read(Wrong + " She baked."), .. articles[1..]]));
    }

    [Fact]
    public void An_edit_of_names_judges_the_articles_that_these_names_touch()
    {
        var other = Read("Tobias Ferncastel closed the mill. Ferncastel slept.");
        var mills = Enumerable.Range(0, 9).Select(i => Read($"Tobias Ferncastle opened mill {i}. Ferncastle slept.")).ToArray();
        Reading[] articles = [.. Articles(Wrong), other, .. mills];
        Assert.Equal([Wrong, other.Manuscript.Source], JudgedIn(articles));

        // One article fewer has the right name, and the message of the one that has it wrong says so.
        Assert.Equal([Wrong], JudgedIn([.. articles[..^1], Read("Tobias Ferncastle and Marta Oyelaran opened mill 8. Ferncastle slept.")]));
    }

    [Fact]
    public void A_changed_stylebook_judges_what_it_may_touch_again()
    {
        var articles = Articles(Wrong);
        JudgedIn(articles);
        Assert.Equal([Wrong], JudgedIn(articles, "stet: [Kardajan]"));
    }

    private static Reading[] Articles(string first) => [Read(first), .. Enumerable.Range(0, 9).Select(i => Read($"{Right} Number {i}."))];

    private static Reading Read(string text) => ReadingCache.Shared.Read(text, ManuscriptFormat.PlainText, ReadingOptions.Default);

    private string[] JudgedIn(IReadOnlyList<Reading> articles, string book = "")
    {
        _judged.Clear();
        var house = new HouseStyle(StylebookReader.Read(book, "").Book);
        var entries = articles.Select((reading, i) => ArchiveEntry.From($"{i}.txt", Sequence<string>.Empty, "", reading)).ToList();
        var spellings = ArchiveSpellings.Of(entries, house);
        for (var i = 0; i < articles.Count; i++)
            if (spellings.In(entries[i]) is { Count: > 0 } odd) _judgements.Of(articles[i], house, odd);
        return [.. _judged];
    }
}
