using Galley.Language;
using Galley.People;

namespace Galley.Archives;

/// <summary>A name with the articles that have it.</summary>
/// <param name="key">The name folded.</param>
/// <param name="text">The name as it was first met.</param>
internal sealed class CountedName(string key, string text)
{
    private Pronoun _pronoun;

    public string Key { get; } = key;

    public string Text { get; } = text;

    public bool IsLone { get; } = text.IndexOf(' ') < 0;

    /// <summary>Their numbers, rising.</summary>
    public List<int> Articles { get; } = [];

    /// <summary>Whether some article knows somebody by this name alone.</summary>
    public bool IsWhole { get; private set; }

    public void Add(int article, Pronoun pronoun, bool isWhole)
    {
        if (Articles.Count == 0 || Articles[Articles.Count - 1] != article) Articles.Add(article);
        if (_pronoun == Pronoun.Unknown) _pronoun = pronoun;
        IsWhole |= isWhole;
    }

    /// <summary>The name's word of that folded form.</summary>
    public string WordOf(string folded) => NameSlip.Words(Text).First(word => Spelling.Fold(word) == folded);

    /// <summary>Whether nothing speaks against both being one: not "he" and "she", and no article that has both.</summary>
    public bool CanBe(CountedName other)
    {
        if (_pronoun != Pronoun.Unknown && other._pronoun != Pronoun.Unknown && _pronoun != other._pronoun) return false;
        foreach (var article in Articles)
            if (other.Articles.BinarySearch(article) >= 0) return false;
        return true;
    }
}
