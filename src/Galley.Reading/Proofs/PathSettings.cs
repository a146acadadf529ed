namespace Galley.Proofs;

/// <summary>
/// What the sections of an <c>.editorconfig</c> say of a file: <c>galley.GLY001.severity = none</c>. The compiler does not apply its own
/// <c>dotnet_diagnostic</c> keys to articles, but hands on keys that it does not know.
/// </summary>
/// <param name="valueOf">The value of a key; null where no section sets it.</param>
public sealed class PathSettings(Func<string, string?> valueOf)
{
    public static readonly PathSettings None = new(_ => null);

    private const string Silent = "none";

    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["info"] = Severity.Info,
    };

    /// <summary>Whether the rule's findings are not to be reported.</summary>
    public bool Silences(Rule rule) => IsSilent(valueOf(Key(rule)));

    /// <summary>The severity that is set; null where none is.</summary>
    public Severity? SeverityOf(Rule rule) =>
        valueOf(Key(rule)) is { } value && Severities.TryGetValue(value, out var severity) ? severity : null;

    /// <summary>The values that these keys do not take, as messages of GLY304.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var rule in Rules.All)
        {
            if (valueOf(Key(rule)) is { } value && !Severities.ContainsKey(value) && !IsSilent(value))
                yield return Rules.OptionValue.Format(Key(rule), value, "error, warning, info or none");
        }
    }

    private static bool IsSilent(string? value) => string.Equals(value, Silent, StringComparison.OrdinalIgnoreCase);

    private static string Key(Rule rule) => $"galley.{rule.Id}.severity";
}
