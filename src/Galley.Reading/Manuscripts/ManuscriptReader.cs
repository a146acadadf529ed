namespace Galley.Manuscripts;

/// <summary>Reads a file's text into a <see cref="Manuscript"/>.</summary>
public static class ManuscriptReader
{
    public static Manuscript Read(string source, ManuscriptFormat format) => PlainTextReader.Read(source);
}
