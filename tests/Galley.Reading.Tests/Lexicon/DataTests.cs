using System.Text;
using System.Text.RegularExpressions;

namespace Galley.Tests.Lexicon;

/// <summary>The tables as they are shipped: embedded in the engine, one entry a line.</summary>
public class DataTests
{
    private const string Words = @"[^\t]+";

    /// <summary>Each table's name and the shape of one of its lines.</summary>
    public static TheoryData<string, string> Tables => new()
    {
        { "abbreviations", @"[^\t]+\." },
        { "closed-class", @"[a-z'’]+\t(det|prep|conj|aux|adv|rel|subj|pron|part|cal|head)(,[a-z]+)*(\t[fmu])?" },
        { "collectives", @"[^\t]+\t(people|org|doc)" },
        { "cue-nouns", Words },
        { "cue-verbs", @"[^\t]+\t[1-5]\t[^,\t]+(,[^,\t]+){4}(\t[acnq]+)?" },
        { "demonyms", @"\p{Lu}[^\t]+" },
        { "doubled-words", @"[a-z]+\t(never|clause|may)" },
        { "family-names", @"\p{Lu}[^\t ]+(\t[wp])?" },
        { "function-words", @"[a-z']+" },
        { "given-names", @"\p{L}[^\t ]+\t[fmu](\t[wp])?" },
        { "honorifics", @"[\p{Lu}\d][^\t]*\t[fmu]\t[ht]" },
        { "name-words", @"[^\t ]+\t(epithet|family|feast|firm|inn|kind|label|landmark|letters|prefix|rank|reign|settlement|suffix|tail|tie)(,[a-z]+)*" },
        { "nicknames", @"\p{Lu}[a-z]+\t\p{Lu}[a-z]+(,\p{Lu}[a-z]+)*" },
        { "organisation-words", @"[^\t]+\t(org|place|work|event)" },
        { "organisations", @"[^\t]+(\tw)?" },
        { "person-verbs", @"[^\t ]+\t(act|bare|state|past)(,[a-z]+)*" },
        { "places", @"[^\t]+(\tw)?" },
        { "postpositives", Words },
        { "professions", @"[^\t]+\t[fmu](\te)?" },
        { "single-names", @"\p{Lu}[^\t ]+\t[fmu]" },
        { "spelling-variants", @"[a-z']+(\t[a-z']+)+" },
        { "well-known", @"[^\t ]+( [^\t ]+)+(\tt)?" },
    };

    private static IEnumerable<string> Names => Tables.Select(row => row.Data.Item1);

    [Fact]
    public void Every_shipped_table_is_described_here() =>
        Assert.Equal(Names, typeof(Reader).Assembly.GetManifestResourceNames().Where(name => !name.EndsWith(".front", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_names_its_source_and_licence(string table, string _)
    {
        var head = Lines(table).TakeWhile(IsComment).ToList();

        Assert.Contains(head, line => line.Contains("Source: "));
        Assert.Contains(head, line => line.Contains("Licence: "));
        Assert.DoesNotContain(Lines(table).Skip(head.Count), IsComment);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_sorted_and_holds_each_key_once(string table, string _)
    {
        var keys = Entries(table).Select(line => line.Split('\t')[0]).ToList();

        Assert.Equal(keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), keys);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_line_has_the_columns_of_its_table(string table, string shape)
    {
        var line = new Regex($"^(?:{shape})$", RegexOptions.CultureInvariant);

        Assert.All(Entries(table), entry => Assert.Matches(line, entry));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_column_has_blanks_around_it_or_characters_in_two_parts(string table, string _) =>
        Assert.All(Entries(table).SelectMany(line => line.Split('\t')), column =>
        {
            Assert.Equal(column.Trim(), column);
            Assert.Equal(column.Normalize(NormalizationForm.FormC), column);
            Assert.DoesNotContain("  ", column);
        });

    [Fact]
    public void All_tables_together_stay_small() =>
        Assert.InRange(Names.Sum(name => Encoding.UTF8.GetByteCount(Text(name))), 100_000, 500_000);

    [Theory]
    [InlineData("given-names", "Kim\tf")]
    [InlineData("given-names", "Mark\tm\tw")]
    [InlineData("given-names", "Paris\tf\tp")]
    [InlineData("family-names", "Brown\tw")]
    [InlineData("family-names", "Houston\tp")]
    [InlineData("cue-verbs", "tell\t5\ttell,tells,told,told,telling\ta")]
    [InlineData("honorifics", "Prime Minister\tu\tt")]
    [InlineData("organisation-words", "University\torg")]
    [InlineData("collectives", "statement\tdoc")]
    public void Well_known_words_are_where_a_reader_expects_them(string table, string line) => Assert.Contains(line, Entries(table));

    private static IEnumerable<string> Entries(string table) => Lines(table).SkipWhile(IsComment);

    private static bool IsComment(string line) => line.StartsWith('#');

    private static string[] Lines(string table) => Text(table).TrimEnd('\n').Split('\n');

    private static string Text(string table)
    {
        using var stream = typeof(Reader).Assembly.GetManifestResourceStream(table)!;
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        return reader.ReadToEnd();
    }
}
