using Galley.Manuscripts;
using Galley.Proofs;

namespace Galley.Stylebooks;

/// <summary>
/// Reads a <c>stylebook.yml</c>. What cannot be read is a finding (GLY401), an unknown key is another (GLY402), and all else counts.
/// Never throws.
/// </summary>
public static class StylebookReader
{
    /// <summary>In UTF-16 code units: tens of thousands of people.</summary>
    private const int Longest = 2_000_000;

    /// <param name="source">The file's text.</param>
    /// <param name="file">The file as its host knows it.</param>
    public static (Stylebook Book, Sequence<Finding> Findings) Read(string source, string file)
    {
        var findings = new List<Finding>();
        var pairs = Pairs(source, findings);
        var lines = new LineMap(source);
        var book = new StylebookBuilder(findings, extent => Place.In(lines, extent, file)).Build(pairs);
        return (book, findings.OrderBy(finding => finding.Extent.Start).ToSequence());
    }

    /// <summary>The file's outermost keys with their values.</summary>
    internal static Sequence<HeadPair> Pairs(string source, List<Finding> findings)
    {
        var faults = new List<Fault>();
        var start = source.Length > 0 && source[0] == '\uFEFF' ? 1 : 0;
        var pairs = Sequence<HeadPair>.Empty;
        if (source.Length > Longest)
        {
            findings.Add(Unread("it is longer than 2 million characters", default));
            return pairs;
        }

        try
        {
            pairs = YamlHead.Read(source, new(start, source.Length), faults);
        }
        catch (Exception e)
        {
            // A host that cannot load the YAML library, or a fault of that library.
            findings.Add(Unread(e.Message, default));
        }

        findings.AddRange(faults.Select(fault => Unread(fault.Arguments[0], fault.Extent)));
        return pairs;
    }

    internal static Finding Unread(string problem, Extent extent) =>
        new() { Rule = Rules.StylebookSyntax, Extent = extent, Message = Rules.StylebookSyntax.Format(problem) };
}
