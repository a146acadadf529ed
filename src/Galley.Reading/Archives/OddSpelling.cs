using System.Globalization;
using Galley.Language;
using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;

namespace Galley.Archives;

/// <summary>A name that one article or few spell unlike the archive's others.</summary>
/// <param name="Name">The whole name as these articles have it, folded.</param>
/// <param name="Wrong">Its word that is wrong, folded.</param>
/// <param name="Right">What the others write for that word.</param>
/// <param name="Articles">How many others.</param>
/// <param name="First">Path of the first of them.</param>
/// <param name="File">That article's file as its host knows it.</param>
public sealed record OddSpelling(string Name, string Wrong, string Right, int Articles, string First, string File)
{
    /// <summary>Where the first of the others has the right word; null as long as nobody has looked there.</summary>
    public Place? Place { get; init; }

    /// <summary>Who spells it otherwise, as a message has it.</summary>
    internal string Evidence
    {
        get
        {
            var others = "in " + Articles.ToString("N0", CultureInfo.InvariantCulture) + " other articles, first in " + First;
            return Place is null ? others : FormattableString.Invariant($"{others}, line {Place.Start.Line}");
        }
    }

    /// <summary>With the place of the right word in that article.</summary>
    /// <param name="first">The reading of <see cref="File"/>.</param>
    public OddSpelling FoundIn(Reading first)
    {
        var word = Spelling.Fold(Right);
        foreach (var mention in first.People.SelectMany(person => person.Mentions).OrderBy(mention => mention.Extent.Start))
        {
            foreach (var part in NameParts.In(first.Manuscript.Text, mention.Extent))
            {
                if (Spelling.Fold(part.Of(first.Manuscript.Text)) == word)
                    return this with { Place = Place.In(new LineMap(first.Manuscript.Source), first.Manuscript.Map.ToSource(part), File) };
            }
        }

        return this;
    }
}
