using Galley.Language;

namespace Galley.Stylebooks;

/// <summary>The spellings that a stylebook forbids, each with what to write instead.</summary>
internal sealed class ForbiddenSpellings
{
    /// <summary>A forbidden spelling's words, what to write instead, and whose name that is.</summary>
    private readonly record struct Spelled(string[] Words, string Right, ListedPerson Person);

    // By their first word; of several the longest first.
    private readonly Dictionary<string, List<Spelled>> _byFirst = new(StringComparer.Ordinal);

    public ForbiddenSpellings(IEnumerable<ListedPerson> people)
    {
        foreach (var person in people)
        {
            foreach (var never in person.Never)
            {
                var words = never.Split([' '], StringSplitOptions.RemoveEmptyEntries);
                if (!_byFirst.TryGetValue(words[0], out var known)) _byFirst.Add(words[0], known = []);
                known.Add(new(words, RightFor(words, person), person));
            }
        }

        foreach (var known in _byFirst.Values) known.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }

    /// <summary>Each forbidden spelling in a text, without the ending of a plural, and what to write for it.</summary>
    public IEnumerable<(Extent Extent, string Right, ListedPerson Person)> In(TokenText tokens)
    {
        for (var i = 0; _byFirst.Count > 0 && i < tokens.Tokens.Length; i++)
        {
            if (!tokens.Tokens[i].IsWord) continue;
            var word = tokens.Tokens[i].Extent.Of(tokens.Text);
            foreach (var (words, right, person) in Candidates(word))
            {
                if (!Matches(tokens, i, words, out var end)) continue;
                yield return (new(tokens.Tokens[i].Start, end), right, person);
                i += words.Length - 1;
                break;
            }
        }
    }

    private IEnumerable<Spelled> Candidates(string word)
    {
        if (_byFirst.TryGetValue(word, out var exact)) return exact;
        return word.EndsWith("s", StringComparison.Ordinal) && _byFirst.TryGetValue(word.Substring(0, word.Length - 1), out var singular)
            ? singular.Where(spelling => spelling.Words.Length == 1)
            : [];
    }

    /// <summary>Whether the words stand there one after the other; the last may be a plural.</summary>
    private static bool Matches(TokenText tokens, int first, string[] words, out int end)
    {
        end = 0;
        if (first + words.Length > tokens.Tokens.Length) return false;
        for (var i = 0; i < words.Length; i++)
        {
            var token = tokens.Tokens[first + i];
            var text = tokens.WordAt(first + i);
            var isLast = i == words.Length - 1;
            if (!token.IsWord || !(text.SequenceEqual(words[i].AsSpan()) || (isLast && IsPlural(text, words[i])))) return false;
            end = token.Start + words[i].Length;
        }

        return true;
    }

    private static bool IsPlural(ReadOnlySpan<char> text, string word) =>
        text.Length == word.Length + 1 && text[word.Length] == 's' && text.StartsWith(word.AsSpan(), StringComparison.Ordinal);

    /// <summary>Of a lone word the nearest word of the person's names, else the whole name.</summary>
    private static string RightFor(string[] words, ListedPerson person)
    {
        if (words.Length > 1) return person.Name;
        var near = person.Forms.SelectMany(form => form.Split(' '))
            .Select(part => (Part: part, Distance: Spelling.Distance(words[0], part, 3)))
            .OrderBy(part => part.Distance).First();
        return near.Distance <= 3 ? near.Part : person.Name;
    }
}
