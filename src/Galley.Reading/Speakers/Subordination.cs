using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Tells which clause of its sentence a cue stands in: the main one, one before it, or one that is itself reported.</summary>
internal sealed class Subordination(Scene scene)
{
    private static readonly string[] Perceiving =
    [
        "caught", "hear", "heard", "hearing", "hears", "overheard", "recall", "recalled", "recalling", "recalls", "remember", "remembered",
        "remembers", "saw", "see", "seeing", "seen", "sees", "watched",
    ];

    private readonly TokenText _tokens = scene.Tokens;

    /// <summary>"heard [Bo Lee] call", "recalls [her mother] telling him": whoever is heard speaks, not whoever hears.</summary>
    public bool IsPerceived(NounPhrase subject, int start) =>
        subject.Tokens.Start > start && Array.Exists(Perceiving, verb => _tokens.IsWordAt(subject.Tokens.Start - 1, verb));

    /// <summary>
    /// "He says [the city embodied] …": the subject follows a verb of speech at once, so that its clause is what is said.
    /// </summary>
    public bool IsReported(NounPhrase subject, int start)
    {
        var before = subject.Tokens.Start - 1;
        if (_tokens.IsWordAt(before, "that")) before--;
        return before > start && _tokens.Tokens[before].Word.CueGrade >= 4
            && !_tokens.Tokens[before].Word.Traits.HasFlag(CueTraits.Addressee);
    }

    /// <summary>"When Ann said she would, Bo replied": a clause before the main one, with its comma, has a speaker of its own.</summary>
    public bool IsBeforeMainClause(int cue, int start, int stop)
    {
        if (!OpensClause(start)) return false;
        for (var i = cue; i < stop - 1; i++)
            if (_tokens.IsAt(i, ',')) return true;
        return false;
    }

    /// <summary>"…" until [Ann] said she would: the clause of the subject only tells when or if, and hangs on the one before.</summary>
    public bool IsSubordinate(NounPhrase subject, int start) =>
        subject.Tokens.Start == start + 1 && _tokens.Tokens[start].Is(WordClass.Conjunction)
            && !_tokens.IsWordAt(start, "as") && !_tokens.IsWordAt(start, "or");

    /// <summary>Whether the sentence opens with "when", "after", "although", "but even as".</summary>
    public bool OpensClause(int start)
    {
        while (IsBeforeSubordinator(start)) start++;
        var token = _tokens.Tokens[start];
        if (_tokens.IsWordAt(start, "as")) return start > 0 && _tokens.IsWordAt(start - 1, "even");
        return token.IsWord && token.Is(WordClass.Conjunction) && !_tokens.IsWordAt(start, "or") && !_tokens.IsWordAt(start, "for");
    }

    private bool IsBeforeSubordinator(int i) =>
        _tokens.IsWordAt(i, "and") || _tokens.IsWordAt(i, "but") || _tokens.IsWordAt(i, "even") || _tokens.IsWordAt(i, "just");
}
