namespace Galley.Proofs;

/// <summary>Something that a proofreader would mark.</summary>
public sealed record Finding
{
    public required Rule Rule { get; init; }

    /// <summary>Its place in the source file's text.</summary>
    public required Extent Extent { get; init; }

    /// <summary>One sentence, without a full stop.</summary>
    public required string Message { get; init; }

    /// <summary>What to write instead, best first; empty where nothing can be proposed.</summary>
    public Sequence<string> Suggestions { get; init; } = Sequence<string>.Empty;

    /// <summary>Another place that explains it: where the other spelling stands. Null where there is none.</summary>
    public Place? Related { get; init; }

    /// <summary>
    /// What is wrong, without what the message tells of other places and files: a baseline knows the finding by it. Null where suggestion
    /// or message say it.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>The rule's own severity; users change it by configuration.</summary>
    public Severity Severity => Rule.Severity;

    /// <param name="rule">The rule.</param>
    /// <param name="extent">The place.</param>
    /// <param name="arguments">Of the rule's message.</param>
    /// <param name="meant">What somebody meant to write there, which message and suggestion say; null where nobody can tell.</param>
    public static Finding Of(Rule rule, Extent extent, object[] arguments, string? meant = null) => new()
    {
        Rule = rule,
        Extent = extent,
        Message = rule.Format(arguments) + (meant is null ? "" : Printable.Line($" (did you mean '{Printable.Short(meant)}'?)")),
        Suggestions = meant is null ? Sequence<string>.Empty : Sequence.Of(meant),
    };
}
