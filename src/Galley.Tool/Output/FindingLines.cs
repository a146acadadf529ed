using Galley.Manuscripts;
using Galley.Proofs;
using Spectre.Console;

namespace Galley.Tool.Output;

/// <summary>A finding as a line.</summary>
internal static class FindingLines
{
    /// <summary><c>path:line:column: warning GLY001: message</c>, as terminals and editors link it, in Spectre's markup.</summary>
    public static string Text(string path, Reported reported, LineMap lines)
    {
        var (line, column) = lines.At(reported.Finding.Extent.Start);
        return FormattableString.Invariant($"{Markup.Escape(path)}:{line}:{column}: ")
            + $"[{Colour(reported.Severity)}]{Name(reported.Severity)} {reported.Finding.Rule.Id}[/]: "
            + Markup.Escape(reported.Finding.Message);
    }

    /// <summary><c>path(line,column): warning GLY001: message</c>, as the build prints it and build servers read it.</summary>
    public static string MSBuild(string path, Reported reported, LineMap lines) =>
        $"{path}({lines.At(reported.Finding.Extent.Start)}): {Name(reported.Severity)} {reported.Finding.Rule.Id}: "
            + reported.Finding.Message;

    public static string Name(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "blue",
    };
}
