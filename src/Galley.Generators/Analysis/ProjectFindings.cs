using Galley.Generators.Inputs;
using Galley.Proofs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analysis;

/// <summary>Reports what only the project as a whole shows.</summary>
internal static class ProjectFindings
{
    public static void Report(CompilationAnalysisContext context, GalleyOptions options)
    {
        foreach (var fault in options.Faults)
        {
            var message = Rules.OptionValue.Format(fault.Option, fault.Value, fault.Known);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.For(Rules.OptionValue), Location.None, message));
        }
    }
}
