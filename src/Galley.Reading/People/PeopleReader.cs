using System.Runtime.CompilerServices;
using Galley.Explanations;
using Galley.Language;
using Galley.Lexicon;
using Galley.Manuscripts;

namespace Galley.People;

/// <summary>The stage that reads who is named: people with all their mentions, in the order of the text.</summary>
internal static class PeopleReader
{
    /// <param name="explanation">To take down why; null to leave that.</param>
    public static Roll Read(TokenText tokens, List<Extent> titlesOfWorks, Explanation? explanation = null)
    {
        var names = NameFinder.Find(tokens);
        var titles = new ExtentIndex(titlesOfWorks);
        names.RemoveAll(name => titles.Contains(name.Extent));
        var context = new NameContext(tokens);
        for (var i = 0; i < names.Count; i++) context.Judge(names[i], i > 0 ? names[i - 1] : null);
        NoteKin(names);
        var otherNames = new OtherNames(tokens).Find(names);
        names.AddRange(PrintedNames(tokens));

        var people = Roster.Gather(names, otherNames, explanation);
        foreach (var person in people) person.JoinNeighbours(tokens.Text);
        people.RemoveAll(p => p.Occurrences.Count == 0);
        people.Sort((a, b) => FirstStart(a).CompareTo(FirstStart(b)));
        var genders = new Genders(tokens, people);
        var roles = new Roles(tokens);
        return new(people.ConvertAll(p => Build(p, genders, roles)).ToSequence(), people);
    }

    /// <summary>Ties whoever is called a relative to who was named before.</summary>
    private static void NoteKin(List<NameOccurrence> names)
    {
        const NameFeatures place = NameFeatures.PlacePrepositionBefore | NameFeatures.IsWhereabouts;
        NameOccurrence? before = null;
        foreach (var name in names)
        {
            if (name.IsKin && before?.Block == name.Block) name.KinOf = before;
            if (name.MayBePerson && (name.Features & place) == 0) before = name;
        }
    }

    [MethodImpl(Hot.Path)]
    private static int FirstStart(Candidate person) =>
        person.Occurrences.Concat(person.Misspellings.Select(m => m.Name)).Min(n => n.Extent.Start);

    /// <summary>The names in bylines and credits: people without further proof, where they have the form of a full name.</summary>
    private static IEnumerable<NameOccurrence> PrintedNames(TokenText tokens)
    {
        var manuscript = tokens.Manuscript;
        foreach (var author in manuscript.Authors) yield return Printed(tokens, author.Extent, MentionKind.Byline);
        foreach (var credit in manuscript.Credits)
            if (credit.Name.IndexOf(' ') > 0 && !IsOrganisation(credit.Name))
                yield return Printed(tokens, credit.NameExtent, MentionKind.Credit);
    }

    private static bool IsOrganisation(string name)
    {
        if (EnglishLexicon.Words.Find(name.AsSpan()).Is(WordClass.Organisation)) return true;
        foreach (var part in name.Split(' '))
            if (EnglishLexicon.Words.Find(part.AsSpan()) is var word && word.Is(WordClass.ThingWord | WordClass.Organisation)
                && !word.Is(WordClass.FamilyName | WordClass.GivenName)) return true;
        return false;
    }

    private static NameOccurrence Printed(TokenText tokens, Extent extent, MentionKind kind)
    {
        var parts = extent.Of(tokens.Text).Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var first = tokens.TokenAt(extent.Start);
        return new()
        {
            Parts = parts,
            Keys = NameParts.Keys(parts),
            PartTokens = [],
            Form = string.Join(" ", parts),
            Extent = extent,
            Tokens = new(first, tokens.TokenAt(extent.End)),
            Block = BlockAt(tokens.Manuscript, extent.Start),
            Kind = kind,
            Features = NameFeatures.InByline,
        };
    }

    private static int BlockAt(Manuscript manuscript, int offset)
    {
        for (var i = 0; i < manuscript.Blocks.Count; i++)
            if (offset < manuscript.Blocks[i].Extent.End) return i;
        return 0;
    }

    private static Person Build(Candidate person, Genders genders, Roles roles)
    {
        person.Occurrences.Sort((a, b) => a.Extent.Start.CompareTo(b.Extent.Start));
        var name = CanonicalName(person);
        var (given, family) = Halves(person);
        var mentions = person.Occurrences.Select(n => new Mention(n.Extent, n.Kind))
            .Concat(person.Misspellings.Select(m => new Mention(m.Name.Extent, MentionKind.Misspelling)))
            .OrderBy(m => m.Extent.Start);
        return new()
        {
            Name = name,
            GivenName = given,
            FamilyName = family,
            Aliases = Aliases(person, name).ToSequence(),
            Pronoun = genders.PronounOf(person),
            Role = roles.Of(person),
            Mentions = mentions.ToSequence(),
        };
    }

    /// <summary>The fullest form, as it is printed most often.</summary>
    [MethodImpl(Hot.Path)]
    private static string CanonicalName(Candidate person)
    {
        var names = person.Occurrences.Exists(n => !n.IsOtherName) ? person.Occurrences.FindAll(n => !n.IsOtherName) : person.Occurrences;
        var longest = names.Max(n => n.Keys.Length);
        return names
            .Where(n => n.Keys.Length == longest)
            .GroupBy(n => n.Form, StringComparer.Ordinal)
            .OrderBy(g => IsAllCapitals(g.Key))
            .ThenByDescending(g => g.Count())
            .ThenBy(g => Nicknames.InFull(g.First().Keys[0]).Length > 0)
            .First().Key;
    }

    private static bool IsAllCapitals(string form) => form.Length > 3 && form == form.ToUpperInvariant();

    private static IEnumerable<string> Aliases(Candidate person, string name) => person.Occurrences
        .Select(n => n.Form)
        .GroupBy(Spelling.Fold, StringComparer.Ordinal)
        .Where(g => g.Key != Spelling.Fold(name))
        .Select(g => g.FirstOrDefault(f => !IsAllCapitals(f)) ?? g.First());

    /// <summary>
    /// Given and family name: a middle name or initial goes with the given name, any other middle word with the family name.
    /// </summary>
    private static (string? Given, string? Family) Halves(Candidate person)
    {
        var parts = person.Parts;
        if (parts.Length == 1)
        {
            var isGiven = EnglishLexicon.Words.Find(parts[0].AsSpan()).Is(WordClass.GivenName);
            return isGiven ? (parts[0], null) : (null, parts[0]);
        }

        var familyStart = 1;
        while (familyStart < NameParts.FamilyIndex(person.Keys) && IsGivenOrInitial(person.Keys[familyStart])) familyStart++;
        return (parts[0], string.Join(" ", parts.Skip(familyStart)));
    }

    private static bool IsGivenOrInitial(string key)
    {
        var word = EnglishLexicon.Words.Find(key.AsSpan());
        return NameParts.IsInitial(key) || (word.Is(WordClass.GivenName) && !word.Is(WordClass.FamilyName));
    }
}
