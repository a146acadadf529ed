using Galley.Archives;
using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Stylebooks;
using Galley.Tool.Input;
using Galley.Tool.Output;

namespace Galley.Tool.Checking;

/// <summary>Says what of an article is to be reported: under the stylebook, the keys of its path and the baseline.</summary>
internal sealed class Judge(ReadingOptions options, HouseStyle house, KnownFindings known)
{
    private readonly EditorConfig _config = new();

    public HouseStyle House => house;

    public Reading Read(string source, ManuscriptFormat format) => Reader.Read(source, format, options);

    /// <param name="odd">The article's names that the others spell otherwise.</param>
    public IReadOnlyList<Reported> Findings(string path, Reading reading, Sequence<OddSpelling> odd)
    {
        var findings = HouseProof.Read(reading, house).Concat(HouseProof.Read(reading, house, odd)).OrderBy(finding => finding.Extent.Start);
        return Report(path, reading.Manuscript.Source, findings);
    }

    public IReadOnlyList<Reported> Report(string path, string source, IEnumerable<Finding> findings)
    {
        var settings = SettingsOf(path);
        return [.. known.NewIn(path, source, findings)
            .Where(finding => !settings.Silences(finding.Rule))
            .Select(finding => new Reported(finding, settings.SeverityOf(finding.Rule) ?? finding.Severity))
            .Where(reported => reported.Severity > Severity.Hidden)];
    }

    /// <summary>The values that keys of the path do not take: GLY304, at the article's start.</summary>
    public IEnumerable<Reported> Faults(string path) => SettingsOf(path).Faults()
        .Select(message => new Finding { Rule = Rules.OptionValue, Extent = default, Message = message })
        .Select(finding => new Reported(finding, finding.Severity));

    private PathSettings SettingsOf(string path) => path == ArticlePaths.StandardInput ? PathSettings.None : _config.SettingsOf(path);
}
