using Galley.Archives;
using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Stylebooks;
using Galley.Tool.Fixing;
using Galley.Tool.Output;

namespace Galley.Tool.Checking;

/// <summary>Writes into the stylebook what the articles agree on; one that is not there yet is made.</summary>
/// <param name="path">Where it is, or is to be made.</param>
internal sealed class StylebookUpdate(Terminal terminal, string path, StylebookFile book, bool isDryRun)
{
    private const string Head = "# The names as the house spells them. What else may stand here: galley explain GLY401\n";

    private readonly DecodedSource _source = book.Source;

    /// <summary>Whether it could be written; standard error has said why not.</summary>
    public bool Run(IReadOnlyList<Checked> articles, HouseStyle house)
    {
        var names = SettledNames.Of(articles.Select(article => article.Entry), house);
        if (names.Count == 0)
        {
            terminal.Out.WriteLine($"{path}: nothing to add");
            return true;
        }

        if (!_source.IsValid) return Refuse("it holds bytes that are not valid text");
        if (book.Findings.FirstOrDefault(finding => finding.Rule == Rules.StylebookSyntax) is { } fault)
            return Refuse($"line {new LineMap(_source.Text).At(fault.Extent.Start).Line}: {fault.Message}");
        var before = _source.Text.Length == 0 ? Head : _source.Text;
        if (StylebookEditor.Add(before, names) is not { } after) return Refuse("its 'people' are no list with a line for each ('- Name')");
        return isDryRun ? Show(after, names) : Write(after, names);
    }

    private bool Show(string after, IReadOnlyList<string> names)
    {
        terminal.Out.Write(UnifiedDiff.Of(path.Replace('\\', '/'), _source.Text, after));
        terminal.Out.WriteLine($"{path}: {Counted.Of(names.Count, "name")} to add");
        return true;
    }

    private bool Write(string after, IReadOnlyList<string> names)
    {
        if (Files.Save(path, SourceDecoder.Encode(after, _source.Encoding)) is { } error)
        {
            terminal.Complain(error);
            return false;
        }

        foreach (var name in names) terminal.Out.WriteLine($"{path}: added '{name}'");
        terminal.Out.WriteLine($"{path}: {Counted.Of(names.Count, "name")} added");
        return true;
    }

    private bool Refuse(string reason)
    {
        terminal.Complain($"{path} was not changed: {reason}");
        return false;
    }
}
