using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Tells he from she: by honorific, by role ("actress"), by given name, by the pronouns that follow the name.</summary>
internal sealed class Genders(TokenText tokens, List<Candidate> people)
{
    /// <summary>How far behind a mention a pronoun is still taken to mean it, in tokens.</summary>
    private const int Reach = 30;

    /// <summary>Tokens at most from the noun to the last name of a row.</summary>
    private const int LongestRow = 12;

    /// <summary>First tokens of all mentions by name, in the order of the text.</summary>
    private readonly List<int> _mentions = people
        .SelectMany(p => p.Occurrences.Where(n => n.Kind == MentionKind.Name).Select(n => n.Tokens.Start)).OrderBy(start => start).ToList();

    public Pronoun PronounOf(Candidate person)
    {
        var gender = person.Gender;
        if (gender == Gender.Unknown) gender = RoleGender(person);
        if (gender == Gender.Unknown) gender = GivenNameGender(person);
        if (gender == Gender.Unknown) gender = KinGender(person);
        if (gender == Gender.Unknown) gender = TextGender(person);
        return PronounOf(gender);
    }

    public static Pronoun PronounOf(Gender gender) =>
        gender switch { Gender.Male => Pronoun.He, Gender.Female => Pronoun.She, _ => Pronoun.Unknown };

    /// <summary>"her husband, Kanye West", "actress Nia Long".</summary>
    private Gender RoleGender(Candidate person)
    {
        foreach (var name in person.Occurrences)
        {
            if ((name.Features & NameFeatures.RoleBefore) == 0) continue;
            for (var i = name.Tokens.Start - 1; i >= 0 && i > name.Tokens.Start - 4; i--)
                if (tokens.Tokens[i] is var token && token.Is(WordClass.Profession) && token.Word.Gender != Gender.Unknown)
                    return token.Word.Gender;
        }

        return Gender.Unknown;
    }

    /// <summary>"two of her aunts, Jane and Jean Wood": the plural behind which the names stand in a row.</summary>
    private Gender KinGender(Candidate person)
    {
        foreach (var name in person.Occurrences)
        {
            var noun = name.Tokens.Start - 1;
            while (noun >= 0 && noun > name.Tokens.Start - LongestRow
                && (tokens.Tokens[noun].IsCapital || tokens.IsWordAt(noun, "and") || tokens.IsAt(noun, ','))) noun--;
            if (name.Kind != MentionKind.Name || noun < 0) continue;
            if (!tokens.IsAt(noun + 1, ',') || !tokens.Tokens[noun].Is(WordClass.Collective)) continue;
            var singular = EnglishLexicon.Words.Find(tokens.WordAt(noun).TrimEnd('s'));
            if (singular.Is(WordClass.Profession) && singular.Gender != Gender.Unknown) return singular.Gender;
        }

        return Gender.Unknown;
    }

    private static Gender GivenNameGender(Candidate person)
    {
        var word = EnglishLexicon.Words.Find(person.Given.AsSpan());
        return word.Is(WordClass.GivenName) && (person.Keys.Length > 1 || !word.Is(WordClass.FamilyName)) ? word.Gender : Gender.Unknown;
    }

    /// <summary>
    /// The majority of the pronouns that stand between a mention and the next one of somebody else, in the same paragraph.
    /// </summary>
    private Gender TextGender(Candidate person)
    {
        int he = 0, she = 0;
        foreach (var name in person.Occurrences)
        {
            if (name.Kind != MentionKind.Name) continue;
            var next = _mentions.BinarySearch(name.Tokens.Start) + 1;
            var end = next < _mentions.Count ? _mentions[next] : tokens.Tokens.Length;
            for (var i = name.Tokens.Start + 1; i < end && i < name.Tokens.Start + Reach; i++)
            {
                var token = tokens.Tokens[i];
                if (tokens.Text.IndexOf('\n', tokens.Tokens[i - 1].End, token.Start - tokens.Tokens[i - 1].End) >= 0) break;
                if (!token.Is(WordClass.SubjectPronoun | WordClass.OtherPronoun)) continue;
                if (token.Word.Gender == Gender.Male) he++;
                if (token.Word.Gender == Gender.Female) she++;
            }
        }

        return he > she ? Gender.Male : she > he ? Gender.Female : Gender.Unknown;
    }
}
