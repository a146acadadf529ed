namespace Galley.Archives;

/// <summary>An address that is written from where the article's file stands: <c>../sport/regatta.md#heats</c>.</summary>
/// <param name="Path">The file it leads to, as paths of articles are written.</param>
/// <param name="Rest">What follows the path, from its <c>?</c> or <c>#</c> on.</param>
public readonly record struct RelativeAddress(string Path, string Rest)
{
    /// <summary>What would end an address or mean something in it; the percent sign first, since the others' escapes have one.</summary>
    private const string Escaped = "% ()<>?#\"";

    /// <summary>Whether an address is relative and leads to a file, not merely to a place of the same one.</summary>
    public static bool IsOne(string address) =>
        address.Length > 0 && "/\\?#".IndexOf(address[0]) < 0 && address.IndexOf(':') < 0;

    /// <param name="from">Path of the article in which the address stands.</param>
    /// <param name="address">The address as written.</param>
    public static RelativeAddress Of(string from, string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        if (end < 0) end = address.Length;
        var parts = new List<string>(from.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in Uri.UnescapeDataString(address.Substring(0, end)).Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..") parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or "")) parts.Add(part);
        }

        return new(string.Join("/", parts), address.Substring(end));
    }

    /// <summary>The address to write in one article so that it leads to a file, as Markdown takes it between brackets.</summary>
    /// <param name="from">The article's path.</param>
    /// <param name="to">The file's path, from the same folder as the article's.</param>
    public static string Between(string from, string to)
    {
        var folders = from.Split('/');
        var parts = to.Split('/');
        var shared = 0;
        while (shared < folders.Length - 1 && shared < parts.Length - 1 && folders[shared] == parts[shared]) shared++;
        var address = string.Concat(Enumerable.Repeat("../", folders.Length - 1 - shared)) + string.Join("/", parts.Skip(shared));
        foreach (var sign in Escaped) address = address.Replace(sign.ToString(), Uri.HexEscape(sign));
        return address;
    }
}
