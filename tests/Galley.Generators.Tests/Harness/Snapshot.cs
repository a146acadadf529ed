using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Galley.Generators.Tests.Harness;

/// <summary>
/// Compares generated files with accepted ones, which are named and laid out as Verify's source generator package does. Set
/// ACCEPT_SNAPSHOTS=1 to accept what is new.
/// </summary>
internal static class Snapshot
{
    private static readonly Encoding Utf8WithMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";

    public static void Match(Output output, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(testFile)!, "_snapshots");
        Directory.CreateDirectory(folder);
        var prefix = Path.GetFileNameWithoutExtension(testFile) + "." + method + "#";
        var stale = Directory.EnumerateFiles(folder, prefix + "*.verified.cs").ToHashSet();
        var differing = new List<string>();
        foreach (var (hintName, text) in output.Files)
        {
            var path = Path.Combine(folder, prefix + Path.GetFileNameWithoutExtension(hintName));
            stale.Remove(path + ".verified.cs");
            if (!Matches(path, "//HintName: " + hintName + "\n" + Scrub(text).TrimEnd('\n'))) differing.Add(hintName);
        }

        Assert.True(differing.Count == 0, "Differs from the accepted snapshot: " + string.Join(", ", differing));
        Assert.True(stale.Count == 0, "No longer generated: " + string.Join(", ", stale));
    }

    private static bool Matches(string path, string text)
    {
        var (verified, received) = (path + ".verified.cs", path + ".received.cs");
        if (Accepts) File.WriteAllText(verified, text, Utf8WithMark);
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return true;
        }

        File.WriteAllText(received, text, Utf8WithMark);
        return false;
    }

    private static string Scrub(string text) => Regex.Replace(text, "(?<=GeneratedCode\\(\"Galley\", \")[^\"]+", "VERSION");
}
