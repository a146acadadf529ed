using Galley.Archives;
using Galley.Collections;
using Galley.Proofs;

namespace Galley.Tool.Checking;

/// <summary>
/// What articles show by themselves and together: names unlike those of the others, identifiers of two, front matter unlike
/// the rest, links that lead nowhere.
/// </summary>
internal sealed class Together
{
    /// <summary>What is only about the code that the build makes of articles.</summary>
    private static readonly Rule[] OfCode = [Rules.DuplicateIdentifier, Rules.TypeWidened, Rules.KeyNameTaken];

    private readonly Judge _judge;
    private readonly ArchiveSpellings _spellings;
    private readonly Dictionary<string, Checked> _byFile;
    private readonly Dictionary<string, Reading> _readings = new(StringComparer.Ordinal);
    private readonly ILookup<string, Finding> _heads;
    private readonly LinkProof _links;

    public Together(IReadOnlyList<Checked> articles, Judge judge)
    {
        _judge = judge;
        _byFile = articles.ToDictionary(article => article.Entry.File, StringComparer.Ordinal);
        _spellings = ArchiveSpellings.Of(articles.Select(article => article.Entry), judge.House);
        var archive = Archive.Of(articles.Select(article => article.Entry), judge.House.Book);
        _heads = ClashProof.Read(archive, file => _byFile[file].Head).Concat(UnlikeOthers(articles))
            .Where(one => judge.IsOfProject || !OfCode.Contains(one.Finding.Rule))
            .ToLookup(one => one.File, one => one.Finding);
        _links = new(articles.Select(article => article.Page).ToList(), new DiskFiles());
    }

    public IEnumerable<Finding> FindingsIn(Checked article)
    {
        var odd = OddIn(article.Entry);
        return (odd.Count == 0 ? article.Findings : _judge.FindingsIn(article.File, odd))
            .Concat(_heads[article.Entry.File]).Concat(_links.Read(article.Page));
    }

    /// <summary>The article's names that the others spell otherwise, with the place where the first of them does.</summary>
    public Sequence<OddSpelling> OddIn(ArchiveEntry entry) =>
        _spellings.In(entry).Select(spelling => spelling.FoundIn(ReadingOf(spelling.File))).ToSequence();

    /// <summary>Front matter unlike that of the folder's other articles.</summary>
    private static IEnumerable<(string File, Finding Finding)> UnlikeOthers(IReadOnlyList<Checked> articles)
    {
        foreach (var folder in articles.GroupBy(FolderOf, StringComparer.Ordinal))
        {
            var members = folder.OrderBy(article => article.Entry.Path, StringComparer.Ordinal).ToList();
            var heads = members.ConvertAll(article => article.Head);
            var type = CollectionType.Of(new(folder.Key, heads.Select(MapShape.Of).ToSequence())).Head;
            var findings = CollectionProof.Read(type, heads);
            for (var i = 0; i < members.Count; i++)
                foreach (var finding in findings[i]) yield return (members[i].Entry.File, finding);
        }
    }

    private static string FolderOf(Checked article) => CollectionMember.FolderOf(FolderNames.Of(article.Entry.Folders));

    private Reading ReadingOf(string file)
    {
        if (!_readings.TryGetValue(file, out var reading)) _readings.Add(file, reading = _judge.Read(_byFile[file].File));
        return reading;
    }
}
