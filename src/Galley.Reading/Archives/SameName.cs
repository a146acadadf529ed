namespace Galley.Archives;

/// <summary>
/// People of one folded name: one person, whatever the accents and the case, but Tom of one article is not Tom of another.
/// </summary>
internal sealed class SameName
{
    private readonly List<PersonInArticle> _people = [];

    /// <summary>Null where they are to be found anew.</summary>
    private List<PersonGroup>? _groups;

    public bool IsEmpty => _people.Count == 0;

    public void Add(PersonInArticle one)
    {
        _people.Add(one);
        _groups = null;
    }

    public void Remove(FiledArticle article, int index)
    {
        _people.RemoveAt(_people.FindIndex(one => one.Article == article && one.Index == index));
        _groups = null;
    }

    /// <summary>Who is one person, in the order of articles.</summary>
    public IReadOnlyList<PersonGroup> Groups => _groups ??= Group();

    private List<PersonGroup> Group()
    {
        _people.Sort();
        var groups = new List<PersonGroup>();
        foreach (var one in _people)
        {
            var isOfMany = PersonGroup.IsGivenNameOnly(one.Key);
            if (!isOfMany && groups.Find(group => group.CanBe(one)) is { } known) known.Add(one);
            else groups.Add(new(one));
        }

        return groups;
    }
}
