namespace Galley.Archives;

/// <summary>
/// Gives out names, each once. A name that is taken gets <c>_2</c>, <c>_3</c>…; one that means something else already gets <c>_</c>.
/// </summary>
/// <param name="reserved">Names that mean something else where these are used.</param>
public sealed class UniqueNames(IEnumerable<string> reserved)
{
    /// <summary>Members of every object.</summary>
    public static readonly Sequence<string> ObjectMembers =
        Sequence.Of("Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString");

    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    public string Take(string wanted)
    {
        while (_reserved.Contains(wanted)) wanted += "_";
        if (!_taken.TryGetValue(wanted, out var count))
        {
            _taken.Add(wanted, 1);
            return wanted;
        }

        string name;
        do name = wanted + "_" + (++count).ToString(System.Globalization.CultureInfo.InvariantCulture);
        while (_taken.ContainsKey(name));
        _taken[wanted] = count;
        _taken.Add(name, 1);
        return name;
    }
}
