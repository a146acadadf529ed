namespace System;

/// <summary>A place in a sequence, counted from either end: what list patterns ask for.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
