namespace Galley.Browser.Tests.Harness;

/// <summary>Finds the Chromium of this machine.</summary>
internal static class BrowserPath
{
    public const string Variable = "GALLEY_CHROMIUM";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe", "microsoft-edge"];

    /// <summary>Where it is installed when it is on no search path.</summary>
    private static readonly string[] Installed =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        InPrograms("Google", "Chrome", "Application", "chrome.exe"),
        InPrograms("Microsoft", "Edge", "Application", "msedge.exe"),
    ];

    /// <summary>Null where there is none.</summary>
    public static string? Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } told ? told : OnSearchPath().Concat(Installed).FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnSearchPath() =>
        from name in Names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        where folder.Length > 0
        select Path.Combine(folder, name);

    private static string InPrograms(params string[] parts) =>
        Path.Combine([Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), .. parts]);
}
