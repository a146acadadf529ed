using Galley.Manuscripts;

namespace Galley.Collections;

/// <summary>What kinds of values a map of front matter holds, without their places: all that types follow from.</summary>
public sealed record MapShape(Sequence<KeyShape> Keys)
{
    public static readonly MapShape Empty = new(Sequence<KeyShape>.Empty);

    /// <summary>The shape of an article's front matter.</summary>
    public static MapShape Of(FrontMatter head) => Of(head.Root, isRoot: true);

    private static MapShape Of(HeadMap map, bool isRoot) =>
        map.Pairs.Count == 0 ? Empty : new(map.Pairs.Select(pair => KeyShape.Of(pair, Expected(pair, isRoot), Inner)).ToSequence());

    private static ValueKinds Expected(HeadPair pair, bool isRoot) => isRoot ? Scalars.Expected(pair.Key) : ValueKinds.None;

    private static MapShape Inner(HeadMap map) => Of(map, isRoot: false);
}

/// <summary>The values of one key of one map.</summary>
/// <param name="Kinds">Those of all values; of a list there may be several.</param>
/// <param name="Refused">The group that its key calls for, where a value is not of it; else none.</param>
/// <param name="Maps">The maps among the values.</param>
/// <param name="Examples">The first values, for documentation.</param>
public sealed record KeyShape(
    string Key, ValueKinds Kinds, ValueKinds Refused, bool IsList, Sequence<MapShape> Maps, Sequence<string> Examples)
{
    /// <summary>How many examples are shown.</summary>
    public const int MostExamples = 3;

    private const int LongestExample = 60;

    internal static KeyShape Of(HeadPair pair, ValueKinds expected, Func<HeadMap, MapShape> shapeOf)
    {
        var (kinds, refused) = (ValueKinds.None, ValueKinds.None);
        var maps = new List<MapShape>();
        var examples = new List<string>();
        foreach (var node in HeadItems.Of(pair.Value))
        {
            if (node is HeadMap map)
            {
                kinds |= ValueKinds.Map;
                maps.Add(shapeOf(map));
            }
            else if (node is HeadScalar scalar)
            {
                var (kind, canonical) = Scalars.Read(scalar.Value, expected);
                kinds |= kind;
                if (kind == ValueKinds.None && !scalar.IsNull) refused = expected;
                if (kind != ValueKinds.None && examples.Count < MostExamples) examples.Add(Short(canonical));
            }
        }

        return new(pair.Key, kinds, refused, pair.Value is HeadList, maps.ToSequence(), examples.ToSequence());
    }

    private static string Short(string text) => text.Length <= LongestExample ? text : text.Substring(0, LongestExample) + "…";
}

/// <summary>Walks a value and, where it is a list, what the list holds; lists in lists are one list.</summary>
internal static class HeadItems
{
    public static IEnumerable<HeadNode> Of(HeadNode node) => node is HeadList list ? list.Items.SelectMany(Of) : [node];
}
