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

/// <summary>A word of a well-known name.</summary>
/// <param name="At">Which one.</param>
/// <param name="Before">First letter of the word before it, folded; <c>'\0'</c> where there is none.</param>
/// <param name="After">First letter of the word behind it.</param>
internal readonly record struct WellKnownWord(WellKnownName Name, int At, char Before, char After);

/// <summary>The names in full of people and organisations that everybody knows, found by each of their words.</summary>
internal static class WellKnownNames
{
    private static readonly List<WellKnownWord> None = [];
    private static readonly Lazy<Dictionary<string, List<WellKnownWord>>> Loaded = new(Load);

    /// <summary>The places that the word has in the names.</summary>
    /// <param name="word">Folded.</param>
    public static List<WellKnownWord> With(string word) => Loaded.Value.TryGetValue(word, out var names) ? names : None;

    /// <param name="given">Folded.</param>
    /// <param name="family">Folded.</param>
    public static bool Contains(string given, string family)
    {
        foreach (var word in With(family))
            if (word is { At: 1, Name.Keys: { Length: 2 } keys } && keys[0] == given) return true;
        return false;
    }

    private static Dictionary<string, List<WellKnownWord>> Load()
    {
        var byWord = new Dictionary<string, List<WellKnownWord>>(8192, StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("well-known")) Add(new(row.Key, KeysOf(row.Key), IsOrganisation: false, row[1] == "t"));
        foreach (var row in DataFile.Rows("organisations"))
            if (row.Key.IndexOf(' ') > 0) Add(new(row.Key, KeysOf(row.Key), IsOrganisation: true, IsTranscribed: false));
        return byWord;

        void Add(WellKnownName known)
        {
            for (var at = 0; at < known.Keys.Length; at++)
            {
                if (!byWord.TryGetValue(known.Keys[at], out var names)) byWord.Add(known.Keys[at], names = []);
                names.Add(new(known, at, InitialOf(known, at - 1), InitialOf(known, at + 1)));
            }
        }
    }

    private static char InitialOf(WellKnownName name, int at) => at >= 0 && at < name.Keys.Length ? name.Keys[at][0] : '\0';

    private static string[] KeysOf(string name) => Spelling.Fold(name).Split(' ');
}
