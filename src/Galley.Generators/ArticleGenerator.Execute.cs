using Galley.Archives;
using Galley.Generators.Emission;
using Galley.Generators.Inputs;
using Galley.Generators.Manifests;
using Galley.Stylebooks;

namespace Galley.Generators;

public sealed partial class ArticleGenerator
{
    /// <summary>What the steps do.</summary>
    private static class Execute
    {
        /// <summary>The article's code; where it cannot be made, that of its mere text, since the others must not go with it.</summary>
        public static ArticleSource Source(ArticleEmission emission, CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            var article = emission.Article;
            try
            {
                return ArticleEmitter.Emit(emission) with { Failure = FailureOf(article, article.Failure) };
            }
            catch (Exception crash) when (crash is not OperationCanceledException)
            {
                var reason = "its code could not be written (" + crash.Message + ")";
                var bare = Reading.Bare(article.Input.Text, article.Input.Format, article.Reading.Options, reason);
                var mere = emission with { Article = article with { Reading = bare }, References = Sequence<Reference>.Empty };
                return ArticleEmitter.Emit(mere) with { Failure = FailureOf(article, reason) };
            }
        }

        /// <summary>What a project lists that takes the types of another: its articles and those that its references bring.</summary>
        public static Front? Front(
            Archive archive, Sequence<ArchiveEntry> entries, Sequence<Manifest>? manifests, Stylebook book) =>
            manifests is null
                ? null
                : Manifests.Front.Of(archive, entries, manifests.Where(manifest => manifest.Entries.Count > 0).ToSequence(), book);

        /// <summary>
        /// The people of the project's archive, and of the front's where it has one: lists and members are those of the latter.
        /// </summary>
        public static IEnumerable<PeopleBucket> PeopleBuckets(Sequence<ArchivedPerson> own, Front? front, EmissionOptions options)
        {
            var buckets = PeopleBucket.Of(ArchiveEmitter.Class, own, options.HasContentMembers && front is null);
            return front is null
                ? buckets
                : buckets.Concat(PeopleBucket.Of(FrontEmitter.ListingOf(front), front.Archive.People, options.HasContentMembers));
        }

        private static Failure? FailureOf(ArticleReading article, string? reason) =>
            reason is null ? null : new(article.Input.FilePath, reason);
    }
}
