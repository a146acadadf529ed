namespace Galley.Benchmarks.Runs;

/// <summary>The working tree that this program was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Generators.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("this run needs the repository that the program was built in");
    }
}
