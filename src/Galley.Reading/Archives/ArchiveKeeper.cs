using Galley.Stylebooks;

namespace Galley.Archives;

/// <summary>
/// Keeps an archive up to date as its articles change, and does again only what a change touches. What comes out is the same as if the
/// archive were made from nothing. Safe from any thread.
/// </summary>
public sealed class ArchiveKeeper
{
    private readonly object _lock = new();
    private NameWish[] _articles = [];
    private Archive _archive = Archive.Empty;
    private Stylebook _book = Stylebook.Empty;
    private PeopleAcross? _people;

    /// <summary>The archive of these articles, which may be in any order. One that is the same as before is the same object.</summary>
    public Archive Update(IEnumerable<ArchiveEntry> entries, Stylebook book)
    {
        lock (_lock)
        {
            var articles = Sorted(entries.ToArray());
            var archive = AreNamedLike(articles) ? _archive : Archive.WithoutPeople(articles);
            var people = _people is not null && book.Equals(_book) ? _people : new(book);

            // Should this fail halfway, the next one begins from nothing
            _people = null;
            people.Update(articles, archive.Articles);
            if (!ReferenceEquals(archive.People, people.People)) archive = archive with { People = people.People };
            (_articles, _archive, _book, _people) = (articles, archive, book, people);
            return archive;
        }
    }

    /// <summary>Whether nothing but people tells the articles from those before.</summary>
    private bool AreNamedLike(NameWish[] articles)
    {
        if (articles.Length != _articles.Length) return false;
        for (var i = 0; i < articles.Length; i++)
            if (!articles[i].Entry.IsNamedLike(_articles[i].Entry)) return false;
        return true;
    }

    /// <summary>The articles in the order of their paths. Those that were there before are in order already.</summary>
    private NameWish[] Sorted(ArchiveEntry[] entries)
    {
        var others = new HashSet<ArchiveEntry>(entries, ByIdentity.Instance);
        var known = Array.FindAll(_articles, article => others.Remove(article.Entry));
        var sorted = Merge(known, InOrder(others));
        return sorted.Length == entries.Length && AreApart(sorted) ? sorted : InOrder(entries);
    }

    private static NameWish[] InOrder(IEnumerable<ArchiveEntry> entries) =>
        entries.OrderBy(entry => entry, Comparer<ArchiveEntry>.Create(Compare)).Select(entry => new NameWish(entry)).ToArray();

    private static NameWish[] Merge(NameWish[] left, NameWish[] right)
    {
        var merged = new NameWish[left.Length + right.Length];
        for (int i = 0, l = 0, r = 0; i < merged.Length; i++)
        {
            var isLeft = r == right.Length || (l < left.Length && Compare(left[l].Entry, right[r].Entry) <= 0);
            merged[i] = isLeft ? left[l++] : right[r++];
        }

        return merged;
    }

    /// <summary>Whether no two stand at one place, where the order that they were given in would tell.</summary>
    private static bool AreApart(NameWish[] sorted)
    {
        for (var i = 1; i < sorted.Length; i++)
            if (sorted[i].Entry.IsPlacedLike(sorted[i - 1].Entry)) return false;
        return true;
    }

    private static int Compare(ArchiveEntry one, ArchiveEntry other) =>
        string.CompareOrdinal(one.Path, other.Path) is not 0 and var order ? order : string.CompareOrdinal(one.File, other.File);

    private sealed class ByIdentity : IEqualityComparer<ArchiveEntry>
    {
        public static readonly ByIdentity Instance = new();

        public bool Equals(ArchiveEntry one, ArchiveEntry other) => ReferenceEquals(one, other);

        public int GetHashCode(ArchiveEntry entry) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(entry);
    }
}
