using Galley.Language;
using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;

namespace Galley.Stylebooks;

/// <summary>Makes a stylebook of a YAML map; what is not of its shape becomes a finding.</summary>
/// <param name="placeOf">A place in the stylebook as findings in articles name it.</param>
internal sealed class StylebookBuilder(List<Finding> findings, Func<Extent, Place> placeOf)
{
    public const string PeopleKey = "people";

    /// <summary>How many letters of a key may be wrong. There are so few keys that two are enough to tell which is meant.</summary>
    private const int Slip = 2;

    private static readonly string[] Keys = [PeopleKey, "bothRight", "stet"];
    private static readonly string[] PersonKeys = ["name", "aliases", "pronoun", "never"];

    private static readonly Dictionary<string, Pronoun> Pronouns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["he"] = Pronoun.He, ["she"] = Pronoun.She, ["they"] = Pronoun.They,
    };

    public Stylebook Build(Sequence<HeadPair> pairs)
    {
        ReportUnknown(pairs, Keys);
        return new()
        {
            People = PeopleOf(ListOf(pairs, PeopleKey)).ToSequence(),
            BothRight = ListOf(pairs, "bothRight").Select(Group).OfType<Sequence<string>>().ToSequence(),
            Stet = WordsOf(pairs, "stet"),
        };
    }

    private List<ListedPerson> PeopleOf(Sequence<HeadNode> nodes)
    {
        var people = new List<ListedPerson>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (PersonOf(node) is not { } person) continue;
            if (names.Add(person.Name)) people.Add(person);
            else Refuse($"'{person.Name}' is listed a second time", node);
        }

        return people;
    }

    /// <summary>A map, or a mere name.</summary>
    private ListedPerson? PersonOf(HeadNode node)
    {
        if (WordOf(node) is { } bare) return ListedPerson.Named(bare) with { Place = placeOf(node.Extent) };
        if (node is not HeadMap { Pairs: var pairs })
        {
            Refuse("a person is a name, or a map with a 'name'", node);
            return null;
        }

        ReportUnknown(pairs, PersonKeys);
        var name = Find(pairs, "name");
        if (name is not null && WordOf(name.Value) is { } written)
            return new(written, WordsOf(pairs, "aliases"), PronounOf(pairs), WordsOf(pairs, "never"), placeOf(name.Value.Extent));
        Refuse("the person has no 'name'", name?.Value ?? node);
        return null;
    }

    private Pronoun PronounOf(Sequence<HeadPair> pairs)
    {
        if (Find(pairs, "pronoun") is not { } pair) return Pronoun.Unknown;
        if (WordOf(pair.Value) is { } word && Pronouns.TryGetValue(word, out var pronoun)) return pronoun;
        Refuse("'pronoun' takes he, she or they", pair.Value);
        return Pronoun.Unknown;
    }

    /// <summary>Two spellings or more; null, and a finding, where there are fewer.</summary>
    private Sequence<string>? Group(HeadNode node)
    {
        var words = Words(node, "bothRight");
        if (words.Count >= 2) return words;
        Refuse("'bothRight' takes lists of two spellings or more, [[Regan, Reagan]]", node);
        return null;
    }

    private Sequence<HeadNode> ListOf(Sequence<HeadPair> pairs, string key)
    {
        if (Find(pairs, key) is not { } pair || IsNull(pair.Value)) return Sequence<HeadNode>.Empty;
        if (pair.Value is HeadList list) return list.Items;
        Refuse($"'{key}' takes a list", pair.Value);
        return Sequence<HeadNode>.Empty;
    }

    private Sequence<string> WordsOf(Sequence<HeadPair> pairs, string key) =>
        Find(pairs, key) is { } pair && !IsNull(pair.Value) ? Words(pair.Value, key) : Sequence<string>.Empty;

    /// <summary>A word, or a list of them.</summary>
    private Sequence<string> Words(HeadNode node, string key)
    {
        if (WordOf(node) is { } word) return Sequence.Of(word);
        var words = new List<string>();
        foreach (var item in node is HeadList list ? list.Items : Sequence.Of(node))
        {
            if (WordOf(item) is { } one) words.Add(one);
            else Refuse($"'{key}' takes words", item);
        }

        return words.ToSequence();
    }

    private static string? WordOf(HeadNode node) =>
        node is HeadScalar { IsNull: false, Value.Text: var text } && text.Trim() is { Length: > 0 } word ? word : null;

    private static bool IsNull(HeadNode node) => node is HeadScalar { IsNull: true };

    private static HeadPair? Find(Sequence<HeadPair> pairs, string key) => pairs.FirstOrDefault(pair => KeyNames.AreSame(pair.Key, key));

    private void ReportUnknown(Sequence<HeadPair> pairs, string[] known)
    {
        foreach (var pair in pairs)
        {
            if (known.Any(key => KeyNames.AreSame(pair.Key, key))) continue;
            var meant = known.OrderBy(key => Spelling.Distance(pair.Key, key, Slip)).First();
            var isMeant = Spelling.Distance(pair.Key, meant, Slip) <= Slip;
            findings.Add(new()
            {
                Rule = Rules.StylebookKey,
                Extent = pair.KeyExtent,
                Message = Rules.StylebookKey.Format(
                    pair.Key, isMeant ? $"; did you mean '{meant}'?" : "; it knows " + string.Join(", ", known)),
                Suggestions = isMeant ? Sequence.Of(meant) : Sequence<string>.Empty,
            });
        }
    }

    private void Refuse(string problem, HeadNode node) => findings.Add(StylebookReader.Unread(problem, PlaceOf(node)));

    /// <summary>YAML's parser gives a list or map no length: its first word has to show it.</summary>
    private static Extent PlaceOf(HeadNode node) => node switch
    {
        HeadList { Items: { Count: > 0 } items } => PlaceOf(items[0]),
        HeadMap { Pairs: { Count: > 0 } pairs } => pairs[0].KeyExtent,
        _ => node.Extent,
    };
}
