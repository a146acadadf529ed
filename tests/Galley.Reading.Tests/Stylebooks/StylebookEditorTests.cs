using CsCheck;
using Galley.Stylebooks;

namespace Galley.Tests.Stylebooks;

/// <summary>What is added to a stylebook, and that all else stays.</summary>
public class StylebookEditorTests
{
    [Theory]
    [InlineData("people:\n  - Ida Holt\n", "people:\n  - Ida Holt\n  - Marta Oyelaran\n  - Tobias Ferncastle\n")]
    [InlineData("people:\n- Ida Holt\n", "people:\n- Ida Holt\n- Marta Oyelaran\n- Tobias Ferncastle\n")]
    [InlineData("people:\n    - name: Ida Holt\n      never: [Idda]\n", "people:\n    - name: Ida Holt\n      never: [Idda]\n    - Marta Oyelaran\n    - Tobias Ferncastle\n")]
    [InlineData("people:\n", "people:\n  - Marta Oyelaran\n  - Tobias Ferncastle\n")]
    [InlineData("stet: [Kardajan]\n", "stet: [Kardajan]\npeople:\n  - Marta Oyelaran\n  - Tobias Ferncastle\n")]
    [InlineData("", "people:\n  - Marta Oyelaran\n  - Tobias Ferncastle\n")]
    [InlineData("# Names\n", "# Names\npeople:\n  - Marta Oyelaran\n  - Tobias Ferncastle\n")]
    public void People_are_added_behind_those_that_are_listed(string source, string added) => Assert.Equal(added, Add(source));

    [Fact]
    public void Comments_and_order_stay()
    {
        const string Before = "# The house's names\n\npeople: # everybody\n  # the baker\n  - name: Ida Holt   # of the mill\n    never:\n      - Idda\n\n  # more to come\n";
        const string After = "\n# Neither is a slip.\nbothRight:\n  - [Regan, Reagan]\nstet: [Kardajan] # as he says it\n";
        Assert.Equal(Before + "  - Marta Oyelaran\n  - Tobias Ferncastle\n" + After, Add(Before + After));
    }

    [Theory]
    [InlineData("people:\r\n  - Ida Holt\r\nstet: []\r\n", "people:\r\n  - Ida Holt\r\n  - Marta Oyelaran\r\n  - Tobias Ferncastle\r\nstet: []\r\n")]
    [InlineData("people:\r\n  - Ida Holt", "people:\r\n  - Ida Holt\r\n  - Marta Oyelaran\r\n  - Tobias Ferncastle")]
    [InlineData("people:\n  - Ida Holt\n\n\n", "people:\n  - Ida Holt\n  - Marta Oyelaran\n  - Tobias Ferncastle\n\n\n")]
    [InlineData("people:\n  - Ida Holt\n# End", "people:\n  - Ida Holt\n  - Marta Oyelaran\n  - Tobias Ferncastle\n# End")]
    public void Line_ends_are_those_of_the_file(string source, string added) => Assert.Equal(added, Add(source));

    [Theory]
    [InlineData("people: [Ida Holt]\n")]
    [InlineData("people: [\n  Ida Holt,\n]\n")]
    [InlineData("{people: [Ida Holt]}\n")]
    [InlineData("people:\n  [Ida Holt]\n")]
    [InlineData("people: ~\n")]
    [InlineData("people: Ida Holt\n")]
    [InlineData("people:\n  - Ida Holt\n- Tom\n")]
    [InlineData("people:\n  - &ida Ida Holt\n")]
    [InlineData("people:\n  - Ida Holt\n...\n")]
    [InlineData("stet: [a]\n---\nstet: [b]\n")]
    [InlineData("people:\n  - Ida Holt\npeople:\n  - Tom Vance\n")]
    public void What_is_written_otherwise_is_left_alone(string source) => Assert.Null(Add(source));

    [Fact]
    public void Names_that_YAML_would_read_otherwise_are_written_in_marks() => Assert.Equal(
        "people:\n  - Siobhan O'Dowd\n  - '50 Cent'\n  - 'Ann: \"the\" O''Dowd'\n",
        StylebookEditor.Add("people:\n", ["Siobhan O'Dowd", "50 Cent", "Ann: \"the\" O'Dowd"]));

    [Fact]
    public void Nothing_is_lost_whatever_the_file_holds() => Gen.String[Gen.Char["pel:-[]{}#'\" \n\r\tx"], 0, 60].Sample(text =>
    {
        var source = "people:" + text;
        if (Add(source) is not { } added) return;
        Assert.Contains("Tobias Ferncastle", added, StringComparison.Ordinal);
        var at = Enumerable.Range(0, source.Length + 1).First(i => i == source.Length || source[i] != added[i]);
        Assert.Contains(Enumerable.Range(0, at + 1), i => added.EndsWith(source[i..], StringComparison.Ordinal));
        var (book, findings) = StylebookReader.Read(added, "");
        Assert.Equal(StylebookReader.Read(source, "").Findings.Count, findings.Count);
        Assert.Equal(["Marta Oyelaran", "Tobias Ferncastle"], book.People.TakeLast(2).Select(person => person.Name));
    });

    private static string? Add(string source) => StylebookEditor.Add(source, ["Marta Oyelaran", "Tobias Ferncastle"]);
}
