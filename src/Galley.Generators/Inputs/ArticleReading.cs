using Galley.Archives;
using Galley.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Inputs;

/// <summary>An article file with what was read in it.</summary>
/// <param name="Failure">Why it could not be read, as a half sentence (GLY301); null where it was.</param>
internal sealed record ArticleReading(ArticleInput Input, Reading Reading, string? Failure)
{
    /// <summary>The article in <paramref name="file"/>, read (or known already), or null where the file is no article.</summary>
    public static ArticleReading? From(
        AdditionalText file, AnalyzerConfigOptionsProvider provider, GalleyOptions options, CancellationToken cancellation)
    {
        var input = ArticleInput.From(file, provider.GetOptions(file), options.ProjectDirectory, cancellation);
        if (input is null) return null;

        var asked = input.Language is { } language ? options.Reading with { Language = language } : options.Reading;
        var reading = ReadingCache.Shared.Read(input.Text, input.Format, asked);
        return new(input, reading, input.Failure ?? reading.Failure);
    }

    /// <summary>What the archive needs to know of it.</summary>
    public ArchiveEntry ToEntry() => ArchiveEntry.From(Input.Path, Input.Folders, Input.Id, Reading) with
    {
        File = Input.FilePath, Lists = Input.Lists,
    };

    /// <summary>Where its links lead.</summary>
    public ArticleLinks ToLinks() => ArticleLinks.From(Input.Path, Input.FilePath, Reading);

    /// <summary>What it links to, and what of it can be linked to.</summary>
    public LinkedPage ToPage(string projectDirectory) =>
        LinkedPage.From(Input.Path, ProjectPath.Of(Input.FilePath, projectDirectory), Reading.Manuscript);

    /// <summary>What the type of its front matter follows from.</summary>
    public CollectionMember ToMember() => CollectionMember.From(Input.Path, Input.Folders, Reading);
}
