using Galley.Archives;
using Galley.Proofs;
using Galley.Stylebooks;
using Galley.Tool.Input;
using Galley.Tool.Output;

namespace Galley.Tool.Checking;

/// <summary>Says what of an article is to be reported: under the stylebook, the keys of its path and the baseline.</summary>
/// <param name="folder">The folder that holds all articles.</param>
internal sealed class Judge(string folder, ReadingOptions options, HouseStyle house, KnownFindings known)
{
    private readonly EditorConfig _config = new();

    /// <summary>Whether the articles are a project's, so that they have identifiers and types in code.</summary>
    public bool IsOfProject { get; } = Folders.OfProject(folder) is not null;

    public HouseStyle House => house;

    public Checked Check(ArticleFile file) => Check(file, Read(file));

    public Reading Read(ArticleFile file) => file.Read(options);

    /// <summary>What an article shows by itself and by the archive's other articles.</summary>
    /// <param name="odd">Its names that the others spell otherwise; most articles have none.</param>
    public IEnumerable<Finding> FindingsIn(ArticleFile file, Sequence<OddSpelling> odd)
    {
        var reading = Read(file);
        return HouseProof.Read(reading, house).Concat(HouseProof.Read(reading, house, odd));
    }

    /// <param name="findings">In any order.</param>
    public IReadOnlyList<Reported> Report(string path, string source, IEnumerable<Finding> findings)
    {
        var settings = SettingsOf(path);
        return [.. known.NewIn(path, source, findings.OrderBy(finding => finding.Extent.Start))
            .Where(finding => !settings.Silences(finding.Rule))
            .Select(finding => new Reported(finding, settings.SeverityOf(finding.Rule) ?? finding.Severity))
            .Where(reported => reported.Severity > Severity.Hidden)];
    }

    /// <summary>The values that keys of the path do not take: GLY304, at the article's start.</summary>
    public IEnumerable<Reported> Faults(string path) => SettingsOf(path).Faults()
        .Select(message => new Finding { Rule = Rules.OptionValue, Extent = default, Message = message })
        .Select(finding => new Reported(finding, finding.Severity));

    private Checked Check(ArticleFile file, Reading reading)
    {
        var entry = ArchiveEntry.From(file.Path.Replace('\\', '/'), FoldersOf(file.Path), "", reading) with { File = file.Path };
        return new(file, entry, reading.Manuscript.Head, PageOf(file.Path, reading), HouseProof.Read(reading, house));
    }

    /// <summary>An article's links, from where it stands; standard input stands nowhere.</summary>
    private static LinkedPage PageOf(string path, Reading reading)
    {
        var place = path == ArticlePaths.StandardInput ? path : Path.GetRelativePath(".", path).Replace('\\', '/');
        var page = LinkedPage.From(place, place, reading.Manuscript);
        return path == ArticlePaths.StandardInput ? page with { Addresses = Sequence<WrittenAddress>.Empty } : page;
    }

    private Sequence<string> FoldersOf(string path) => path == ArticlePaths.StandardInput
        ? Sequence<string>.Empty
        : Folders.Between(folder, path);

    private PathSettings SettingsOf(string path) => path == ArticlePaths.StandardInput ? PathSettings.None : _config.SettingsOf(path);
}
