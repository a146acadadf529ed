using Galley.CodeFixes;
using Galley.Generators.Analysis;
using Galley.Generators.Tests.Harness;
using Galley.Proofs;

namespace Galley.Generators.Tests.Analysis;

/// <summary>
/// Each rule in a pair: a project in which it reports, and nearly the same one, which it guards. What a rule does in detail stands in the
/// tests of its own.
/// </summary>
public class PairTests
{
    private const string Marta = "Bread\n\nMarta Oyelaran opened the bakery. Oyelaran sings.\n\n";
    private const string Wrong = "Bread\n\nMarta Oyelarn opened the bakery.\n";
    private const string Declared =
        "[Galley.FrontMatter(\"blog/**\")] internal partial record Post { public required int Rating { get; init; } }";

    private static readonly Dictionary<string, (Newsroom Reported, Newsroom Guarded)> Pairs = new()
    {
        ["GLY001"] = (Text(Marta + "Oyelarn bakes.\n"), Text(Marta + "Oyelarn [sic] bakes.\n")),
        ["GLY002"] = (Text(Wrong).With("stylebook.yml", "people: [Marta Oyelaran]"), Text(Wrong).With("stylebook.yml", "stet: [Oyelarn]")),
        ["GLY003"] = (Text(Marta + "“Marta Oyelarren is late,” said Ida Vance.\n"), Text(Marta + "“Marta Oyelaran is late,” said Ida Vance.\n")),
        ["GLY101"] = (Text(Marta + "“We never closed, she said.\n"), Text(Marta + "“We never closed,” she said.\n")),
        ["GLY103"] = (Text(Marta + "She opened the the door.\n"), Text(Marta + "She thought that that was all.\n")),
        ["GLY201"] = (Head("tags: [bread"), Head("tags: [bread]")),
        ["GLY202"] = (Head("date: 2024-13-45"), Head("date: 2024-12-31")),
        ["GLY203"] = (Articles(("loaf.md", "Text."), ("loaf.txt", "Bread\n\nText.\n")), Articles(("loaf.md", "Text."), ("cake.txt", "Bread\n\nText.\n"))),
        ["GLY204"] = (Head("auhtor: Ida Vance"), Head("author: Ida Vance")),
        ["GLY205"] = (Two("slug: loaf", "slug: loaf"), Two("slug: loaf", "slug: cake")),
        ["GLY206"] = (Three("rating: 1", "rating: 2", "rating: great"), Three("rating: 1", "rating: 2", "rating: 3")),
        ["GLY207"] = (Two("rating: 1", "rating: 1.5"), Two("rating: 1", "rating: 2")),
        ["GLY208"] = (Two("opening hours: 1\nopening-hours: 2", "opening hours: 1\nopening-hours: 2"), Two("opening hours: 1", "opening hours: 1")),
        ["GLY211"] = (Blog("title: Bread"), Blog("rating: 1")),
        ["GLY212"] = (Blog("rating: great"), Blog("rating: 1")),
        ["GLY213"] = (Blog("rating: 1\nflavour: rye"), Blog("rating: 1")),
        ["GLY214"] = (Blog("rating: 1") with { Code = Declared.Replace("partial ", "", StringComparison.Ordinal) }, Blog("rating: 1")),
        ["GLY215"] = (Blog("rating: 1") with { Code = Declared.Replace("blog", "blgo", StringComparison.Ordinal) }, Blog("rating: 1")),
        ["GLY221"] = (Articles(("bread.md", "[a](laofs.md)"), ("loafs.md", "Text.")), Articles(("bread.md", "[a](loafs.md)"), ("loafs.md", "Text."))),
        ["GLY222"] = (Markdown("## Ovens\n\n[a](#oven)\n"), Markdown("## Ovens\n\n[a](#ovens)\n")),
        ["GLY223"] = (Listed("[a](loaf.png)"), Listed("[a](loaf.jpg)")),
        ["GLY301"] = (new Newsroom().With("bread.txt", null), Text(Marta)),
        ["GLY302"] = (Text("Bread\n\nZo\uFFFD sings.\n"), Text("Bread\n\nZoë sings.\n")),
        ["GLY303"] = (Markdown(new string('>', 200) + " Bread.\n"), Markdown("> > Bread.\n")),
        ["GLY304"] = (Text(Marta).Set("GalleyMembers", "all"), Text(Marta).Set("GalleyMembers", "quotes")),
        ["GLY305"] = (Head("lang: de-AT"), Head("lang: en-GB")),
        ["GLY401"] = (Text(Marta).With("stylebook.yml", "people: Ida Vance"), Text(Marta).With("stylebook.yml", "people: [Ida Vance]")),
        ["GLY402"] = (Text(Marta).With("stylebook.yml", "peple: []"), Text(Marta).With("stylebook.yml", "people: []")),
    };

    public static readonly TheoryData<string> Ids = new(Pairs.Keys);

    [Fact]
    public void Every_rule_has_a_pair() => Assert.Equal(Rules.All.Select(rule => rule.Id), Pairs.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task It_reports(string id) => Assert.Contains(id, await IdsIn(Pairs[id].Reported));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task It_guards(string id) => Assert.DoesNotContain(id, await IdsIn(Pairs[id].Guarded));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_it_suggests_an_editor_offers(string id)
    {
        var suggesting = (await Proof.RunAsync(Pairs[id].Reported)).Where(found => DiagnosticEdit.Of(found) is not null);
        Assert.All(suggesting, found => Assert.Contains(found.Id, new ArticleCodeFixProvider().FixableDiagnosticIds));
    }

    private static async Task<IEnumerable<string>> IdsIn(Newsroom newsroom) => (await Proof.RunAsync(newsroom)).Select(found => found.Id);

    private static Newsroom Text(string text) => Newsroom.Of("bread.txt", text);

    private static Newsroom Markdown(string text) => Newsroom.Of("bread.md", text);

    private static Newsroom Articles(params (string FileName, string Text)[] articles) => Newsroom.Of(articles);

    private static Newsroom Head(string head) => Markdown(With(head));

    private static Newsroom Two(string one, string other) => Articles(("a/one.md", With(one)), ("a/other.md", With(other)));

    private static Newsroom Three(string one, string other, string third) =>
        Articles(("a/one.md", With(one)), ("a/other.md", With(other)), ("a/third.md", With(third)));

    private static Newsroom Blog(string head) => Newsroom.Of("blog/bread.md", With(head)) with { Code = Declared };

    private static Newsroom Listed(string text) =>
        Markdown(text).With("list.galley", Proof.Folder + "*\n" + Proof.Folder + "loaf.jpg\n", ("SourceItemGroup", "GalleyFileList"));

    private static string With(string head) => $"---\n{head}\n---\n\nBread is good.\n";
}
