namespace Galley.Generators;

/// <summary>The generator's steps by name, in their order.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Emission = nameof(Emission);
    public const string Readings = nameof(Readings);
    public const string Entries = nameof(Entries);
    public const string Stylebook = nameof(Stylebook);
    public const string Archive = nameof(Archive);
    public const string Manifests = nameof(Manifests);
    public const string Front = nameof(Front);
    public const string Articles = nameof(Articles);
    public const string Translations = nameof(Translations);
    public const string Tags = nameof(Tags);
    public const string People = nameof(People);
    public const string Heads = nameof(Heads);
    public const string Collections = nameof(Collections);
    public const string HeadTypes = nameof(HeadTypes);
    public const string Declarations = nameof(Declarations);
    public const string Links = nameof(Links);
    public const string References = nameof(References);
    public const string TextBudget = nameof(TextBudget);
    public const string Sources = nameof(Sources);
    public const string Buckets = nameof(Buckets);
    public const string PeopleBuckets = nameof(PeopleBuckets);
}
