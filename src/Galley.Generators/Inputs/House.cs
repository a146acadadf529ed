using Galley.Archives;
using Galley.Proofs;
using Galley.Stylebooks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Inputs;

/// <summary>What a project has settled for all of its articles.</summary>
/// <param name="Files">The files that articles may link to.</param>
internal sealed record House(HouseStyle Style, Baseline Baseline, IFileList Files)
{
    public static House Of(AnalyzerOptions options, string projectDirectory, CancellationToken cancellation)
    {
        var books = new List<Stylebook>();
        var baseline = Baseline.Empty;
        var files = new List<string>();
        foreach (var file in options.AdditionalFiles)
        {
            var metadata = options.AnalyzerConfigOptionsProvider.GetOptions(file);
            if (HouseFiles.IsBaseline(metadata)) baseline = Baseline.Parse(TextOf(file, cancellation));
            else if (HouseFiles.IsFileList(metadata)) files.AddRange(PathsIn(TextOf(file, cancellation), projectDirectory));
            else if (HouseFiles.IsStylebook(file.Path, metadata)) books.Add(StylebookOf(file, cancellation));
        }

        return new(new(Stylebook.Join(books)), baseline, new FileList(files));
    }

    private static IEnumerable<string> PathsIn(string list, string projectDirectory) =>
        list.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(path => ProjectPath.Of(path, projectDirectory));

    public static Stylebook StylebookOf(AdditionalText file, CancellationToken cancellation) =>
        StylebookReader.Read(TextOf(file, cancellation), file.Path).Book;

    private static string TextOf(AdditionalText file, CancellationToken cancellation) => file.Read(cancellation)?.ToString() ?? "";
}
