namespace Galley.Benchmarks.Runs;

/// <summary>A folder that is gone when the run ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("galley-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
