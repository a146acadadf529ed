using System.Globalization;
using System.Text;

namespace Galley.Proofs;

/// <summary>
/// Findings that were there when it was written and are not reported again, for archives too old to mend. It is a text of sorted lines,
/// <c>path, id, count, what</c> parted by tabs; it holds no line numbers, so that an edit elsewhere in an article leaves it true.
/// </summary>
public sealed class Baseline
{
    public static readonly Baseline Empty = new([]);

    private const string Head =
        "# Findings that Galley does not report again: path, rule, how often, what. "
        + "Written by 'galley check --baseline FILE --update-baseline'.\n";

    private readonly Dictionary<(string Path, string Id, string What), int> _counts;

    private Baseline(Dictionary<(string, string, string), int> counts) => _counts = counts;

    /// <summary>Reads a baseline; a line that is none is passed over.</summary>
    public static Baseline Parse(string text)
    {
        var counts = new Dictionary<(string, string, string), int>();
        foreach (var line in text.Split('\n'))
        {
            var columns = line.TrimEnd('\r').Split('\t');
            if (columns.Length == 4 && int.TryParse(columns[2], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                counts[(columns[0], columns[1], columns[3])] = count;
        }

        return new(counts);
    }

    /// <param name="findings">Each article's path with what was found in it.</param>
    public static Baseline Of(IEnumerable<(string Path, string Source, IEnumerable<Finding> Findings)> findings)
    {
        var counts = new Dictionary<(string, string, string), int>();
        foreach (var (path, source, found) in findings)
        {
            foreach (var finding in found)
            {
                var key = (path, finding.Rule.Id, WhatOf(finding, source));
                counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;
            }
        }

        return new(counts);
    }

    /// <summary>The findings that the baseline does not hold; where one stands more often than it says, the later ones.</summary>
    /// <param name="path">The article's, with <c>/</c>, as seen from the baseline's folder.</param>
    public IEnumerable<Finding> NewIn(string path, string source, IEnumerable<Finding> findings)
    {
        if (_counts.Count == 0) return findings;
        var seen = new Dictionary<(string, string), int>();
        return findings.Where(finding =>
        {
            var what = WhatOf(finding, source);
            var key = (finding.Rule.Id, what);
            var number = seen[key] = seen.TryGetValue(key, out var before) ? before + 1 : 1;
            return !_counts.TryGetValue((path, finding.Rule.Id, what), out var known) || number > known;
        }).ToList();
    }

    public override string ToString()
    {
        var text = new StringBuilder(Head);
        var lines = _counts.Select(pair => string.Join(
            "\t", pair.Key.Path, pair.Key.Id, pair.Value.ToString(CultureInfo.InvariantCulture), pair.Key.What));
        foreach (var line in lines.OrderBy(line => line, StringComparer.Ordinal)) text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>What is wrong, whatever stands elsewhere: the word with its correction, or else the message without its numbers.</summary>
    private static string WhatOf(Finding finding, string source)
    {
        var what = finding.Subject ?? (finding.Suggestions.Count > 0
            ? finding.Extent.Of(source) + " > " + finding.Suggestions[0]
            : WithoutNumbers(finding.Message));
        return Printable.Line(what).Replace('\t', ' ');
    }

    private static string WithoutNumbers(string message) => new(message.Where(c => !char.IsDigit(c)).ToArray());
}
