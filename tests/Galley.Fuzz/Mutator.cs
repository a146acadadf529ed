using System.Text;

namespace Galley.Fuzz;

/// <summary>Spoils articles as hands, programs and enemies do. The same random numbers give the same article.</summary>
public sealed class Mutator(Random random)
{
    /// <summary>No article grows longer.</summary>
    private const int Longest = 60_000;

    private static readonly Func<Mutator, string, string>[] Mutations =
    [
        (m, text) => m.Insert(text, m.Piece()),
        (m, text) => m.Insert(text, m.Piece()),
        (m, text) => m.Insert(text, m.Flood()),
        (m, text) => m.Cut(text),
        (m, text) => m.Cut(text),
        (m, text) => m.Duplicate(text),
        (m, text) => m.Move(text),
        (m, text) => m.SwapMark(text),
        (m, text) => m.SwapMark(text),
        (m, text) => m.DropMark(text),
        (m, text) => m.Misspell(text),
        (m, text) => m.ChangeCase(text),
        (m, text) => m.ChangeLineEnds(text),
        (m, text) => m.JoinLines(text),
        (m, text) => m.Misread(text),
        (m, text) => m.Pick(Pieces.Heads) + text,
        (m, text) => text[..m.At(text)],
    ];

    public string Mutate(string text, int times)
    {
        for (var i = 0; i < times; i++)
        {
            text = Pick(Mutations)(this, text);
            if (text.Length > Longest) text = text[..Longest];
        }

        return text;
    }

    /// <summary>An article of nothing but pieces.</summary>
    public string Soup(int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++) text.Append(Piece()).Append(random.Next(3) == 0 ? " " : "");
        return text.ToString();
    }

    private string Piece() => Pick(Pick(Pieces.All));

    private string Flood() => Repeat(random.Next(2) == 0 ? Piece() : Piece() + Piece(), random.Next(2, 400));

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private string Insert(string text, string piece) => text.Insert(At(text), piece);

    private string Cut(string text)
    {
        var at = At(text);
        return text.Remove(at, Length(text, at));
    }

    private string Duplicate(string text)
    {
        var at = At(text);
        return text.Insert(At(text), Repeat(text.Substring(at, Length(text, at)), random.Next(1, 20)));
    }

    private string Move(string text)
    {
        var at = At(text);
        var length = Length(text, at);
        var moved = text.Substring(at, length);
        return Insert(text.Remove(at, length), moved);
    }

    private string SwapMark(string text) =>
        MarkIn(text) is var at and >= 0 ? text.Remove(at, 1).Insert(at, Pick(Pieces.Marks)) : Insert(text, Pick(Pieces.Marks));

    private string DropMark(string text) => MarkIn(text) is var at and >= 0 ? text.Remove(at, 1) : text;

    /// <summary>Two neighbours change places, or one is doubled or lost.</summary>
    private string Misspell(string text)
    {
        var at = At(text);
        if (at + 1 >= text.Length) return text;
        return random.Next(3) switch
        {
            0 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            1 => text.Insert(at, text.Substring(at, 1)),
            _ => text.Remove(at, 1),
        };
    }

    private string ChangeCase(string text)
    {
        var at = At(text);
        var length = Length(text, at);
        var part = text.Substring(at, length);
        return text.Remove(at, length).Insert(at, random.Next(2) == 0 ? part.ToUpperInvariant() : part.ToLowerInvariant());
    }

    private string ChangeLineEnds(string text) => text.ReplaceLineEndings(Pick(Pieces.LineEnds));

    private string JoinLines(string text)
    {
        var at = At(text);
        var length = Length(text, at);
        return text.Remove(at, length).Insert(at, text.Substring(at, length).ReplaceLineEndings(" "));
    }

    /// <summary>Bytes of one encoding read as another.</summary>
    private string Misread(string text) => random.Next(3) switch
    {
        0 => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)),
        1 => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(text)),
        _ => Encoding.UTF8.GetString(Encoding.Unicode.GetBytes(text)),
    };

    private int MarkIn(string text) =>
        text.Length == 0 ? -1 : text.IndexOfAny(['"', '“', '”', '\'', '‘', '’', '«', '»'], random.Next(text.Length));

    private int At(string text) => random.Next(text.Length + 1);

    private int Length(string text, int at) => Math.Min(text.Length - at, random.Next(2) == 0 ? random.Next(1, 20) : random.Next(1, 2000));

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];
}
