using Galley.Archives;
using Galley.Manuscripts;

namespace Galley.Collections;

/// <summary>
/// Finds the type that the front matter of several articles has in common. Of kinds that do not go together the most frequent counts,
/// so that one article's mistake never changes the type of the others.
/// </summary>
public static class TypeInference
{
    // Members that stand beside the properties.
    private static readonly string[] Members = ["Contains", "FrontMatter", "Item", "Keys", "List"];

    public static HeadType Infer(IReadOnlyCollection<MapShape> maps)
    {
        var names = new UniqueNames(UniqueNames.ObjectMembers.Concat(Members));
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        return new(Gather(maps).Select(uses => Named(uses[0].Key, Property(uses, maps.Count), names, owners)).ToSequence());
    }

    /// <summary>Of keys that come to one name in code the first has it.</summary>
    private static HeadProperty Named(string key, HeadProperty property, UniqueNames names, Dictionary<string, string> owners)
    {
        var wanted = Identifiers.FromWords(key) is { Length: > 0 } identifier ? identifier : "Key";
        if (owners.TryGetValue(wanted, out var owner)) return property with { Identifier = names.Take(wanted), NameTakenBy = owner };
        owners.Add(wanted, key);
        return property with { Identifier = names.Take(wanted) };
    }

    /// <summary>What is written of each key, in the order in which keys are first used.</summary>
    private static List<List<KeyShape>> Gather(IEnumerable<MapShape> maps)
    {
        var keys = new List<List<KeyShape>>();
        var byKey = new Dictionary<string, List<KeyShape>>(StringComparer.Ordinal);
        foreach (var map in maps)
        {
            foreach (var key in map.Keys)
            {
                var normal = KeyNames.Normal(key.Key);
                if (!byKey.TryGetValue(normal, out var uses))
                {
                    byKey.Add(normal, uses = []);
                    keys.Add(uses);
                }

                uses.Add(key);
            }
        }

        return keys;
    }

    private static HeadProperty Property(List<KeyShape> uses, int maps)
    {
        var given = uses.FindAll(use => use.Kinds != ValueKinds.None);
        var group = MostFrequent(given);
        if (uses.TrueForAll(use => use.Kinds == ValueKinds.None && use.Refused != ValueKinds.None)) group = uses[0].Refused;
        var alike = given.FindAll(use => KindGroups.Of(use.Kinds) == group);
        var kinds = alike.Aggregate(ValueKinds.None, (all, use) => all | use.Kinds);
        var property = new HeadProperty
        {
            Key = uses[0].Key,
            Kind = group switch
            {
                ValueKinds.Text or ValueKinds.None => ValueKinds.Text,
                _ => kinds == ValueKinds.None ? KindGroups.Narrowest(group) : KindGroups.Widest(kinds),
            },
            IsList = uses.Exists(use => use.IsList && (use.Kinds == ValueKinds.None || KindGroups.Of(use.Kinds) == group)),
            Count = uses.Count,
            Map = group == ValueKinds.Map ? Infer(alike.SelectMany(use => use.Maps).ToList()) : null,
            Examples = alike.SelectMany(use => use.Examples).Distinct().Take(KeyShape.MostExamples).ToSequence(),
        };
        return property with
        {
            IsNullable = !property.IsList && uses.Count(use => IsHeld(property, use)) < maps,
            IsWidened = given.Exists(use => property.Accepts(use.Kinds) && !KindGroups.Has(use.Kinds, property.Kind))
                || (property.Kind != ValueKinds.Text && uses.Exists(use => use.Kinds == ValueKinds.None && use.Refused == ValueKinds.None)),
            IsOnceAlone = property.IsList
                && uses.Exists(use => !use.IsList && (use.Kinds == ValueKinds.None || property.Accepts(use.Kinds))),
        };
    }

    /// <summary>Whether an article leaves the property as it is: its value is of the kind, or an error to be mended anyway.</summary>
    private static bool IsHeld(HeadProperty property, KeyShape use) =>
        use.Refused != ValueKinds.None || (use.Kinds != ValueKinds.None && property.Accepts(use.Kinds));

    private static ValueKinds MostFrequent(List<KeyShape> uses)
    {
        var most = ValueKinds.None;
        var frequency = 0;
        foreach (var group in KindGroups.All)
        {
            var count = uses.Count(use => KindGroups.Of(use.Kinds) == group);
            if (count > frequency) (most, frequency) = (group, count);
        }

        return most;
    }
}
