using Galley.Archives;
using Galley.Collections;
using Galley.Generators.Declared;
using Galley.Generators.Emission;
using Galley.Generators.Inputs;
using Galley.Generators.Manifests;
using Galley.Stylebooks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Galley.Generators;

/// <summary>Turns the articles of a project into types.</summary>
[Generator(LanguageNames.CSharp)]
public sealed partial class ArticleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The types that do not depend on articles
        context.RegisterPostInitializationOutput(static output => FixedTypes.AddTo(output));

        // What the project's properties ask for
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GalleyOptions.From(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);

        // The same, as far as the generated code depends on it
        var emission = options
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => EmissionOptions.From(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Emission);

        // Each article, read
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(options));
        var readings = files
            .Select(static (input, cancellation) => ArticleReading.From(input.Left, input.Right.Left, input.Right.Right, cancellation)!)
            .WithTrackingName(TrackingNames.Readings)
            .Where(static reading => reading is not null);

        // Of each article its names
        var entries = readings
            .Select(static (reading, _) => reading.ToEntry())
            .WithTrackingName(TrackingNames.Entries);
        var together = entries.Gather();

        // How the house spells its people
        var stylebook = files
            .Where(static pair => HouseFiles.IsStylebook(pair.Left.Path, pair.Right.Left.GetOptions(pair.Left)))
            .Select(static (pair, cancellation) => House.StylebookOf(pair.Left, cancellation))
            .Collect()
            .Select(static (books, _) => Stylebook.Join(books))
            .WithTrackingName(TrackingNames.Stylebook);

        // All names together
        var keeper = new ArchiveKeeper();
        var archive = together
            .Combine(stylebook)
            .Select((pair, _) => keeper.Update(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Archive);

        // The articles of the content projects that this one references, and all together; null where there are none
        var manifests = context.MetadataReferencesProvider
            .Select(static (reference, cancellation) => ManifestReader.Read(reference, cancellation)!)
            .Where(static manifest => manifest is not null)
            .WithTrackingName(TrackingNames.Manifests)
            .Gather()
            .Combine(options)
            .Select(static (pair, _) => pair.Right.Types == TypeSharing.Referenced ? pair.Left : null);
        var front = archive.Combine(together).Combine(manifests).Combine(stylebook)
            .Select(static (all, _) => Execute.Front(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.Front);

        var articles = archive.Select(static (all, _) => all.Articles).WithTrackingName(TrackingNames.Articles);
        var translations = archive.Select(static (all, _) => all.Translations).WithTrackingName(TrackingNames.Translations);
        var tags = archive.Select(static (all, _) => all.Tags).WithTrackingName(TrackingNames.Tags);
        var people = archive.Select(static (all, _) => all.People).WithTrackingName(TrackingNames.People);

        // Of each article the kinds of its front matter; those of a folder together; the type they have in common
        var types = readings
            .Select(static (reading, _) => reading.ToMember())
            .WithTrackingName(TrackingNames.Heads)
            .Collect()
            .SelectMany(static (all, _) => Collection.Of(all))
            .WithTrackingName(TrackingNames.Collections)
            .Select(static (collection, _) => CollectionType.Of(collection))
            .WithTrackingName(TrackingNames.HeadTypes);

        // The types that somebody declared for front matter; of two for one folder the first
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                DeclarationReader.Attribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, _) => DeclarationReader.Read((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0]).Declaration)
            .Where(static declaration => declaration is not null)
            .Collect()
            .Select(static (all, _) => DeclarationReader.OneForEachFolder(all!))
            .WithTrackingName(TrackingNames.Declarations);

        // What each folder's articles have as their front matter, and those in folders that a declaration is for
        var collections = types
            .Combine(declarations)
            .Combine(emission)
            .Select(static (pair, _) => CollectionEmitter.Emit(pair.Left.Left, pair.Left.Right, pair.Right))
            .Gather();
        var inner = declarations
            .Combine(articles.Select(static (all, _) => FolderNode.Names(all)))
            .Select(static (pair, _) => DeclaredEmitter.EmitInner(pair.Left, pair.Right));

        // Of each article where its links lead; those to other articles
        var references = readings
            .Select(static (reading, _) => reading.ToLinks())
            .WithTrackingName(TrackingNames.Links)
            .Gather()
            .Combine(articles)
            .Select(static (pair, _) => ArticleReferences.Of(pair.Right, pair.Left))
            .WithTrackingName(TrackingNames.References);

        // Whether all articles together are too long for ordinary literals
        var budget = readings
            .Select(static (reading, _) => TextLength.Of(reading))
            .Collect()
            .Select(static (lengths, _) => TextBudget.Of(lengths))
            .WithTrackingName(TrackingNames.TextBudget);

        // What the code of each article follows from
        var index = articles.Combine(references).Combine(budget).Combine(emission)
            .Select(static (all, _) => new ArticleIndex(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right));
        var emissions = readings
            .Combine(index)
            .Select(static (pair, _) => pair.Right.Find(pair.Left)!)
            .Where(static found => found is not null);

        // Each article's share of the code
        var sources = emissions
            .Select(static (article, cancellation) => Execute.Source(article, cancellation))
            .WithTrackingName(TrackingNames.Sources);

        // The shares that go into one file
        var buckets = sources.Collect()
            .SelectMany(static (all, _) => Bucket.Of(all))
            .WithTrackingName(TrackingNames.Buckets);

        // The people who go into one file: those of the project's own archive, and of that of the front
        var peopleBuckets = people.Combine(front).Combine(emission)
            .SelectMany(static (all, _) => Execute.PeopleBuckets(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.PeopleBuckets);

        context.RegisterSourceOutput(
            emission, static (output, options) => output.AddSource("Galley-Types", TypesEmitter.Emit(options)));
        var listing = front.Select(static (all, _) => FrontEmitter.ListingOf(all));
        context.RegisterSourceOutput(
            articles.Combine(translations).Combine(listing).Combine(emission),
            static (output, all) => output.AddSource(
                "Articles", ArticlesEmitter.Emit(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right)));
        var listed = articles.Combine(emission)
            .Select(static (pair, _) => ArticleOrders.Listed(pair.Left, pair.Right.Order, pair.Right.HasDrafts));
        context.RegisterSourceOutput(
            tags.Combine(listed).Combine(front).Combine(emission),
            static (output, all) => output.AddSource(
                "Tags", TagsEmitter.Emit(new(all.Left.Left.Left, all.Left.Left.Right), all.Left.Right, all.Right)));
        context.RegisterSourceOutput(
            people.Select(static (all, _) => PeopleBucket.CountFor(all.Count)).Combine(listing).Combine(emission),
            static (output, all) => output.AddSource("People", PeopleEmitter.Emit(all.Left.Right, all.Left.Left, all.Right)));
        context.RegisterSourceOutput(
            peopleBuckets.Combine(emission), static (output, pair) => output.AddSource(pair.Left.HintName, pair.Left.Emit(pair.Right)));
        context.RegisterSourceOutput(front.Combine(emission), static (output, pair) =>
        {
            if (pair.Left is not null) output.AddSource("Front", FrontEmitter.Emit(pair.Left, pair.Right));
        });
        context.RegisterSourceOutput(archive.Combine(together).Combine(emission), static (output, all) =>
        {
            if (all.Right.IsShared) output.AddSource("Manifest", ManifestEmitter.Emit(all.Left.Left, all.Left.Right, all.Right));
        });
        context.RegisterSourceOutput(buckets.Combine(emission), static (output, pair) =>
        {
            output.AddSource(pair.Left.HintName, pair.Left.Emit(pair.Right));
            foreach (var failure in pair.Left.Failures) output.ReportDiagnostic(failure.ToDiagnostic());
        });
        context.RegisterSourceOutput(
            collections.Combine(inner).Combine(emission),
            static (output, pair) => output.AddSource(
                "FrontMatter", CollectionEmitter.EmitFile(pair.Left.Left.Concat(pair.Left.Right), pair.Right)));
        context.RegisterSourceOutput(
            declarations.Combine(emission),
            static (output, pair) =>
            {
                if (pair.Left.Count > 0) output.AddSource("Declared", DeclaredEmitter.EmitFile(pair.Left, pair.Right));
            });
    }
}
