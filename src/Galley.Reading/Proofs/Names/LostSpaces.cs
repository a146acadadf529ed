using Galley.Language;
using Galley.Lexicon;

namespace Galley.Proofs.Names;

/// <summary>Finds a name of the article that has run together with the small word behind it: "Oyelaranin the bakery".</summary>
internal sealed class LostSpaces(TokenText tokens, List<SpelledName> names)
{
    /// <summary>Shorter names begin too many others.</summary>
    private const int Shortest = 4;

    private static readonly string[] SmallWords =
        ["in", "on", "at", "to", "of", "for", "from", "by", "with", "as", "and", "is", "was", "has"];

    private readonly Lazy<Dictionary<string, SpelledName>> _personal = new(() => Personal(names));

    /// <summary>The name and the word that make the spelling, where it is none itself and what follows goes on from that word.</summary>
    public (SpelledName Name, string Word)? In(SpelledName spelling)
    {
        if (spelling.Count > 1 || !GoesOn(spelling.Places[0].Token + 1) || spelling.Standing != Standing.Strange) return null;
        foreach (var word in SmallWords)
        {
            var length = spelling.Key.Length - word.Length;
            if (length >= Shortest && spelling.Key.EndsWith(word, StringComparison.Ordinal)
                && _personal.Value.TryGetValue(spelling.Key.Substring(0, length), out var name)) return (name, word);
        }

        return null;
    }

    /// <summary>"… 1995", "… the bakery": a name has a comma before what is told of it.</summary>
    private bool GoesOn(int next) => next < tokens.Tokens.Length && tokens.Tokens[next] is var token
        && (token.Kind == TokenKind.Number || (token.Case == LetterCase.Lower && token.Is(WordClass.Determiner)));

    private static Dictionary<string, SpelledName> Personal(List<SpelledName> names)
    {
        var personal = new Dictionary<string, SpelledName>(StringComparer.Ordinal);
        foreach (var name in names)
            if (name.IsPersonal) personal[name.Key] = name;
        return personal;
    }
}
