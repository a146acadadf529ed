using Galley.Manuscripts;

namespace Galley.Proofs;

/// <summary>Makes findings of what the manuscript's reader could not make sense of.</summary>
internal static class FaultProof
{
    public static IEnumerable<Finding> Read(Manuscript manuscript)
    {
        foreach (var fault in manuscript.Faults)
        {
            if (Rules.Find(fault.RuleId) is not { } rule) continue;
            yield return new() { Rule = rule, Extent = fault.Extent, Message = rule.Format(fault.Arguments.ToArray<object>()) };
        }
    }
}
