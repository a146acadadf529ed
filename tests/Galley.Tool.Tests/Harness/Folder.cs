using System.Text;

namespace Galley.Tool.Tests.Harness;

/// <summary>A folder of a test's own, gone with it.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("galley-");

    public string Path => _root.FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and gives its full path.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => _root.Delete(recursive: true);
}
