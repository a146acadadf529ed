namespace Galley.Generators.Tests.Harness;

/// <summary>Files of the repository that tests hold to their word.</summary>
internal static class Repository
{
    public static string At(params string[] path) => Path.Combine([Root(), .. path]);

    public static string Read(params string[] path) => File.ReadAllText(At(path));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generators.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
