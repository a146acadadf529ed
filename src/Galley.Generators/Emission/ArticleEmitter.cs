using Galley.Archives;

namespace Galley.Generators.Emission;

/// <summary>Writes an article's member and class.</summary>
/// <remarks>
/// The compiler's time goes into members, hardly into text. So a class has few members, a member's body is one call, and all
/// content lies in two literals that are unpacked at run time.
/// </remarks>
internal static class ArticleEmitter
{
    public static ArticleSource Emit(
        Reading reading, ArchivedArticle names, Sequence<Reference> references, EmissionOptions options)
    {
        var type = "global::" + options.TextsNamespace + "." + ClassName(names);
        var member = new Code()
            .Line(Docs.OfArticle(reading, names))
            .Line($"public static {type} {names.Identifier} => {type}.Instance;");
        var content = ArticlePacker.Pack(reading, names, references, options.Urls);
        return new(names.Path, Fnv.Hash(names.Id), names.Folders, member.ToString(), Class(reading, names, content, options));
    }

    /// <summary>What the class declares itself; C# lets no member be named like its class.</summary>
    private static readonly string[] OwnMembers = ["Instance", "Load", "People", "PersonMembers", "QuoteMembers", "Quotes"];

    /// <summary>Unique among all articles, whatever their folders.</summary>
    public static string ClassName(ArchivedArticle names)
    {
        var name = string.Concat(names.Folders.Select(folder => folder + "_")) + names.Identifier;
        return Array.IndexOf(OwnMembers, name) < 0 ? name : name + "_";
    }

    private static string Class(
        Reading reading, ArchivedArticle names, (string Text, string Index) content, EmissionOptions options)
    {
        var name = ClassName(names);
        var hasQuotes = options.HasContentMembers && reading.Quotations.Count > 0;
        var hasPeople = options.HasContentMembers && reading.People.Count > 0;
        var quotes = hasQuotes ? "QuoteMembers" : "global::Galley.QuoteList";
        var people = hasPeople ? "PersonMembers" : "global::Galley.PersonList";
        var code = new Code()
            .Line(Docs.OfArticleClass(reading, names))
            .Attributes()
            .Open($"{options.Accessibility} sealed class {name} : {CollectionEmitter.ArticleClass(string.Join(".", names.Folders), options)}")
            .Line($"internal static readonly {name} Instance = new {name}();")
            .Line($"private {name}() : base({Literal.Of(names.Id)}, {Literal.Of(names.Path)}) {{ }}")
            .Line("private protected override global::Galley.Typed.Content Load() =>")
            .Line("new global::Galley.Typed.Content(this, _Archive.Value,")
            .Line(Literal.Of(content.Text) + ",")
            .Line(Literal.Of(content.Index) + ",")
            .Line($"new {quotes}(), new {people}());");
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
