using System.Text;

namespace Galley.Tool.Proofing;

/// <summary>
/// The folder that proofs go to: a page each, and one of them all. Pages of the same names are written anew, others stay.
/// </summary>
internal sealed class ProofFolder(string path)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly PageNames _names = new();
    private readonly List<IndexEntry> _entries = [];

    public int Count => _entries.Count;

    public int Findings => _entries.Sum(entry => entry.Findings);

    public string IndexPath => Path.Combine(path, PageNames.Index);

    public void Add(Proof proof)
    {
        var entry = IndexEntry.Of(proof, _names.Of(proof.Name));
        Write(entry.File, output => ProofPage.Write(output, proof, PageNames.Index));
        _entries.Add(entry);
    }

    public void End() => Write(PageNames.Index, output => IndexPage.Write(output, _entries));

    private void Write(string name, Action<TextWriter> write)
    {
        Directory.CreateDirectory(path);
        using var output = new StreamWriter(Path.Combine(path, name), append: false, Utf8) { NewLine = "\n" };
        write(output);
    }
}
