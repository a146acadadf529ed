using Galley.Proofs;
using Galley.Stylebooks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Inputs;

/// <summary>What a project has settled for all of its articles.</summary>
internal sealed record House(HouseStyle Style, Baseline Baseline)
{
    public static House Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var books = new List<Stylebook>();
        var baseline = Baseline.Empty;
        foreach (var file in options.AdditionalFiles)
        {
            var metadata = options.AnalyzerConfigOptionsProvider.GetOptions(file);
            if (HouseFiles.IsBaseline(metadata)) baseline = Baseline.Parse(TextOf(file, cancellation));
            else if (HouseFiles.IsStylebook(file.Path, metadata)) books.Add(StylebookOf(file, cancellation));
        }

        return new(new(Stylebook.Join(books)), baseline);
    }

    public static Stylebook StylebookOf(AdditionalText file, CancellationToken cancellation) =>
        StylebookReader.Read(TextOf(file, cancellation), file.Path).Book;

    private static string TextOf(AdditionalText file, CancellationToken cancellation) => file.GetText(cancellation)?.ToString() ?? "";
}
