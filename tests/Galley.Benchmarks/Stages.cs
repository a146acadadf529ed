using Galley.Language;
using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;
using Galley.Quotations;
using Galley.Speakers;

namespace Galley.Benchmarks;

/// <summary>An article with what each stage of the engine made of it, so that every stage can be run alone.</summary>
internal sealed class Stages
{
    private readonly string _source;
    private readonly ManuscriptFormat _format;
    private readonly List<Extent> _works;
    private readonly List<UnpairedMark> _unpaired;

    public static readonly string[] Names = ["manuscript", "tokens", "marks", "people", "speakers", "proofs"];

    public Stages(string source, ManuscriptFormat format)
    {
        _source = source;
        _format = format;
        Manuscript = ReadManuscript();
        Tokens = ReadTokens();
        (Passages, _unpaired) = ReadMarks();
        _works = Passages.FindAll(p => WorkTitles.IsTitle(Tokens, p)).ConvertAll(p => p.Extent);
        Roll = ReadPeople();
        Scene = SetScene();
    }

    private Manuscript Manuscript { get; }

    private TokenText Tokens { get; }

    private List<Passage> Passages { get; }

    private Roll Roll { get; }

    private Scene Scene { get; }

    /// <summary>Each stage, in the order of <see cref="Names"/>.</summary>
    public Action[] All => [() => ReadManuscript(), () => ReadTokens(), () => ReadMarks(), () => ReadPeople(), () => ReadSpeakers(), () => Proof()];

    public Manuscript ReadManuscript() => ManuscriptReader.Read(_source, _format);

    public TokenText ReadTokens() => Tokenizer.Read(Manuscript);

    public (List<Passage> Passages, List<UnpairedMark> Unpaired) ReadMarks() => MarkPairer.Pair(Tokens);

    public Roll ReadPeople() => PeopleReader.Read(Tokens, _works);

    public Sequence<Quotation> ReadSpeakers() => QuotationReader.Read(SetScene(), Passages);

    public int Proof() => new NameProof(Tokens, Scene.IsQuoted, isEnglish: true, reportsAll: false)
        .Read(Roll.Candidates).Concat(MarkProof.Read(Tokens, Passages, _unpaired)).Count();

    private Scene SetScene() => new(Tokens, Roll, Passages.Select(p => p.Extent).Where(e => !_works.Contains(e)));
}
