using Galley.Archives;
using Galley.Generators.Emission;

namespace Galley.Generators.Manifests;

/// <summary>
/// Packs a manifest as one string, which <see cref="ManifestUnpacker"/> reads: the index, a line end, the text beside it.
/// </summary>
internal static class ManifestPacker
{
    /// <param name="textsNamespace">Where the project's archive is.</param>
    /// <param name="entries">The project's articles.</param>
    /// <param name="articles">The same in the archive, whose order holds.</param>
    public static string Pack(string textsNamespace, IEnumerable<ArchiveEntry> entries, Sequence<ArchivedArticle> articles)
    {
        var byPlace = entries.ToLookup(entry => (entry.Path, entry.File));
        var packer = new Packer("").String(textsNamespace);
        packer.List(articles, article => Write(packer, byPlace[(article.Path, article.File)].First()));
        return packer.Index + "\n" + Wellformed(packer.Text);
    }

    private static void Write(Packer packer, ArchiveEntry entry)
    {
        var (year, month, day) = entry.Published ?? default;
        packer.String(entry.Path)
            .Number(year).Number(month).Number(day)
            .Strings(entry.Tags)
            .Number(entry.IsDraft ? 1 : 0)
            .Optional(entry.Lists.HasDrafts is { } drafts ? (drafts ? 1 : 0) : -1)
            .List(entry.People, person => Write(packer, person));
    }

    private static void Write(Packer packer, PersonDigest person) => packer
        .String(person.Name).String(person.GivenName).String(person.FamilyName)
        .Strings(person.Aliases)
        .Number((int)person.Pronoun)
        .String(person.Role)
        .Number(person.Mentions).Number(person.Quotations);

    // An attribute holds UTF-8, which has no half of a surrogate pair; another character of the same length keeps all places.
    private static string Wellformed(string text)
    {
        var chars = text.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            if (i + 1 < chars.Length && char.IsSurrogatePair(chars[i], chars[i + 1])) i++;
            else if (char.IsSurrogate(chars[i])) chars[i] = '\uFFFD';
        }

        return new string(chars);
    }
}
