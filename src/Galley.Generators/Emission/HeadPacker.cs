using Galley.Collections;
using Galley.Manuscripts;

namespace Galley.Generators.Emission;

/// <summary>Packs front matter as <c>Galley.Typed.HeadNode</c> of the generated code unpacks it.</summary>
internal static class HeadPacker
{
    private const int Nothing = 0, Words = 1, Value = 2, OtherwiseWritten = 3, List = 4, Map = 5;

    public static void Pack(FrontMatter head, Packer packer)
    {
        packer.Number(Map);
        packer.List(head.Root.Pairs, pair =>
        {
            packer.String(pair.Key);
            Pack(pair.Value, Scalars.Expected(pair.Key), packer);
        });
    }

    private static void Pack(HeadNode node, ValueKinds expected, Packer packer)
    {
        switch (node)
        {
            case HeadScalar scalar:
                PackScalar(scalar, expected, packer);
                break;
            case HeadList list:
                packer.Number(List).List(list.Items, item => Pack(item, expected, packer));
                break;
            case HeadMap map:
                packer.Number(Map).List(map.Pairs, pair =>
                {
                    packer.String(pair.Key);
                    Pack(pair.Value, ValueKinds.None, packer);
                });
                break;
        }
    }

    private static void PackScalar(HeadScalar scalar, ValueKinds expected, Packer packer)
    {
        // Line ends as everywhere else, so that no checkout compiles to another assembly than another.
        var text = scalar.Value.Text.Replace("\r\n", "\n");
        var (kind, canonical) = Scalars.Read(scalar.Value, expected);
        if (scalar.IsNull) packer.Number(Nothing);
        else if (kind is ValueKinds.Text or ValueKinds.None) packer.Number(Words).String(text);
        else if (canonical == text) packer.Number(Value).String(text);
        else packer.Number(OtherwiseWritten).String(text).String(canonical);
    }
}
