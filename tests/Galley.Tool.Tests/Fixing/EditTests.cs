using Galley.Proofs;
using Galley.Tool.Fixing;
using Galley.Tool.Output;

namespace Galley.Tool.Tests.Fixing;

public class EditTests
{
    [Fact]
    public void Takes_the_first_suggestion_of_each_finding() =>
        Assert.Equal("The cat sat on the mat.", Fix("Teh cat sta on the mat.", Warning(8, 11, "sat", "stay"), Warning(0, 3, "The")));

    [Fact]
    public void Of_overlapping_findings_the_first_is_taken() =>
        Assert.Equal("one", Fix("oen", Warning(0, 3, "one"), Warning(1, 3, "EN")));

    [Fact]
    public void Leaves_hints_and_findings_without_a_suggestion_alone() =>
        Assert.Equal("Teh cat", Fix("Teh cat", Hint(0, 3, "The"), Warning(4, 7)));

    [Fact]
    public void Inserts_where_a_finding_is_empty() => Assert.Equal("a\u201D b", Fix("a b", Warning(1, 1, "\u201D")));

    private static string Fix(string source, params Finding[] findings) => Edit.Apply(source, Edit.Of(findings.Select(finding => new Reported(finding, finding.Severity))));

    private static Finding Warning(int start, int end, params string[] suggestions) => Make(Rules.NameUnlikeArticle, start, end, suggestions);

    private static Finding Hint(int start, int end, params string[] suggestions) => Make(Rules.NameInQuotation, start, end, suggestions);

    private static Finding Make(Rule rule, int start, int end, string[] suggestions) =>
        new() { Rule = rule, Extent = new(start, end), Message = "", Suggestions = Sequence.Of(suggestions) };
}
