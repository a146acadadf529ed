using Galley.Language;

namespace Galley.Quotations;

/// <summary>The marks of a block: the one that is read, and what those after it tell of it.</summary>
internal sealed class MarkRow(List<Mark> marks, string text)
{
    /// <summary>How many marks are looked ahead at most, so that a flood of marks costs no more than its length.</summary>
    private const int LookAhead = 200;

    private int _at = -1;

    /// <summary>The mark that is read.</summary>
    public Mark Current => marks[_at];

    public bool IsAtFirst => _at == 0;

    private int Stop => Math.Min(marks.Count, _at + 1 + LookAhead);

    public bool MoveNext() => ++_at < marks.Count;

    /// <summary>Whether the next mark of the block closes more surely than this one, which may be an apostrophe or mean inches.</summary>
    public bool HasBetterClosing()
    {
        for (var i = _at + 1; i < Stop; i++)
        {
            if (marks[i].Family != Current.Family || marks[i].OnlyOpens) return false;
            if (marks[i].CanClose) return true;
        }

        return false;
    }

    /// <summary>Whether the next two marks of the family both close.</summary>
    public bool ClosesTwice()
    {
        var seen = 0;
        for (var i = _at + 1; i < Stop && seen < 2; i++)
        {
            if (marks[i].Family != Current.Family) continue;
            if (!marks[i].OnlyCloses) return false;
            seen++;
        }

        return seen == 2;
    }

    /// <summary>"… “Equal Justice” …": curly marks are a pair of their own inside straight ones.</summary>
    public bool IsCurlyPairIn(Mark around) =>
        Current.Side == MarkSide.Opening && around.Side == MarkSide.Either
            && NextOfFamily() is { Side: MarkSide.Closing, OnlyCloses: true };

    /// <summary>
    /// Whether it can open a passage here: a single mark needs a partner or be nothing else; a sign with a space on both sides (back « to
    /// the list) too.
    /// </summary>
    /// <param name="around">Of the passage that is open; null where none is.</param>
    public bool MayOpenIn(MarkFamily? around)
    {
        if (At(Current.Extent.Start - 1) == ' ' && At(Current.Extent.End) == ' ') return ClosesBefore(null);
        return Current.Family != MarkFamily.Single || ClosesBefore(around) || IsSurelyOpening();
    }

    /// <summary>Whether a mark of its family that can close follows before the passage around it ends.</summary>
    private bool ClosesBefore(MarkFamily? around)
    {
        for (var i = _at + 1; i < Stop; i++)
        {
            if (marks[i].Family == around && marks[i].CanClose && !marks[i].OnlyOpens) return false;
            if (marks[i].Family == Current.Family && marks[i].CanClose) return true;
        }

        return false;
    }

    /// <summary>A mark without a partner that still can be nothing but an opening: after a comma or colon, before a capital.</summary>
    private bool IsSurelyOpening()
    {
        if (!char.IsUpper(At(Current.Extent.End))) return false;
        var before = Current.Extent.Start - 1;
        while (before >= 0 && text[before] == ' ') before--;
        return At(before) is ',' or ':';
    }

    /// <summary>spoke of"ropes that rot.": an opening mark whose space is missing, which the next of its family closes.</summary>
    public bool IsGluedOpening() =>
        Current.Family == MarkFamily.Double && Current.Side != MarkSide.Closing
            && char.IsLetter(At(Current.Extent.Start - 1)) && char.IsLetter(At(Current.Extent.End)) && NextCloses();

    /// <summary>Whether the next mark of its family only closes.</summary>
    public bool NextCloses() => NextOfFamily() is { OnlyCloses: true };

    /// <summary>A 12" single; more than three digits are a year.</summary>
    public bool MayMeanInches()
    {
        var digits = 0;
        while (IsDigit(Current.Extent.Start - 1 - digits)) digits++;
        return Current.Side != MarkSide.Opening && Current.Extent.Length == 1 && digits is > 0 and < 4;
    }

    private bool IsDigit(int i) => char.IsDigit(At(i)) || At(i) is '\u00BC' or '\u00BD' or '\u00BE';

    private Mark? NextOfFamily()
    {
        for (var i = _at + 1; i < Stop; i++)
            if (marks[i].Family == Current.Family) return marks[i];
        return null;
    }

    private char At(int i) => i >= 0 && i < text.Length ? text[i] : ' ';
}
