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
    private static readonly Lazy<NameLines> Loaded = new(() => new(DataFile.Text("well-known"), DataFile.Text("organisations")));

    /// <summary>The places that the word has in the names.</summary>
    /// <param name="word">Folded.</param>
    public static IEnumerable<NameLines.Word> With(string word) => Loaded.Value.With(word);

    /// <param name="word">Folded.</param>
    public static bool Have(string word) => Loaded.Value.Have(word);

    /// <param name="given">Folded.</param>
    /// <param name="family">Folded.</param>
    public static bool Contains(string given, string family)
    {
        foreach (var word in With(family))
            if (word.After.IsEmpty && word.Before.SequenceEqual(given.AsSpan()) && word.At == 1) return true;
        return false;
    }
}
