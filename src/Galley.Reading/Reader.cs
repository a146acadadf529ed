using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;
using Galley.Quotations;

namespace Galley;

/// <summary>The engine's front door: text in, <see cref="Reading"/> out. Pure, thread-safe, never throws on any text.</summary>
public static class Reader
{
    public static Reading Read(string source, ManuscriptFormat format, ReadingOptions? options = null)
    {
        var manuscript = ManuscriptReader.Read(source, format);
        return new Reading
        {
            Manuscript = manuscript,
            Options = options ?? ReadingOptions.Default,
            Quotations = Sequence<Quotation>.Empty,
            People = Sequence<Person>.Empty,
            Findings = Sequence<Finding>.Empty,
        };
    }
}
