using Galley.Manuscripts;
using Galley.Proofs;

namespace Galley.Collections;

/// <summary>
/// Compares an article's front matter with the type that somebody declared for it: keys that are missing (GLY211), values that are not of
/// their type (GLY212) and keys that the type does not know (GLY213). What another rule has said of a place is not said again.
/// </summary>
/// <param name="articles">Identifiers and slugs of all articles.</param>
/// <param name="people">Names and aliases of everybody in them.</param>
public sealed class DeclaredProof(IEnumerable<string> articles, IEnumerable<string> people)
{
    private readonly HashSet<string> _articles = new(articles, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _people = new(people, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Finding> Read(DeclaredHead type, Reading reading)
    {
        var root = reading.Manuscript.Head.Root;
        var told = new HashSet<Extent>(reading.Findings.Select(finding => finding.Extent));
        return ReadMap(type, root, root.Extent, isRoot: true)
            .Where(finding => finding.Rule == Rules.KeyMissing || !told.Contains(finding.Extent));
    }

    private IEnumerable<Finding> ReadMap(DeclaredHead type, HeadMap map, Extent opening, bool isRoot)
    {
        foreach (var property in type.Properties)
        {
            var pair = map.Find(property.Name);
            if (pair is null || pair.Value is HeadScalar { IsNull: true })
            {
                if (property.IsRequired) yield return Finding.Of(Rules.KeyMissing, pair?.KeyExtent ?? opening, [KeyOf(property)]);
                continue;
            }

            foreach (var finding in ReadValue(property, pair, isRoot)) yield return finding;
        }

        foreach (var pair in map.Pairs)
        {
            if (type.Properties.Any(property => KeyNames.AreSame(property.Name, pair.Key))) continue;
            var names = type.Properties.Where(property => map.Find(property.Name) is null).Select(KeyOf).ToList();
            if (isRoot && KnownKeys.PropertyOf(pair.Key) is not null) continue;
            yield return Finding.Of(Rules.KeyNotDeclared, pair.KeyExtent, [pair.Key], NearKeys.Nearest(pair.Key, names));
        }
    }

    private IEnumerable<Finding> ReadValue(DeclaredProperty property, HeadPair pair, bool isRoot)
    {
        if (!property.IsList && pair.Value is HeadList list)
        {
            yield return Wrong(property, list, "a list");
            yield break;
        }

        foreach (var node in HeadItems.Of(pair.Value))
        {
            if (node is HeadMap map)
            {
                if (property.Map is not { } type) yield return Wrong(property, node, "a map");
                else foreach (var finding in ReadMap(type, map, pair.KeyExtent, isRoot: false)) yield return finding;
            }
            else if (node is HeadScalar scalar && !Takes(property, scalar.Value, isRoot))
            {
                yield return Wrong(property, node, "'" + scalar.Value.Text + "'", Meant(property, scalar.Value.Text));
            }
        }
    }

    private bool Takes(DeclaredProperty property, FrontMatterValue value, bool isRoot)
    {
        if (property.Kind == DeclaredKind.Enum) return property.Choices.Any(choice => KeyNames.AreSame(choice, Word(value.Text)));
        if (property.Kind == DeclaredKind.Article) return _articles.Contains(value.Text);
        if (property.Kind == DeclaredKind.Person) return _people.Contains(value.Text);
        if (property.Kind == DeclaredKind.Uri) return IsAddress(value.Text);
        if (property.Kind is DeclaredKind.Text or DeclaredKind.Map) return property.Kind == DeclaredKind.Text;
        var expected = isRoot ? Scalars.Expected(property.Name) : ValueKinds.None;
        return KindGroups.Has(Scalars.Read(value, expected).Kind, property.Kind switch
        {
            DeclaredKind.Boolean => ValueKinds.Boolean,
            DeclaredKind.Integer => ValueKinds.Integer,
            DeclaredKind.Long => ValueKinds.Integer | ValueKinds.Long,
            DeclaredKind.Date => ValueKinds.Date,
            DeclaredKind.DateTime => ValueKinds.Time,
            DeclaredKind.Moment => ValueKinds.Moment,
            _ => ValueKinds.Number,
        });
    }

    private static bool IsAddress(string text) =>
        !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _);

    private string? Meant(DeclaredProperty property, string text) => property.Kind switch
    {
        DeclaredKind.Enum => NearKeys.Nearest(text, property.Choices.Select(FirstLower)),
        DeclaredKind.Article => NearKeys.Nearest(text, _articles.OrderBy(id => id, StringComparer.Ordinal)),
        DeclaredKind.Person => NearKeys.Nearest(text, _people.OrderBy(name => name, StringComparer.Ordinal)),
        _ => null,
    };

    private static Finding Wrong(DeclaredProperty property, HeadNode node, string shown, string? meant = null)
    {
        var choices = property.Choices.Count == 0 ? "" : " (" + string.Join(", ", property.Choices.Select(FirstLower)) + ")";
        return Finding.Of(Rules.ValueNotDeclared, node.Extent, [KeyOf(property), Words(property.Kind) + choices, shown], meant);
    }

    private static string Words(DeclaredKind kind) => kind switch
    {
        DeclaredKind.Boolean => KindGroups.Words(ValueKinds.Boolean),
        DeclaredKind.Integer or DeclaredKind.Long => KindGroups.Words(ValueKinds.Integer),
        DeclaredKind.Decimal or DeclaredKind.Double => "a number",
        DeclaredKind.Date => KindGroups.Words(ValueKinds.Date),
        DeclaredKind.DateTime => KindGroups.Words(ValueKinds.DateTime),
        DeclaredKind.Moment => KindGroups.Words(ValueKinds.Moment),
        DeclaredKind.Enum => "one of its names",
        DeclaredKind.Uri => "an address",
        DeclaredKind.Person => "a person of the articles",
        DeclaredKind.Article => "the identifier of an article",
        DeclaredKind.Map => "a map",
        _ => "text",
    };

    private static string Word(string text) => text.Replace(" ", "");

    private static string KeyOf(DeclaredProperty property) => FirstLower(property.Name);

    private static string FirstLower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
