using System.Text;

namespace Galley.Generators.Emission;

/// <summary>
/// Packs numbers and strings into two literals, as <c>Galley.Typed.Unpacker</c> of the generated code reads them. A string is a
/// range of the text; what the text does not hold already is appended to it.
/// </summary>
internal sealed class Packer
{
    /// <summary>The first of 16,384 letters that each stand for two digits; all of them are plainly visible in a literal.</summary>
    private const int First = 0x4E00;

    private const int Continued = 64;

    private readonly string _given;
    private readonly StringBuilder _text;
    private readonly Dictionary<string, int> _added;
    private readonly List<byte> _digits = [];

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

    /// <summary>
    /// The numbers as a string: digits in base 64, lowest first, <see cref="Continued"/> or more where another follows, two to
    /// a letter, since all literals of an assembly share one limit of letters.
    /// </summary>
    public string Index
    {
        get
        {
            var index = new char[(_digits.Count + 1) / 2];
            for (var i = 0; i < index.Length; i++)
            {
                var second = 2 * i + 1 < _digits.Count ? _digits[2 * i + 1] : 0;
                index[i] = (char)(First + _digits[2 * i] + (second << 7));
            }

            return new(index);
        }
    }

    /// <summary>How many digits there are.</summary>
    public int Length => _digits.Count;

    /// <summary>An index of its own over the same text.</summary>
    public Packer Section() => new(this);

    public Packer Append(Packer section)
    {
        _digits.AddRange(section._digits);
        return this;
    }

    public Packer Number(int value)
    {
        for (; value >= 64; value >>= 6) _digits.Add((byte)(Continued + (value & 63)));
        _digits.Add((byte)value);
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
