using System.Text;

namespace Galley.Generators.Emission;

/// <summary>
/// Packs numbers and strings into two literals, as <c>Galley.Typed.Unpacker</c> of the generated code reads them. A string is a
/// range of the text; what the text does not hold already is appended to it.
/// </summary>
internal sealed class Packer
{
    private const int Final = 35;
    private const int Continued = 93;

    private readonly string _given;
    private readonly StringBuilder _text;
    private readonly Dictionary<string, int> _added;
    private readonly StringBuilder _index = new();

    public Packer(string text)
    {
        _given = text;
        _text = new(text, text.Length + 256);
        _added = new(StringComparer.Ordinal);
    }

    private Packer(Packer parent)
    {
        (_given, _text, _added) = (parent._given, parent._text, parent._added);
    }

    /// <summary>Everything the ranges point into.</summary>
    public string Text => _text.ToString();

    public string Index => _index.ToString();

    public int Length => _index.Length;

    /// <summary>An index of its own over the same text.</summary>
    public Packer Section() => new(this);

    public Packer Append(Packer section)
    {
        _index.Append(section._index);
        return this;
    }

    public Packer Number(int value)
    {
        for (; value >= 32; value >>= 5) _index.Append((char)(Continued + (value & 31)));
        _index.Append((char)(Final + value));
        return this;
    }

    /// <summary>A number, or -1.</summary>
    public Packer Optional(int value) => Number(value + 1);

    public Packer Range(Extent extent) => Number(extent.Start).Number(extent.Length);

    public Packer String(string? value)
    {
        Number(value is null ? 0 : value.Length + 1);
        return string.IsNullOrEmpty(value) ? this : Number(PlaceOf(value!));
    }

    public Packer Strings(Sequence<string> values) => List(values, value => String(value));

    public Packer List<T>(Sequence<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
        return this;
    }

    private int PlaceOf(string value)
    {
        if (_added.TryGetValue(value, out var place)) return place;
        place = _given.IndexOf(value, StringComparison.Ordinal);
        if (place < 0)
        {
            place = _text.Length;
            _text.Append(value);
        }

        _added.Add(value, place);
        return place;
    }
}
