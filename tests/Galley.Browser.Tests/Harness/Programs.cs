using System.Diagnostics;
using System.Reflection;

namespace Galley.Browser.Tests.Harness;

/// <summary>The programs that this project builds and starts.</summary>
internal static class Programs
{
    /// <summary>Where a program's assembly lies.</summary>
    public static string PathOf(string name) => typeof(Programs).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == name).Value!;

    /// <summary>Starts a program in a folder; what it prints can be read.</summary>
    public static Process Start(string name, string folder, params IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [PathOf(name), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException($"{name} did not start");
}
