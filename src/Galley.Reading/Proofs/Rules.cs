namespace Galley.Proofs;

/// <summary>Every rule, once. Each has a page in <c>src/Galley/docs/rules</c>.</summary>
public static class Rules
{
    private const string Names = "Galley.Names";
    private const string Marks = "Galley.Marks";
    private const string Words = "Galley.Words";
    private const string Head = "Galley.FrontMatter";
    private const string Book = "Galley.Stylebook";
    private const string Links = "Galley.Links";
    private const string Files = "Galley.Files";

    public static readonly Rule NameUnlikeArticle = new(
        "GLY001", "A name is spelled unlike the rest of the article",
        "'{0}' looks like '{1}' ({2})", Names, Severity.Warning);

    public static readonly Rule NameUnlikeHouse = new(
        "GLY002", "A name is spelled unlike the stylebook, the other articles or a well-known name",
        "'{0}' looks like '{1}' ({2})", Names, Severity.Warning);

    public static readonly Rule NameInQuotation = new(
        "GLY003", "A name inside a quotation is spelled unlike the rest of the article",
        "'{0}' in a quotation looks like '{1}' ({2})", Names, Severity.Info);

    public static readonly Rule UnpairedMark = new(
        "GLY101", "A quotation mark has no partner",
        "The quotation mark {0} {1}", Marks, Severity.Warning);

    public static readonly Rule DoubledWord = new(
        "GLY103", "A word is written twice",
        "The word '{0}' stands twice in a row", Words, Severity.Warning);

    public static readonly Rule FrontMatterSyntax = new(
        "GLY201", "Front matter cannot be read",
        "The front matter cannot be read: {0}", Head, Severity.Error);

    public static readonly Rule FrontMatterValue = new(
        "GLY202", "A front matter value is not of its kind",
        "'{0}' is no {1} for '{2}'", Head, Severity.Error);

    public static readonly Rule DuplicateIdentifier = new(
        "GLY203", "Two articles have one identifier",
        "The identifier '{0}' is already taken by {1}, so this article is '{2}'", Head, Severity.Warning);

    public static readonly Rule UnknownKey = new(
        "GLY204", "An unknown front matter key looks like a known one",
        "The key '{0}' is unknown (did you mean '{1}'?)", Head, Severity.Warning);

    public static readonly Rule DuplicateSlug = new(
        "GLY205", "Two articles have one slug or address",
        "The {0} '{1}' is already that of {2}", Head, Severity.Warning);

    public static readonly Rule ValueUnlikeOthers = new(
        "GLY206", "A front matter value is unlike those of the folder's other articles",
        "'{0}' is not {1}, which '{2}' is in the other articles of this folder{3}", Head, Severity.Warning);

    public static readonly Rule TypeWidened = new(
        "GLY207", "An article widens the type of a front matter key",
        "The property of '{0}' is {1} because of this article", Head, Severity.Info);

    public static readonly Rule KeyNameTaken = new(
        "GLY208", "Two front matter keys have one name in code",
        "The key '{0}' has the name of '{1}' in code, so its property is '{2}'", Head, Severity.Warning);

    public static readonly Rule KeyMissing = new(
        "GLY211", "A front matter key that the declared type requires is missing",
        "The key '{0}' is missing", Head, Severity.Error);

    public static readonly Rule ValueNotDeclared = new(
        "GLY212", "A front matter value is not of its declared type",
        "The key '{0}' takes {1}, not {2}", Head, Severity.Error);

    public static readonly Rule KeyNotDeclared = new(
        "GLY213", "A front matter key is not declared",
        "The key '{0}' is not declared", Head, Severity.Error);

    public static readonly Rule UnusableDeclaration = new(
        "GLY214", "A type cannot be used for front matter",
        "'{0}' cannot be used for front matter: {1}", Head, Severity.Error);

    public static readonly Rule FolderWithoutArticles = new(
        "GLY215", "A type is declared for the front matter of a folder without articles",
        "'{0}' has no articles, so that '{1}' is the front matter of none", Head, Severity.Warning);

    public static readonly Rule NoArticle = new(
        "GLY221", "A link leads to no article",
        "The link '{0}' leads to no article", Links, Severity.Warning);

    public static readonly Rule NoHeading = new(
        "GLY222", "A link leads to no heading",
        "The link '{0}' leads to no heading", Links, Severity.Warning);

    public static readonly Rule NoFile = new(
        "GLY223", "A link or an image leads to no file",
        "The address '{0}' leads to no file", Links, Severity.Warning);

    public static readonly Rule ArticleNotRead = new(
        "GLY301", "An article was not read",
        "The article was not read: {0}", Files, Severity.Warning);

    public static readonly Rule NotUtf8 = new(
        "GLY302", "An article is not valid UTF-8",
        "The file holds bytes that are not valid UTF-8; save it as UTF-8", Files, Severity.Warning);

    public static readonly Rule ReadAsText = new(
        "GLY303", "A part of an article was read as plain text",
        "This part was read as plain text: {0}", Files, Severity.Warning);

    public static readonly Rule OptionValue = new(
        "GLY304", "An option has a value that it does not know",
        "The option {0} does not know '{1}'; it takes {2}", Files, Severity.Warning);

    public static readonly Rule LanguageNotRead = new(
        "GLY305", "Speakers are not looked for in this language",
        "The article's language is '{0}': its quotations are read, their speakers are not", Files, Severity.Info);

    public static readonly Rule StylebookSyntax = new(
        "GLY401", "A part of the stylebook cannot be read",
        "This part of the stylebook is not read: {0}", Book, Severity.Warning);

    public static readonly Rule StylebookKey = new(
        "GLY402", "The stylebook has an unknown key",
        "The stylebook does not know the key '{0}'{1}", Book, Severity.Warning);

    /// <summary>One per id, in order of id.</summary>
    public static readonly Sequence<Rule> All = Sequence.Of(
        NameUnlikeArticle, NameUnlikeHouse, NameInQuotation, UnpairedMark, DoubledWord, FrontMatterSyntax, FrontMatterValue,
        DuplicateIdentifier, UnknownKey, DuplicateSlug, ValueUnlikeOthers, TypeWidened, KeyNameTaken, KeyMissing, ValueNotDeclared,
        KeyNotDeclared, UnusableDeclaration, FolderWithoutArticles, NoArticle, NoHeading, NoFile, ArticleNotRead, NotUtf8, ReadAsText,
        OptionValue, LanguageNotRead, StylebookSyntax, StylebookKey);

    public static Rule? Find(string id)
    {
        foreach (var rule in All)
            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase)) return rule;
        return null;
    }
}
