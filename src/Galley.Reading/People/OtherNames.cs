using System.Runtime.CompilerServices;
using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>
/// Finds what the text itself says to be somebody's other name: "Ann Lee, better known as Nova", "Nova (born Ann Lee)",
/// "Jerome (Latin: Eusebius Hieronymus)", "Nova is the pen name of the novelist Ann Lee".
/// </summary>
internal sealed class OtherNames(TokenText tokens)
{
    /// <summary>How far apart the two names may stand, in tokens, brackets included.</summary>
    private const int Reach = 40;

    /// <summary>Words that may stand in such a phrase or be left out.</summary>
    private static readonly HashSet<string> Optional = new(StringComparer.OrdinalIgnoreCase)
    {
        "also", "always", "best", "better", "commonly", "generally", "later", "mostly", "often", "once", "originally", "otherwise",
        "popularly", "professionally", "simply", "sometimes", "then", "usually", "widely", "a", "an", "the", "his", "her", "their",
        "and", "or", "now", "more", "of",
    };

    /// <summary>What is left of a phrase that ties a name to another full name: no more than a family name may have changed.</summary>
    private static readonly HashSet<string> Changes = new(StringComparer.OrdinalIgnoreCase)
    {
        "née", "nee", "né", "born", "was born", "born as", "formerly", "previously", "formerly known as", "previously known as",
        "birth name", "maiden name",
    };

    /// <summary>What is left of a phrase that ties a name to any other, of one word too.</summary>
    private static readonly HashSet<string> Renamings = new(StringComparer.OrdinalIgnoreCase)
    {
        "known as", "is known as", "was known as", "known by", "known by name", "known by pseudonym", "known by pen name",
        "known by stage name", "under pen name", "under pseudonym", "under stage name", "under name", "pen name", "stage name",
        "pseudonym", "is pen name", "was pen name", "is pseudonym", "was pseudonym", "is stage name", "was stage name", "real name",
        "full name", "legal name", "whose real name is", "whose real name was", "aka", "a.k.a", "a.k.a.", "alias",
        "self-identified as", "identified as", "writing as", "performing as", "called himself", "called herself",
    };

    /// <param name="names">In the order of the text.</param>
    public List<(NameOccurrence Name, NameOccurrence Other)> Find(List<NameOccurrence> names)
    {
        var found = new List<(NameOccurrence, NameOccurrence)>();
        names = names.FindAll(name => name.MayBePerson);
        for (var i = 1; i < names.Count; i++)
            if (NamedBefore(names, i) is { } name && IsTied(name, names[i])) found.Add((name, names[i]));
        return found;
    }

    /// <summary>The name right before, or before the brackets that close right behind it.</summary>
    private NameOccurrence? NamedBefore(List<NameOccurrence> names, int other)
    {
        var before = names[other - 1];
        if (names[other].Block != before.Block || names[other].Tokens.Start - before.Tokens.End > Reach) return null;
        if (!ClosesBracket(before.Tokens.End, names[other].Tokens.Start)) return before;
        var open = before.Tokens.Start - 1;
        while (open > names[other].Tokens.Start - Reach && open > 0 && !tokens.IsAt(open, '(')) open--;
        for (var i = other - 1; i >= 0 && names[i].Block == before.Block; i--)
            if (names[i].Tokens.End <= open) return names[i];
        return null;
    }

    /// <summary>Whether a bracket that opens before the first token closes before the second.</summary>
    private bool ClosesBracket(int first, int second)
    {
        for (var i = first; i < second; i++)
        {
            if (tokens.IsAt(i, ')')) return true;
            if (tokens.IsAt(i, '(')) return false;
        }

        return false;
    }

    [MethodImpl(Hot.Path)]
    private bool IsTied(NameOccurrence name, NameOccurrence other)
    {
        var phrase = new List<string>();
        bool isOpen = false, isForeign = false;
        for (var i = name.Tokens.End; i < other.Tokens.Start; i++)
        {
            if (BracketsLength(i, other.Tokens.Start) is > 0 and var length)
            {
                i += length - 1;
                continue;
            }

            if (tokens.EndsSentence(i)) return false;
            isOpen |= tokens.IsAt(i, '(') || tokens.IsAt(i, ';');
            var token = tokens.Tokens[i];
            if (!token.IsWord) continue;
            var isLanguage = token.Is(WordClass.Demonym) && tokens.IsAt(i + 1, ':');
            isForeign |= isLanguage || HasNoCase(token);
            if (isLanguage || HasNoCase(token) || IsOptional(i)) continue;
            phrase.Add(tokens.WordAt(i).ToString());
        }

        var words = string.Join(" ", phrase);
        return words.Length == 0 ? isOpen && isForeign : Renamings.Contains(words) || (!other.IsSingle && Changes.Contains(words));
    }

    [MethodImpl(Hot.Path)]
    private bool IsOptional(int token) =>
        Optional.Contains(tokens.WordAt(token).ToString()) || NameWords.Is(tokens.WordAt(token).ToString(), NameWord.Letters)
            || tokens.Tokens[token].Is(WordClass.Demonym | WordClass.Profession | WordClass.Honorific | WordClass.JobTitle);

    /// <summary>Of a script without capitals.</summary>
    private bool HasNoCase(Token token) => !char.IsUpper(tokens.Text[token.Start]) && !char.IsLower(tokens.Text[token.Start]);

    /// <summary>
    /// Tokens of brackets, or of the slashes around a pronunciation, that open here and close before the end; 0 where none do.
    /// </summary>
    private int BracketsLength(int at, int end)
    {
        var close = tokens.IsAt(at, '(') ? ')' : tokens.IsAt(at, '[') ? ']' : tokens.IsAt(at, '/') ? '/' : '\0';
        if (close == '\0') return 0;
        for (var i = at + 1; i < end; i++)
            if (tokens.IsAt(i, close)) return i + 1 - at;
        return 0;
    }
}
