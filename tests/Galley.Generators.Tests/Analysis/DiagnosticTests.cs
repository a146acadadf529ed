using Galley.Generators.Analysis;
using Galley.Generators.Tests.Harness;
using Galley.Proofs;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Analysis;

/// <summary>What a diagnostic carries besides its message.</summary>
public class DiagnosticTests
{
    private const string Source = "First line\r\nMarta Oyelaran bakes.\u2028Oyelarn knows.\n";

    private static readonly Finding Finding = new()
    {
        Rule = Rules.NameUnlikeArticle,
        Extent = Find("Oyelarn"),
        Message = "'Oyelarn' looks like 'Oyelaran' (once here)",
        Suggestions = Sequence.Of("Oyelaran", "Oyelarin"),
        Related = Place.In(new(Source), Find("Oyelaran")),
    };

    [Fact]
    public void Its_line_and_column_are_the_compilers()
    {
        var place = Make(Finding).Location.GetLineSpan();
        Assert.Equal("/home/anna/paper/articles/bread.txt: (2,0)-(2,7)", place.ToString());
    }

    [Fact]
    public void Its_message_is_the_findings_own() => Assert.Equal(Finding.Message, Make(Finding).GetMessage(null));

    [Fact]
    public void Braces_in_a_message_are_no_arguments() => Assert.Equal("a {0} b", Make(Finding with { Message = "a {0} b" }).GetMessage(null));

    [Fact]
    public async Task What_generator_and_analyzer_both_say_is_equal_so_that_the_compiler_prints_it_once() => Assert.Equal(
        Newsroom.Of().With("lost.md", null).Run().Diagnostics,
        await Proof.RunAsync(Newsroom.Of().With("lost.md", null)));

    [Fact]
    public void The_other_spellings_place_is_an_additional_location()
    {
        var other = Assert.Single(Make(Finding).AdditionalLocations);
        Assert.Equal("/home/anna/paper/articles/bread.txt: (1,6)-(1,14)", other.GetLineSpan().ToString());
    }

    [Fact]
    public void A_place_in_another_file_is_that_files()
    {
        const string Other = "/home/anna/paper/articles/night.txt";
        var other = Assert.Single(Make(Finding with { Related = Place.In(new("Night\n\nOyelaran"), new(7, 15), Other) }).AdditionalLocations);
        Assert.Equal(Other + ": (2,0)-(2,8)", other.GetLineSpan().ToString());
    }

    [Fact]
    public void The_edit_travels_in_its_properties()
    {
        var edit = DiagnosticEdit.Of(Make(Finding));
        Assert.NotNull(edit);
        Assert.Equal((new TextSpan(Finding.Extent.Start, 7), "Oyelarn"), (edit.Span, edit.Before));
        Assert.Equal(["Oyelaran", "Oyelarin", "Oyelarn [sic]"], edit.After);
    }

    [Fact]
    public void There_is_no_edit_without_a_suggestion() =>
        Assert.Null(DiagnosticEdit.Of(Make(Finding with { Suggestions = Sequence<string>.Empty })));

    [Fact]
    public void A_place_beyond_the_text_is_bounded_by_it()
    {
        var place = Make(Finding with { Extent = new(-5, 5_000), Related = null }).Location.SourceSpan;
        Assert.Equal(new TextSpan(0, Source.Length), place);
    }

    private static Microsoft.CodeAnalysis.Diagnostic Make(Finding finding)
    {
        var newsroom = Newsroom.Of("bread.txt", Source);
        var file = newsroom.Files[0];
        return new ArticleDiagnostics(file.Path, file.GetText(), newsroom.Options.GetOptions(file)).Of(finding)!;
    }

    private static Extent Find(string word)
    {
        var start = Source.IndexOf(word, StringComparison.Ordinal);
        return new(start, start + word.Length);
    }
}
