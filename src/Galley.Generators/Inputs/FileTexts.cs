using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Inputs;

internal static class FileTexts
{
    /// <summary>
    /// The file's text; null for a file that cannot be read. The compiler gives null then; other hosts may throw, and one file must not
    /// take the others' types and findings away.
    /// </summary>
    public static SourceText? Read(this AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            return file.GetText(cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return null;
        }
    }
}
