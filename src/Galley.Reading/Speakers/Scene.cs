using Galley.Language;
using Galley.Manuscripts;
using Galley.People;

namespace Galley.Speakers;

/// <summary>The text as the search for speakers sees it: tokens, who is mentioned where, and what stands inside quotation marks.</summary>
internal sealed class Scene
{
    private readonly int[] _personAt;
    private readonly int[] _mentionStart;
    private readonly bool[] _isQuoted;

    public Scene(TokenText tokens, Roll roll, IEnumerable<Extent> quoted)
    {
        Tokens = tokens;
        Roll = roll;
        _personAt = new int[tokens.Tokens.Length];
        _mentionStart = new int[tokens.Tokens.Length];
        _isQuoted = new bool[tokens.Tokens.Length];
        for (var i = 0; i < _personAt.Length; i++) _personAt[i] = -1;
        for (var person = 0; person < roll.Candidates.Count; person++)
        {
            foreach (var name in roll.Candidates[person].Occurrences) Note(name, person);
            foreach (var wrong in roll.Candidates[person].Misspellings) Note(wrong.Name, person);
        }

        foreach (var extent in quoted)
        {
            for (var i = tokens.TokenAt(extent.Start); i < tokens.Tokens.Length && tokens.Tokens[i].Start < extent.End; i++)
                _isQuoted[i] = true;
        }
    }

    public TokenText Tokens { get; }

    public Roll Roll { get; }

    /// <summary>Index of the person whom the token belongs to the name of, or -1.</summary>
    public int PersonAt(int token) => _personAt[token];

    /// <summary>Index of the first token of the mention that the token belongs to.</summary>
    public int MentionStart(int token) => _mentionStart[token];

    public int MentionEnd(int token)
    {
        var start = _mentionStart[token];
        var end = token + 1;
        while (end < _personAt.Length && _personAt[end] == _personAt[token] && _mentionStart[end] == start) end++;
        return end;
    }

    public bool IsQuoted(int token) => _isQuoted[token];

    /// <summary>Whether the token stands in a headline or heading.</summary>
    public bool IsInTitleCase(int token) =>
        Tokens.Manuscript.Blocks[Tokens.BlockOf(token)].Kind is BlockKind.Headline or BlockKind.Heading;

    private void Note(NameOccurrence name, int person)
    {
        if (name.Kind != MentionKind.Name) return;
        for (var i = name.Tokens.Start; i < name.Tokens.End; i++)
        {
            _personAt[i] = person;
            _mentionStart[i] = name.Tokens.Start;
        }
    }
}
