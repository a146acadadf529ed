namespace Galley.Fuzz;

/// <summary>Something that must hold of every article does not hold of one.</summary>
public sealed class Violation(string message) : Exception(message)
{
    public static void Unless(bool holds, string message)
    {
        if (!holds) throw new Violation(message);
    }
}
