using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Tells which clause of its sentence a cue stands in: the main one, one before it, or one that is itself reported.</summary>
internal sealed class Subordination(Scene scene)
{
    private readonly TokenText _tokens = scene.Tokens;

    /// <summary>"He says [the city embodied] …": the subject follows a verb of speech at once, so that its clause is what is said.</summary>
    public bool IsReported(NounPhrase subject, int start)
    {
        var before = subject.Tokens.Start - 1;
        if (_tokens.IsWordAt(before, "that")) before--;
        return before > start && _tokens.Tokens[before].Word.CueGrade >= 4 && !_tokens.Tokens[before].Word.Traits.HasFlag(CueTraits.Addressee);
    }

    /// <summary>"When Ann said she would, Bo replied": a clause before the main one, with its comma, has a speaker of its own.</summary>
    public bool IsBeforeMainClause(int cue, int start, int stop)
    {
        if (!OpensClause(start)) return false;
        for (var i = cue; i < stop - 1; i++)
            if (_tokens.IsAt(i, ',')) return true;
        return false;
    }

    /// <summary>Whether the sentence opens with "when", "after", "although", "but even as".</summary>
    public bool OpensClause(int start)
    {
        while (_tokens.IsWordAt(start, "and") || _tokens.IsWordAt(start, "but") || _tokens.IsWordAt(start, "even") || _tokens.IsWordAt(start, "just")) start++;
        var token = _tokens.Tokens[start];
        if (_tokens.IsWordAt(start, "as")) return start > 0 && _tokens.IsWordAt(start - 1, "even");
        return token.IsWord && token.Is(WordClass.Conjunction) && !_tokens.IsWordAt(start, "or") && !_tokens.IsWordAt(start, "for");
    }
}
