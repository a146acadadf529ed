namespace Galley.Proofs;

/// <summary>How much a finding matters. A build prints warnings and errors only.</summary>
public enum Severity
{
    Hidden,
    Info,
    Warning,
    Error,
}
