using System.Runtime.CompilerServices;
using Galley.Language;
using Galley.Lexicon;
using Galley.Manuscripts;

namespace Galley.Proofs.Names;

/// <summary>
/// Finds spellings of which the rest of a name tells that a well-known one is meant: "Jonh Keats". There are namesakes, so only what nobody
/// else can be called is one (<see cref="WellKnownSlip.IsSure"/>).
/// </summary>
/// <param name="spelled">By token: the spelling that it is, where it is one.</param>
internal sealed class WellKnownSlips(TokenText tokens, List<SpelledName> names, SpelledName?[] spelled)
{
    private const WordClass Names = WordClass.GivenName | WordClass.FamilyName;

    /// <summary>What stands without another half of a name.</summary>
    private readonly Lazy<HashSet<string>> _alone =
        new(() => new(names.Where(name => !name.IsInFull).Select(name => name.Key), StringComparer.Ordinal));

    /// <summary>The slip that the spelling must be; null where it may be right.</summary>
    [MethodImpl(Hot.Path)]
    public WellKnownSlip? In(SpelledName name)
    {
        if (name.Key.Length < WellKnownSlip.Shortest) return null;
        HashSet<SpelledName>? before = null, after = null;
        foreach (var place in name.Places)
        {
            if (Beside(place.Token, -1) is { } left && IsNew(left, ref before) && Find(name, left, -1) is { } behind) return behind;
            if (Beside(place.Token, 1) is { } right && IsNew(right, ref after) && Find(name, right, 1) is { } ahead) return ahead;
        }

        return null;
    }

    /// <summary>
    /// Whether the neighbour may be part of a known name and was not looked at before: a long text has the same ones over and over.
    /// </summary>
    [MethodImpl(Hot.Path)]
    private static bool IsNew(SpelledName neighbour, ref HashSet<SpelledName>? seen) =>
        neighbour.IsInWellKnown && (seen ??= []).Add(neighbour);

    private WellKnownSlip? Find(SpelledName name, SpelledName neighbour, int step)
    {
        foreach (var word in WellKnownNames.With(neighbour.Key))
            if (MayBeNear(name.Key, step < 0 ? word.After : word.Before) && Judge(name, neighbour, word.Name, word.At - step) is { } slip)
                return slip;

        return null;
    }

    private WellKnownSlip? Judge(SpelledName name, SpelledName neighbour, WellKnownName known, int at)
    {
        var places = name.Places.FindAll(place => IsAt(place.Token - at, known, at));
        if (places.Count == 0 || places.Exists(place => IsSomebodyElses(place, known, at))) return null;
        var slip = new WellKnownSlip(name, known, at, places, IsRightHere(known, neighbour), _alone.Value.Contains(known.Keys[at]));
        return slip.IsSure ? slip : null;
    }

    /// <summary>What tells most pairs apart by one letter.</summary>
    private static bool MayBeNear(string wrong, ReadOnlySpan<char> right) =>
        right.Length > 0 && right[0] == wrong[0] && Math.Abs(wrong.Length - right.Length) <= 1 && !right.SequenceEqual(wrong.AsSpan());

    /// <summary>Whether the name starts at the token, but for one word.</summary>
    private bool IsAt(int start, WellKnownName known, int but = -1)
    {
        for (var i = 0; i < known.Keys.Length; i++)
        {
            if (i > 0 && !AreTied(start + i - 1)) return false;
            if (i != but && !IsWordAt(start + i, known.Keys[i])) return false;
        }

        return true;
    }

    private bool IsWordAt(int token, string key) =>
        (uint)token < (uint)spelled.Length && (spelled[token] is { } name ? name.Key == key : tokens.IsWordAt(token, key));

    private bool IsRightHere(WellKnownName known, SpelledName neighbour)
    {
        var at = Array.IndexOf(known.Keys, neighbour.Key);
        return neighbour.Places.Exists(place => IsAt(place.Token - at, known));
    }

    /// <summary>A longer name is another one, and whoever wrote the article or took its pictures knows how to spell himself.</summary>
    private bool IsSomebodyElses(NamePlace place, WellKnownName known, int at)
    {
        var (first, last) = (place.Token - at, place.Token - at + known.Keys.Length - 1);
        return IsName(Beside(first, -1)) || IsName(Beside(last, 1))
            || tokens.Manuscript.Blocks[tokens.BlockOf(place.Token)].Kind is BlockKind.Byline or BlockKind.Credit;
    }

    private static bool IsName(SpelledName? name) =>
        name is not null && (name.Word.Is(Names) ? !name.Word.Is(WordClass.NameOrWord) : name.Standing == Standing.Strange);

    private SpelledName? Beside(int token, int step) => AreTied(Math.Min(token, token + step)) ? spelled[token + step] : null;

    /// <summary>Whether nothing but one blank stands between the token and the next.</summary>
    [MethodImpl(Hot.Path)]
    private bool AreTied(int left) => left >= 0 && left + 1 < tokens.Tokens.Length
        && tokens.Tokens[left + 1].Start == tokens.Tokens[left].End + 1 && tokens.Text[tokens.Tokens[left].End] is ' ' or '\u00A0';
}
