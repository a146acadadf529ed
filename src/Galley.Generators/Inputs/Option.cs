namespace Galley.Generators.Inputs;

/// <summary>An MSBuild property that a project may set, as the code reads it and the page of options tells it.</summary>
/// <param name="Name">The property.</param>
/// <param name="What">What it says, in Markdown.</param>
/// <param name="Default">What holds where it is not set, in Markdown.</param>
/// <param name="Values">What it takes, its default first; none where it takes more than a few words.</param>
internal sealed record Option(string Name, string What, string Default, params string[] Values)
{
    public static readonly Option Namespace = new(
        "GalleyNamespace", "where `Articles` and `People` live; `Article`, `Quote` and `Person` are in `Galley`", "`RootNamespace`");

    public static readonly Option Visibility = new(
        "GalleyVisibility", "`public` or `internal` types", "`public` in Razor and Web projects and with shared types, else `internal`",
        "internal", "public");

    public static readonly Option Types = new(
        "GalleyTypes",
        "whose `Article`, `Quote`, `Person` … are: the project's `own`; `shared` with projects that refer to it; `referenced`, those of a "
            + "project with shared ones ([content projects](beyond-one-compilation.md))",
        "`own`",
        "own", "shared", "referenced");

    public static readonly Option Members = new(
        "GalleyMembers",
        "`quotes`: a member for each quote and person; `articles`: for each article only, for very large archives",
        "`quotes`",
        "quotes", "articles");

    public static readonly Option Order = new(
        "GalleyOrder", "order of `All` and of tags: `newest`, `oldest` or `path`; articles without a day come last", "`newest`",
        "newest", "oldest", "path") { IsMetadata = true };

    public static readonly Option Drafts = new(
        "GalleyDrafts",
        "`include` drafts in lists, or `exclude` them: they keep their members, but no list, tag or person shows them",
        "`exclude` in Release, else `include`",
        "include", "exclude") { IsMetadata = true };

    public static readonly Option UrlPattern = new(
        "GalleyUrlPattern",
        "what a relative link to another article becomes in `Html`, and `Article.Url`: `{slug}` is its slug, `{id}` its identifier "
            + "with its folders, `{folder}` these alone",
        "`/articles/{slug}`");

    public static readonly Option Markdown = new(
        "GalleyMarkdown",
        "what Markdown is read with, names joined by `+`: `commonmark+tables`, `default+attributes`, `advanced` (all); "
            + "[the names](reading.md#markdown)",
        "`default`");

    public static readonly Option RawHtml = new(
        "GalleyRawHtml", "HTML tags in Markdown: `keep` them in `Html`, or `escape` them there, so that readers see them as text", "`keep`",
        "keep", "escape");

    public static readonly Option Language = new(
        "GalleyLanguage", "language of articles that do not state theirs", "`en`") { IsMetadata = true };

    /// <summary>Those that the package's build files read, and no code.</summary>
    private static readonly Option[] OfTargets =
    [
        new("EnableDefaultArticleItems", "`false`: only the articles that the project lists", "`true`", "true", "false"),
        new("EnableDefaultStylebookItems", "`false`: only the stylebooks that the project lists", "`true`", "true", "false"),
        new(
            "GalleyBaseline",
            "the file of findings that are not to be reported again, as `galley check --update-baseline` writes it",
            "none"),
        new(
            "GalleyText",
            "where the articles' words are: in the code (`literal`), or in the files, embedded as they are (`resource`; an edit under "
                + "`dotnet watch` then takes a restart)",
            "`resource` for more than 500 articles",
            "literal", "resource"),
        new(
            "GalleyFileList",
            "`false`: nobody looks for the files that links may lead to, and none of these is missed (GLY223)",
            "`true`",
            "true", "false"),
    ];

    /// <summary>Whether an <c>Article</c> item may have it as metadata too, which goes before the property.</summary>
    public bool IsMetadata { get; init; }

    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<Option> All { get; } =
        [Namespace, Visibility, Types, Members, Order, Drafts, Language, UrlPattern, Markdown, RawHtml, .. OfTargets];
}
