using Galley.Archives;

namespace Galley.Generators.Emission;

/// <summary>The tags of an archive, as far as an article that lists show has them.</summary>
internal sealed record TagIndex(Sequence<ArchivedTag> All, Sequence<int> Listed)
{
    private readonly HashSet<int> _listed = new(Listed);

    public Sequence<ArchivedTag> Used => All.Where(tag => CountOf(tag) > 0).ToSequence();

    /// <summary>Of how many articles that lists show it is a tag.</summary>
    public int CountOf(ArchivedTag tag) => tag.Articles.Count(_listed.Contains);
}
