namespace Galley.Archives;

/// <summary>The names in code of folders.</summary>
public static class FolderNames
{
    /// <summary>Members that stand beside the articles of a folder.</summary>
    internal static readonly string[] Members = ["All", "Article", "Articles", "Find", "FrontMatter", "Tags"];

    /// <summary>
    /// One for each of these folders, of which each lies in the one before. A class may not have a member of its own name, so a folder in
    /// one of the same name needs another.
    /// </summary>
    public static Sequence<string> Of(Sequence<string> folders)
    {
        var names = new List<string>();
        foreach (var folder in folders)
        {
            var name = Identifiers.FromWords(folder) is { Length: > 0 } identifier ? identifier : "Folder";
            var parent = names.Count == 0 ? "Articles" : names[names.Count - 1];
            while (name == parent || Members.Contains(name) || UniqueNames.ObjectMembers.Contains(name)) name += "_";
            names.Add(name);
        }

        return names.ToSequence();
    }
}
