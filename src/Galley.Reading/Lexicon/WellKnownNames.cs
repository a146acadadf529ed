using Galley.Language;

namespace Galley.Lexicon;

/// <summary>A name that everybody knows, in full.</summary>
/// <param name="Name">As it is printed.</param>
/// <param name="Keys">Its words, folded.</param>
/// <param name="IsTranscribed">It is written over from another script, and other spellings of it are right as well.</param>
internal sealed record WellKnownName(string Name, string[] Keys, bool IsOrganisation, bool IsTranscribed)
{
    /// <summary>A word of it, as it is printed.</summary>
    public string WordAt(int at) => Name.Split(' ')[at];
}

/// <summary>The names in full of people and organisations that everybody knows, found by each of their words.</summary>
internal static class WellKnownNames
{
    private static readonly List<(WellKnownName Known, int At)> None = [];
    private static readonly Lazy<Dictionary<string, List<(WellKnownName Known, int At)>>> Loaded = new(Load);

    /// <summary>All names that have the word, and which of their words it is.</summary>
    /// <param name="word">Folded.</param>
    public static List<(WellKnownName Known, int At)> With(string word) => Loaded.Value.TryGetValue(word, out var names) ? names : None;

    /// <param name="given">Folded.</param>
    /// <param name="family">Folded.</param>
    public static bool Contains(string given, string family)
    {
        foreach (var (known, _) in With(family))
            if (known.Keys.Length == 2 && known.Keys[0] == given && known.Keys[1] == family) return true;
        return false;
    }

    private static Dictionary<string, List<(WellKnownName Known, int At)>> Load()
    {
        var byWord = new Dictionary<string, List<(WellKnownName Known, int At)>>(8192, StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("well-known")) Add(new(row.Key, KeysOf(row.Key), IsOrganisation: false, row[1] == "t"));
        foreach (var row in DataFile.Rows("organisations"))
            if (row.Key.IndexOf(' ') > 0) Add(new(row.Key, KeysOf(row.Key), IsOrganisation: true, IsTranscribed: false));
        return byWord;

        void Add(WellKnownName known)
        {
            for (var at = 0; at < known.Keys.Length; at++)
            {
                if (!byWord.TryGetValue(known.Keys[at], out var names)) byWord.Add(known.Keys[at], names = []);
                names.Add((known, at));
            }
        }
    }

    private static string[] KeysOf(string name) => Spelling.Fold(name).Split(' ');
}
