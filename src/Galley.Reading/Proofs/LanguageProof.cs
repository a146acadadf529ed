using Galley.Manuscripts;

namespace Galley.Proofs;

/// <summary>Says where the article's language is one in which speakers are not looked for: GLY305.</summary>
internal static class LanguageProof
{
    /// <param name="language">The article's language.</param>
    public static IEnumerable<Finding> Read(Manuscript manuscript, string language)
    {
        if (FindsSpeakersIn(language)) yield break;
        var stated = KnownKeys.Find(manuscript.Head, KnownKeys.Language).FirstOrDefault();
        yield return new()
        {
            Rule = Rules.LanguageNotRead,
            Extent = stated?.Values[0].Extent ?? default,
            Message = Rules.LanguageNotRead.Format(language),
        };
    }

    /// <summary>Whether the rules that find speakers are made for that language: English of any country.</summary>
    public static bool FindsSpeakersIn(string language) => string.Equals(language.Split('-')[0], "en", StringComparison.OrdinalIgnoreCase);
}
