using Galley.Archives;

namespace Galley.Generators.Emission;

/// <summary>Writes an article's member, what opens its content, and its class where it needs one.</summary>
/// <remarks>
/// The compiler's time goes into types and members, hardly into text. So an article without members for its quotes and people has no
/// class, a member's body is one call, and all content lies in two literals that are unpacked at run time.
/// </remarks>
internal static class ArticleEmitter
{
    private const string Content = "global::Galley.Typed.Content";

    public static ArticleSource Emit(ArticleEmission article, EmissionOptions options)
    {
        var (reading, names, place) = (article.Reading, article.Names, article.Place);
        var hasQuotes = options.HasContentMembers && reading.Quotations.Count > 0;
        var hasPeople = options.HasContentMembers && reading.People.Count > 0;
        var name = ClassName(names);
        var type = hasQuotes || hasPeople
            ? "global::" + options.TextsNamespace + "." + name
            : CollectionEmitter.ArticleClass(string.Join(".", names.Folders), options);
        var bucket = $"global::{options.TextsNamespace}.{place.ClassName}.Value";
        var member = new Code()
            .Line(Docs.OfArticle(reading, names))
            .Line($"public static {type} {names.Identifier} => ({type}){bucket}[{place.KeyLiteral}];");
        var maker = $"new {type}({Literal.Of(names.Id)}, {Literal.Of(names.Path)}, {place.Opener})";
        var content = ArticlePacker.Pack(reading, names, article.References, options.Urls);
        var opener = new Code()
            .Line($"private static {Content} {place.Opener}(global::Galley.Article article) => new {Content}(article, _Archive.Value,")
            .Line(ArticleText.Of(content.Text, article.Article.Input, article.IsTooMuch, options) + ",")
            .Line(Literal.Of(content.Index) + ",")
            .Line($"new {(hasQuotes ? name + ".QuoteMembers" : "global::Galley.QuoteList")}(), "
                + $"new {(hasPeople ? name + ".PersonMembers" : "global::Galley.PersonList")}());");
        var code = hasQuotes || hasPeople ? Class(name, reading, names, options, hasQuotes, hasPeople) : "";
        return new(names.Path, place, names.Folders, member.ToString(), maker, opener.ToString(), code);
    }

    /// <summary>What the class declares itself; C# lets no member be named like its class.</summary>
    private static readonly string[] OwnMembers = ["People", "PersonMembers", "QuoteMembers", "Quotes"];

    /// <summary>Unique among all articles, whatever their folders.</summary>
    private static string ClassName(ArchivedArticle names)
    {
        var name = string.Concat(names.Folders.Select(folder => folder + "_")) + names.Identifier;
        return Array.IndexOf(OwnMembers, name) < 0 ? name : name + "_";
    }

    private static string Class(
        string name, Reading reading, ArchivedArticle names, EmissionOptions options, bool hasQuotes, bool hasPeople)
    {
        var code = new Code()
            .Line(Docs.OfArticleClass(reading, names))
            .Attributes()
            .Open($"{options.Accessibility} sealed class {name} : {CollectionEmitter.ArticleClass(string.Join(".", names.Folders), options)}")
            .Line($"internal {name}({CollectionEmitter.ArticleParameters}) : base(id, sourcePath, open) {{ }}");
        if (hasQuotes) WriteQuotes(code, reading);
        if (hasPeople) WritePeople(code, reading);
        return code.Close().ToString();
    }

    private static void WriteQuotes(Code code, Reading reading)
    {
        var identifiers = ContentNames.OfQuotations(reading);
        code.Line("/// <summary>The quotes in the order of the text, each also as a member named by its first words.</summary>")
            .Line("public new QuoteMembers Quotes => (QuoteMembers)base.Quotes;")
            .Line("/// <summary>The article's quotes.</summary>")
            .Open("public sealed class QuoteMembers : global::Galley.QuoteList")
            .Line("internal QuoteMembers() { }");
        for (var i = 0; i < identifiers.Count; i++)
        {
            code.Line(Docs.OfQuote(reading, reading.Quotations[i]))
                .Line($"public global::Galley.Quote {identifiers[i]} => this[{i}];");
        }

        code.Close();
    }

    private static void WritePeople(Code code, Reading reading)
    {
        var identifiers = ContentNames.OfPeople(reading);
        code.Line("/// <summary>Everybody whom the article names, each also as a member.</summary>")
            .Line("public new PersonMembers People => (PersonMembers)base.People;")
            .Line("/// <summary>The people whom the article names.</summary>")
            .Open("public sealed class PersonMembers : global::Galley.PersonList")
            .Line("internal PersonMembers() { }");
        for (var i = 0; i < identifiers.Count; i++)
        {
            code.Line(Docs.OfPerson(reading, i))
                .Line($"public global::Galley.Person {identifiers[i]} => this[{i}];");
        }

        code.Close();
    }
}
