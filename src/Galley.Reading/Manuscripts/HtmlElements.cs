namespace Galley.Manuscripts;

/// <summary>What the open elements of HTML make of the words inside them.</summary>
internal sealed class HtmlElements
{
    /// <summary>Elements whose words no reader sees.</summary>
    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "head", "iframe", "noscript", "object", "pre", "script", "select", "style", "svg", "template", "textarea", "title",
    };

    /// <summary>Elements that stand in a line of words; any other begins and ends a block.</summary>
    private static readonly HashSet<string> InLine = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
        "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private int _quotations;
    private int _captions;
    private int _lists;
    private int _tables;
    private int _heading;

    public static bool IsHidden(HtmlTag tag) => !tag.IsClosing && Hidden.Contains(tag.Name);

    public static bool IsInLine(HtmlTag tag) => InLine.Contains(tag.Name);

    public void Pass(HtmlTag tag)
    {
        if (tag.Is("blockquote")) Count(ref _quotations, tag);
        else if (tag.Is("figcaption") || tag.Is("caption")) Count(ref _captions, tag);
        else if (tag.Is("ul") || tag.Is("ol") || tag.Is("dl")) Count(ref _lists, tag);
        else if (tag.Is("table")) Count(ref _tables, tag);
        else if (tag.Name is ['h' or 'H', >= '1' and <= '6' and var level]) _heading = tag.IsClosing ? 0 : level - '0';
    }

    /// <summary>What a block of words is here, and its level; null for a plain paragraph.</summary>
    public (BlockKind Kind, int Level)? Block =>
        _heading > 0 ? (BlockKind.Heading, _heading)
        : _captions > 0 ? (BlockKind.Caption, 0)
        : _tables > 0 ? (BlockKind.TableCell, 0)
        : _lists > 0 ? (BlockKind.ListItem, _lists)
        : _quotations > 0 ? (BlockKind.BlockQuotation, _quotations)
        : null;

    private static void Count(ref int open, HtmlTag tag) => open = tag.IsClosing ? Math.Max(0, open - 1) : open + 1;
}
