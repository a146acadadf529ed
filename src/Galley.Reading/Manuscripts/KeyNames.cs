namespace Galley.Manuscripts;

/// <summary>Keys are the same whatever their case, their <c>_</c> and their <c>-</c>: <c>published_at</c> is <c>publishedAt</c>.</summary>
public static class KeyNames
{
    public static bool AreSame(string one, string other)
    {
        int at = 0, there = 0;
        while (true)
        {
            while (at < one.Length && IsJoint(one[at])) at++;
            while (there < other.Length && IsJoint(other[there])) there++;
            if (at == one.Length || there == other.Length) return at == one.Length && there == other.Length;
            if (char.ToUpperInvariant(one[at++]) != char.ToUpperInvariant(other[there++])) return false;
        }
    }

    /// <summary>One form for all keys that are the same.</summary>
    public static string Normal(string key)
    {
        var normal = new char[key.Length];
        var length = 0;
        foreach (var c in key)
            if (!IsJoint(c)) normal[length++] = char.ToUpperInvariant(c);
        return new(normal, 0, length);
    }

    private static bool IsJoint(char c) => c is '_' or '-';
}
