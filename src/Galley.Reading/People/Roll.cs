namespace Galley.People;

/// <summary>The people of an article, with what the later stages need to know of how they were found.</summary>
/// <param name="Candidates">Parallel to <paramref name="People"/>.</param>
internal sealed record Roll(Sequence<Person> People, List<Candidate> Candidates);
