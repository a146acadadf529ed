using System.CommandLine;
using Galley.Proofs;
using Galley.Tool.Output;

namespace Galley.Tool.Commands;

/// <summary><c>galley explain</c>: a rule's page, which the tool carries with it.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "The rule, such as GLY001. Without it all rules are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Prints a rule's page: what it finds, why, and how to silence it.") { id };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(id)));
        return command;
    }

    private static int Run(Terminal terminal, string? id)
    {
        if (id is null)
        {
            List(terminal.Out);
            return ExitCode.Clean;
        }

        if (Rules.Find(id) is { } rule)
        {
            terminal.Out.WriteLine(RulePages.Of(rule).TrimEnd());
            return ExitCode.Clean;
        }

        terminal.Complain($"no rule is called '{id}'" + (Nearest(id) is { } near ? $"; did you mean {near.Id}?" : ""));
        List(terminal.Error);
        return ExitCode.CouldNotRun;
    }

    private static void List(TextWriter writer)
    {
        foreach (var rule in Rules.All) writer.WriteLine($"{rule.Id}  {rule.Title}");
    }

    /// <summary>The rule whose id shares all characters but one with what was typed, in the same order.</summary>
    private static Rule? Nearest(string typed) =>
        Rules.All.FirstOrDefault(rule => CommonLength(rule.Id, typed.ToUpperInvariant()) >= rule.Id.Length - 1);

    /// <summary>The length of the longest common subsequence.</summary>
    private static int CommonLength(string left, string right)
    {
        var row = new int[right.Length + 1];
        foreach (var c in left)
        {
            var diagonal = 0;
            for (var i = 1; i <= right.Length; i++)
                (diagonal, row[i]) = (row[i], c == right[i - 1] ? diagonal + 1 : Math.Max(row[i], row[i - 1]));
        }

        return row[^1];
    }
}
