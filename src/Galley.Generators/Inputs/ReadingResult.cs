using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;
using Galley.Quotations;

namespace Galley.Generators.Inputs;

/// <summary>A reading, and why it is a bare one if it is.</summary>
/// <param name="Reading">Never null: an article that could not be read still has its text.</param>
/// <param name="Failure">Why the article could not be read, as a half sentence; null where it was.</param>
internal sealed record ReadingResult(Reading Reading, string? Failure)
{
    /// <summary>Reads, and turns a crash of the engine into a result: one article must not take the others' types away.</summary>
    public static ReadingResult Of(string text, ManuscriptFormat format, ReadingOptions options)
    {
        try
        {
            return new(Reader.Read(text, format, options), null);
        }
        catch (Exception crash) when (crash is not OperationCanceledException)
        {
            return new(Bare(text, format, options), "the reader failed (" + crash.GetType().Name + ": " + crash.Message + ")");
        }
    }

    /// <summary>The text as one paragraph.</summary>
    public static Reading Bare(string text, ManuscriptFormat format, ReadingOptions options)
    {
        var running = new RunningText(text);
        running.BeginBlock();
        running.Append(new Extent(0, text.Length));
        running.EndBlock(BlockKind.Paragraph);
        return new()
        {
            Manuscript = new()
            {
                Source = text, Format = format, Text = running.ToString(), Map = running.Map(), Blocks = running.Blocks.ToSequence(),
            },
            Options = options,
            Quotations = Sequence<Quotation>.Empty,
            People = Sequence<Person>.Empty,
            Findings = Sequence<Finding>.Empty,
        };
    }
}
