namespace Galley.Speakers;

/// <summary>Whom the initials mean that label turns: EC: for Edith Crane.</summary>
internal sealed class Initials(Scene scene)
{
    private Dictionary<string, int>? _persons;

    /// <summary>Index of the person, or -1 where nobody has these initials, or two have.</summary>
    public int PersonOf(int token)
    {
        var word = scene.Tokens.WordAt(token);
        return word.Length is 2 or 3 && (_persons ??= Collect()).TryGetValue(word.ToString(), out var person) ? person : -1;
    }

    private Dictionary<string, int> Collect()
    {
        var persons = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var person = 0; person < scene.Roll.Candidates.Count; person++)
        {
            var initials = string.Concat(scene.Roll.Candidates[person].Parts.Select(part => part[0]));
            persons[initials] = persons.ContainsKey(initials) ? -1 : person;
        }

        return persons;
    }
}
