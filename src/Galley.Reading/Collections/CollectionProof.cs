using Galley.Manuscripts;
using Galley.Proofs;

namespace Galley.Collections;

/// <summary>
/// Compares the front matter of a collection's articles with the type that they have in common: values that are unlike the rest
/// (GLY206), keys that look like the others' (GLY204), and, once a property, what widened its type (GLY207) and whose name it has
/// (GLY208). So no article changes a type unnoticed.
/// </summary>
public sealed class CollectionProof
{
    private readonly HashSet<(string Path, string Cause)> _told = [];
    private readonly List<Finding> _findings = [];

    /// <summary>The findings of each article. One alone agrees with itself, and only two of its keys can be at odds.</summary>
    public static IReadOnlyList<IReadOnlyList<Finding>> Read(HeadType type, IReadOnlyCollection<FrontMatter> heads)
    {
        var proof = new CollectionProof();
        return heads
            .Select(head => proof.Read(type, head).Where(finding => heads.Count > 1 || finding.Rule == Rules.KeyNameTaken).ToArray())
            .ToList();
    }

    private IReadOnlyList<Finding> Read(HeadType type, FrontMatter head)
    {
        _findings.Clear();
        ReadMap(type, head.Root, head.Root.Extent, "");
        return _findings.ToArray();
    }

    private void ReadMap(HeadType type, HeadMap map, Extent opening, string path)
    {
        foreach (var pair in map.Pairs) ReadKey(type, map, pair, isRoot: path.Length == 0);
        foreach (var property in type.Properties)
        {
            var pair = map.Find(property.Key);
            if (pair is not null && property.NameTakenBy is { } owner) TellName(property, path, owner, pair);
            var isSettled = pair is not null && ReadValues(property, pair, path);
            if (!isSettled && property.IsNullable) Tell(property, path, "nullable", pair?.KeyExtent ?? opening);
        }
    }

    /// <summary>A key that no other article has may be a misspelling of one that they have and this article lacks.</summary>
    private void ReadKey(HeadType type, HeadMap map, HeadPair pair, bool isRoot)
    {
        if (type.Find(pair.Key) is not { Count: 1 } || (isRoot && KnownKeys.PropertyOf(pair.Key) is not null)) return;
        var others = type.Properties.Where(other => other.Count > 1 && map.Find(other.Key) is null).Select(other => other.Key);
        if (NearKeys.Nearest(pair.Key, others) is not { } meant) return;
        Add(Rules.UnknownKey, pair.KeyExtent, Rules.UnknownKey.Format(pair.Key, meant), meant);
    }

    /// <summary>Whether the key has a value of the property's kind, or a finding that says it has not.</summary>
    private bool ReadValues(HeadProperty property, HeadPair pair, string path)
    {
        var expected = path.Length == 0 ? Scalars.Expected(property.Key) : ValueKinds.None;
        var isSettled = false;
        foreach (var node in HeadItems.Of(pair.Value))
        {
            var kind = node is HeadScalar scalar ? Scalars.Read(scalar.Value, expected).Kind : ValueKinds.Map;
            isSettled |= kind != ValueKinds.None || !((HeadScalar)node).IsNull;
            if (kind == ValueKinds.None) continue;
            if (!property.Accepts(kind))
            {
                var shown = node is HeadScalar { Value.Text: var text } ? text : "{…}";
                var outcome = property.IsList ? ", so the property leaves it out" : ", so the property is nullable";
                var message = Rules.ValueUnlikeOthers.Format(shown, KindGroups.Words(property.Kind), property.Key, outcome);
                Add(Rules.ValueUnlikeOthers, node.Extent, message);
                continue;
            }

            if (property.IsWidened && (kind == property.Kind || kind == ValueKinds.Moment))
                Tell(property, path, KindGroups.Words(property.Kind), node.Extent);
            if (node is HeadMap map && property.Map is { } type) ReadMap(type, map, pair.KeyExtent, path + property.Key + ".");
        }

        if (property.IsOnceAlone && pair.Value is HeadList) Tell(property, path, "a list", pair.KeyExtent);
        return isSettled;
    }

    private void Tell(HeadProperty property, string path, string cause, Extent at)
    {
        if (_told.Add((path + property.Key, cause))) Add(Rules.TypeWidened, at, Rules.TypeWidened.Format(property.Key, cause));
    }

    private void TellName(HeadProperty property, string path, string owner, HeadPair pair)
    {
        if (_told.Add((path + property.Key, owner)))
            Add(Rules.KeyNameTaken, pair.KeyExtent, Rules.KeyNameTaken.Format(pair.Key, owner, property.Identifier));
    }

    private void Add(Rule rule, Extent at, string message, params string[] suggestions) =>
        _findings.Add(new() { Rule = rule, Extent = at, Message = message, Suggestions = suggestions.ToSequence() });
}
