using Galley.Explanations;
using Galley.Language;
using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;
using Galley.Quotations;
using Galley.Speakers;

namespace Galley;

/// <summary>
/// The engine's front door: text in, <see cref="Reading"/> out. Pure, thread-safe, never throws on any text: where the engine itself
/// fails, the text stays, and <see cref="Reading.Failure"/> says why there is no more.
/// </summary>
public static class Reader
{
    /// <param name="explanation">An empty one takes down why the reading is as it is; null costs nothing.</param>
    public static Reading Read(string source, ManuscriptFormat format, ReadingOptions? options = null, Explanation? explanation = null)
    {
        options ??= ReadingOptions.Default;
        try
        {
            return ReadWhole(source, format, options, explanation);
        }
        catch (Exception crash)
        {
            return Reading.Bare(source, format, options, "the reader failed (" + crash.GetType().Name + ": " + crash.Message + ")");
        }
    }

    private static Reading ReadWhole(string source, ManuscriptFormat format, ReadingOptions options, Explanation? explanation)
    {
        var manuscript = ManuscriptReader.Read(source, format, options);
        var language = manuscript.Language ?? options.Language;
        var tokens = Tokenizer.Read(manuscript);
        var (marked, unpaired) = MarkPairer.Pair(tokens);
        var passages = Turns.AddTo(marked, tokens);
        var works = passages.FindAll(p => !p.IsUnmarked && WorkTitles.IsTitle(tokens, p)).ConvertAll(p => p.Extent);
        var roll = PeopleReader.Read(tokens, works, explanation);
        var titles = new HashSet<Extent>(works);
        var scene = new Scene(tokens, roll, passages.Select(p => p.Extent).Where(e => !titles.Contains(e)));
        var quotations = QuotationReader.Read(scene, passages, explanation);
        var isEnglish = LanguageProof.FindsSpeakersIn(language);
        var findings = new NameProof(tokens, scene.IsQuoted, isEnglish, options.Report == NameReport.All).Read(roll.Candidates)
            .Concat(MarkProof.Read(tokens, passages, unpaired))
            .Concat(isEnglish ? new DoubledWordProof(tokens, scene.IsQuoted).Read() : [])
            .Concat(FaultProof.Read(manuscript))
            .Concat(KeyProof.Read(manuscript))
            .Concat(EncodingProof.Read(manuscript))
            .Concat(LanguageProof.Read(manuscript, language))
            .OrderBy(f => f.Extent.Start).ThenBy(f => f.Rule.Id, StringComparer.Ordinal);
        if (!isEnglish) explanation?.ForgetSpeakers();
        return new()
        {
            Manuscript = manuscript,
            Options = options,
            Quotations = isEnglish ? quotations : quotations.Select(Unattributed).ToSequence(),
            People = roll.People,
            Findings = findings.ToSequence(),
        };
    }

    private static Quotation Unattributed(Quotation quotation) => quotation with { Speaker = -1, SpeakerExtent = null, Cue = null };
}
