namespace Galley.Manuscripts;

/// <summary>Holds texts to a length that is the same on every system.</summary>
internal static class SourceLength
{
    /// <summary>Whether the text is longer, in UTF-16 code units; a line end counts as one, however it is written.</summary>
    public static bool Exceeds(string source, Extent text, int longest)
    {
        if (text.Length <= longest) return false;
        var length = text.Length;
        for (var i = text.Start; i + 1 < text.End && length > longest; i++)
            if (source[i] == '\r' && source[i + 1] == '\n') length--;
        return length > longest;
    }
}
