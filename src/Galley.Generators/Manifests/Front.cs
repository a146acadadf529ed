using Galley.Archives;
using Galley.Stylebooks;

namespace Galley.Generators.Manifests;

/// <summary>The articles of a project and of the content projects that it references, listed together.</summary>
/// <param name="Archive">All of them. What each is called in code is the business of its own project.</param>
/// <param name="Projects">The archives' namespaces of the content projects.</param>
/// <param name="Places">Of each article in <paramref name="Archive"/> where it is.</param>
internal sealed record Front(Archive Archive, Sequence<string> Projects, Sequence<FrontPlace> Places)
{
    /// <summary>Null where no reference brings articles.</summary>
    /// <param name="own">The project's own articles as its archive has them.</param>
    /// <param name="entries">The same in any order.</param>
    public static Front? Of(Archive own, IEnumerable<ArchiveEntry> entries, Sequence<Manifest> manifests, Stylebook book)
    {
        if (manifests.Count == 0) return null;
        var places = new Dictionary<(string Path, string File), FrontPlace>();
        for (var i = 0; i < own.Articles.Count; i++) places[(own.Articles[i].Path, own.Articles[i].File)] = new(0, i);
        for (var project = 0; project < manifests.Count; project++)
        {
            var theirs = manifests[project].Entries;
            for (var i = 0; i < theirs.Count; i++) places[(theirs[i].Path, theirs[i].File)] = new(project + 1, i);
        }

        var archive = Archive.Of(entries.Concat(manifests.SelectMany(manifest => manifest.Entries)), book);
        return new(
            archive,
            manifests.Select(manifest => manifest.TextsNamespace).ToSequence(),
            archive.Articles.Select(article => places[(article.Path, article.File)]).ToSequence());
    }
}

/// <summary>Where an article of a front is.</summary>
/// <param name="Project">0 for the front's own articles, else the content project's number, counted from 1.</param>
/// <param name="Article">Its place in that project's archive.</param>
internal readonly record struct FrontPlace(int Project, int Article);
