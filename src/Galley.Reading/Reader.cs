using Galley.Language;
using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;
using Galley.Quotations;
using Galley.Speakers;

namespace Galley;

/// <summary>The engine's front door: text in, <see cref="Reading"/> out. Pure, thread-safe, never throws on any text.</summary>
public static class Reader
{
    public static Reading Read(string source, ManuscriptFormat format, ReadingOptions? options = null)
    {
        var manuscript = ManuscriptReader.Read(source, format);
        var tokens = Tokenizer.Read(manuscript);
        var (passages, unpaired) = MarkPairer.Pair(tokens);
        var works = passages.FindAll(p => WorkTitles.IsTitle(tokens, p)).ConvertAll(p => p.Extent);
        var roll = PeopleReader.Read(tokens, works);
        var scene = new Scene(tokens, roll, passages.Select(p => p.Extent).Where(e => !works.Contains(e)));
        var quotations = QuotationReader.Read(scene, passages);
        var findings = new NameProof(tokens, scene.IsQuoted).Read(roll.Candidates)
            .Concat(MarkProof.Read(tokens, unpaired))
            .Concat(FaultProof.Read(manuscript))
            .Concat(EncodingProof.Read(manuscript))
            .OrderBy(f => f.Extent.Start).ThenBy(f => f.Rule.Id, StringComparer.Ordinal);
        return new()
        {
            Manuscript = manuscript,
            Options = options ?? ReadingOptions.Default,
            Quotations = quotations,
            People = roll.People,
            Findings = findings.ToSequence(),
        };
    }
}
