using Galley.Language;
using Galley.Lexicon;

namespace Galley.Proofs.Names;

/// <summary>A spelling that, beside the other words of a well-known name, may be meant for the one that it lacks.</summary>
/// <param name="Wrong">The spelling.</param>
/// <param name="Known">The name that may be meant.</param>
/// <param name="At">Which of its words.</param>
/// <param name="Places">Where the spelling stands beside the rest of it.</param>
/// <param name="IsRightHere">Whether the article has the well-known name as it should be.</param>
/// <param name="IsWordHere">Whether it has the word alone as it should be.</param>
internal sealed record WellKnownSlip(
    SpelledName Wrong, WellKnownName Known, int At, List<NamePlace> Places, bool IsRightHere, bool IsWordHere)
{
    /// <summary>Shorter words are near too many others.</summary>
    public const int Shortest = 4;

    private const int Long = 6;

    /// <summary>Names that more of the known people bear are common.</summary>
    private const int FewBearers = 2;

    /// <summary>Each reason for which the name may be somebody else's, who is spelled so.</summary>
    private static readonly (string Name, Func<WellKnownSlip, bool> Holds)[] Objections =
    [
        ("more than a slip", s => s.Slip is not { Edits: 1, TouchesFirst: false } || s.Key.Length < Shortest),
        ("a plural", s => NameForms.ArePlural(s.Wrong.Key, s.Key)),
        ("a short or a woman's form", s => NameForms.AreFamiliar(s.Wrong.Key, s.Key)),
        ("ways to write one name", s => SpellingVariants.Are(s.Wrong.Key, s.Key)),
        ("written over from another script", s => s.Known.IsTranscribed && !s.Slip!.Value.IsSwap),
        ("letters that were garbled", s => s.Wrong.Key.Any(c => c is not ((>= 'a' and <= 'z') or '-' or '\''))),
        ("the other is here", s => s.IsRightHere && !s.Known.IsOrganisation),
        ("somebody else of that name", s => !s.Known.IsOrganisation && !s.IsUnlikelyNamesake),
        ("something else of that name", s => s.Known.IsOrganisation && !s.IsUnlikelyThing),
    ];

    private string Key => Known.Keys[At];

    private Slip? Slip { get; } = Language.Slip.Between(Wrong.Key, Known.Keys[At]);

    private IEnumerable<string> Rest => Known.Keys.Where((_, at) => at != At);

    /// <summary>Whether nothing else can be meant.</summary>
    public bool IsSure
    {
        get
        {
            foreach (var (_, holds) in Objections)
                if (holds(this)) return false;
            return true;
        }
    }

    /// <summary>A third word is the same, or nobody else bears the rest, or the slip has made what nobody is called.</summary>
    private bool IsUnlikelyNamesake => Known.Keys.Length > 2 || Wrong.Standing switch
    {
        Standing.Name => (IsRestTheirs || IsWordHere) && (Slip!.Value.IsSwap || Slip.Value.IsDoubling),
        Standing.Word => IsRestTheirs,
        _ => At == Known.Keys.Length - 1 ? Key.Length >= Long && IsRare(Key) : Rest.All(IsRare),
    };

    /// <summary>No table knows that anybody else bears the rest of the name.</summary>
    private bool IsRestTheirs => Rest.All(word => EnglishLexicon.Words.Find(word.AsSpan()) == default && IsRare(word));

    /// <summary>Two of its words are the same, or it is a word that is none; the article may have it as it should be.</summary>
    private bool IsUnlikelyThing => Wrong.Standing == Standing.Strange ? Wrong.Key.Length >= Long : IsRightHere && !IsDialect;

    /// <summary>Organization, Centre.</summary>
    private bool IsDialect => SoundKey.Of(Wrong.Key) == SoundKey.Of(Key) || Slip!.Value.IsSwap || Slip.Value.IsDoubling;

    private static bool IsRare(string word) => WellKnownNames.With(word).Count() <= FewBearers;
}
