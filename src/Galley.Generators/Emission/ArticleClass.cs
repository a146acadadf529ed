using Galley.Archives;

namespace Galley.Generators.Emission;

/// <summary>The class of an article that has members for its quotes or people.</summary>
/// <param name="Name">Its name in the namespace of the texts; unique among all articles, whatever their folders.</param>
/// <param name="Code">Its declaration.</param>
internal sealed record ArticleClass(string Name, bool HasQuotes, bool HasPeople, string Code)
{
    /// <summary>What the class declares itself; C# lets no member be named like its class.</summary>
    private static readonly string[] OwnMembers = ["People", "PersonMembers", "QuoteMembers", "Quotes"];

    /// <summary>The article's class; null where it needs none.</summary>
    public static ArticleClass? Of(Reading reading, ArchivedArticle names, EmissionOptions options)
    {
        var hasQuotes = options.HasContentMembers && reading.Quotations.Count > 0;
        var hasPeople = options.HasContentMembers && reading.People.Count > 0;
        if (!hasQuotes && !hasPeople) return null;
        var name = NameOf(names);
        var code = new Code()
            .Line(Docs.OfArticleClass(reading, names))
            .Attributes()
            .Open(
                $"{options.Accessibility} sealed class {name} : {CollectionEmitter.ArticleClass(string.Join(".", names.Folders), options)}")
            .Line($"internal {name}({CollectionEmitter.File} file) : base(file) {{ }}");
        if (hasQuotes) WriteQuotes(code, reading);
        if (hasPeople) WritePeople(code, reading);
        return new(name, hasQuotes, hasPeople, code.Close().ToString());
    }

    private static string NameOf(ArchivedArticle names)
    {
        var name = string.Concat(names.Folders.Select(folder => folder + "_")) + names.Identifier;
        return Array.IndexOf(OwnMembers, name) < 0 ? name : name + "_";
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
