using Galley.Lexicon;

namespace Galley.People;

/// <summary>Tells whom a single name means of those who bear it.</summary>
internal static class Bearers
{
    // In mentions: what each adds to how often somebody was named so far, and from when on more mentions count no more.
    private const double LastNamedBonus = 1.5;
    private const double KinPenalty = 0.5;
    private const double EdgeBonus = 100;
    private const int MostMentions = 20;

    /// <summary>Not "in Paris", "the Paris pool", "the Khan family" or, at a sentence start, "Will".</summary>
    public static bool MayBeMeant(NameOccurrence name, NameType type)
    {
        const NameFeatures against = NameFeatures.DeterminerBefore | NameFeatures.IsCommonWord | NameFeatures.IsCalendar
            | NameFeatures.IsOrganisation;
        if ((name.Features & against) != 0 && (name.Features & (NameFeatures.HonorificBefore | NameFeatures.IsAttribute)) == 0)
            return false;
        const NameFeatures ofPlace = NameFeatures.PlacePrepositionBefore | NameFeatures.IsAttribute;
        return (type.Features() & NameFeatures.IsPlace) == 0 || (name.Features & ofPlace) == 0;
    }

    /// <summary>
    /// Of several bearers of the name whoever has been named by it most so far (a text that is about somebody gives relatives their given
    /// names); who was named last counts for one and a half mentions; a name at the edge sooner than one in the middle.
    /// </summary>
    public static Candidate? Closest(NameOccurrence name, List<Candidate> bearers)
    {
        if (bearers.Count == 1) return MayBe(name, bearers[0]) ? bearers[0] : null;
        var lastNamed = bearers.Max(p => p.LastBefore(name.Extent.Start));
        Candidate? closest = null;
        var best = double.MinValue;
        foreach (var person in bearers)
        {
            if (!MayBe(name, person)) continue;
            var rank = (double)Math.Min(person.CountBefore(name.Extent.Start, name.Keys[0]), MostMentions);
            if (IsKinOfBearer(person, bearers)) rank -= KinPenalty;
            else if (lastNamed >= 0 && person.LastBefore(name.Extent.Start) == lastNamed) rank += LastNamedBonus;
            if (person.Family == name.Keys[0] || person.Given == name.Keys[0]) rank += EdgeBonus;
            if (rank <= best) continue;
            best = rank;
            closest = person;
        }

        return closest;
    }

    /// <summary>
    /// A relative of somebody of the name, whom the name alone rather means, unless the text calls that one by the given name.
    /// </summary>
    private static bool IsKinOfBearer(Candidate person, List<Candidate> bearers) =>
        person.IsKinOf(name => name.Bearer is { } other && other != person && bearers.Contains(other) && !other.IsOnFirstNameTerms);

    private static bool MayBe(NameOccurrence name, Candidate person) =>
        (name.Gender == Gender.Unknown || person.Gender == Gender.Unknown || name.Gender == person.Gender)
            && name.KinOf?.Bearer != person;
}
