using Galley.Archives;
using Galley.Generators.Emission;
using Galley.Generators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators;

public sealed partial class ArticleGenerator
{
    /// <summary>What the steps do.</summary>
    private static class Execute
    {
        public static bool HasNullable(ParseOptions options) =>
            options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 };

        /// <summary>The article's code; where it cannot be made, that of its mere text, since the others must not go with it.</summary>
        public static ArticleSource Source(
            ArticleReading article, ArchivedArticle names, Sequence<Reference> references, EmissionOptions options,
            CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return ArticleEmitter.Emit(article.Reading, names, references, options) with
                {
                    Failure = FailureOf(article, article.Failure),
                };
            }
            catch (Exception crash) when (crash is not OperationCanceledException)
            {
                var bare = ReadingResult.Bare(article.Input.Text, article.Input.Format, article.Reading.Options);
                var reason = "its code could not be written (" + crash.Message + ")";
                return ArticleEmitter.Emit(bare, names, Sequence<Reference>.Empty, options) with { Failure = FailureOf(article, reason) };
            }
        }

        private static Failure? FailureOf(ArticleReading article, string? reason) =>
            reason is null ? null : new(article.Input.FilePath, reason);
    }
}
