using Galley.Archives;

namespace Galley.Collections;

/// <summary>The articles of one folder and the folders in it; their front matter has one type. So are articles in no folder.</summary>
/// <param name="Folder">The folder's name in code; empty for the articles in no folder.</param>
/// <param name="Shapes">The front matter of each article, in the order of their paths.</param>
public sealed record Collection(string Folder, Sequence<MapShape> Shapes)
{
    public static IEnumerable<Collection> Of(IEnumerable<CollectionMember> members) => members
        .GroupBy(member => member.Folder, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new Collection(
            group.Key, InOrder(group.ToList()).Select(member => member.Shape).ToSequence()));

    /// <summary>By their paths; most projects list them so.</summary>
    private static IEnumerable<CollectionMember> InOrder(List<CollectionMember> members)
    {
        for (var i = 1; i < members.Count; i++)
        {
            if (string.CompareOrdinal(members[i - 1].Path, members[i].Path) > 0)
                return members.OrderBy(member => member.Path, StringComparer.Ordinal);
        }

        return members;
    }
}

/// <summary>An article's share in its collection.</summary>
public sealed record CollectionMember(string Path, string Folder, MapShape Shape)
{
    /// <param name="folders">The folders between the articles' root and the file.</param>
    public static CollectionMember From(string path, Sequence<string> folders, Reading reading) =>
        new(path, FolderOf(FolderNames.Of(folders)), MapShape.Of(reading.Manuscript.Head));

    /// <summary>The collection of an article in folders of these names.</summary>
    public static string FolderOf(Sequence<string> names) => names.Count == 0 ? "" : names[0];
}

/// <summary>A collection's type.</summary>
public sealed record CollectionType(string Folder, HeadType Head)
{
    public static CollectionType Of(Collection collection) => new(collection.Folder, TypeInference.Infer(collection.Shapes));
}
