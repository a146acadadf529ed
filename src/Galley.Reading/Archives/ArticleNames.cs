using Galley.Language;

namespace Galley.Archives;

/// <summary>
/// Names the articles of an archive. A stated identifier goes before the file's name, and that before the headline, which speaks
/// where the file's name holds no word: so a name stays when the text is edited. The day that a file's name begins with is no part
/// of it, unless articles of one folder need it to be told apart.
/// </summary>
internal static class ArticleNames
{
    /// <param name="articles">In the ordinal order of their paths.</param>
    public static (Sequence<ArchivedArticle> Articles, Sequence<IdentifierClash> Clashes) For(NameWish[] articles)
    {
        var scopes = Scopes(articles);
        var shared = Shared(articles);
        var ids = new UniqueNames([]);
        var keys = new HashSet<int>();
        var named = new ArchivedArticle[articles.Length];
        var clashes = new List<IdentifierClash>();
        var owners = new Dictionary<(string Scope, string Identifier), string>(articles.Length);
        for (var i = 0; i < articles.Length; i++)
        {
            var (article, entry) = (articles[i], articles[i].Entry);
            var wish = shared.Contains((article.Scope, article.Undated.Identifier)) ? article.Dated : article.Undated;
            var identifier = scopes[article.Scope].Take(wish.Identifier);
            var id = wish.Id + ids.Take(wish.Key).Substring(wish.Key.Length);
            named[i] = article.Named(id, KeyOf(id, keys), identifier);
            owners.Add((article.Scope, identifier), entry.Path);

            // A name beside the reserved ones ("All") is no clash: it is changed the same way every time.
            if (identifier.TrimEnd('_') == wish.Identifier) continue;
            var owner = owners.TryGetValue((article.Scope, wish.Identifier), out var path) ? path : "a folder of that name";
            clashes.Add(new(entry.Path, entry.File, wish.Identifier, owner, identifier));
        }

        return (Sequence<ArchivedArticle>.Own(named), clashes.ToSequence());
    }

    /// <summary>The names that several articles of a folder have but for the day.</summary>
    private static HashSet<(string Scope, string Identifier)> Shared(NameWish[] articles)
    {
        var seen = new HashSet<(string, string)>();
        var shared = new HashSet<(string, string)>();
        if (!Array.Exists(articles, article => article.Dated != article.Undated)) return shared;
        foreach (var article in articles)
        {
            var name = (article.Scope, article.Undated.Identifier);
            if (!seen.Add(name)) shared.Add(name);
        }

        return shared;
    }

    /// <summary>Of two identifiers with one hash the second has the next number.</summary>
    private static int KeyOf(string id, HashSet<int> taken)
    {
        var key = (int)(Fnv.Hash(id) & int.MaxValue);
        while (!taken.Add(key)) key = (key + 1) & int.MaxValue;
        return key;
    }

    /// <summary>The names to give out in each folder: all but those of the folders in it and of the folder itself.</summary>
    private static Dictionary<string, UniqueNames> Scopes(NameWish[] articles)
    {
        var scopes = new Dictionary<string, UniqueNames>(StringComparer.Ordinal) { [""] = NewScope("Articles") };
        foreach (var article in articles)
        {
            if (scopes.ContainsKey(article.Scope)) continue;
            var scope = "";
            foreach (var folder in article.Folders)
            {
                var inner = scope.Length == 0 ? folder : scope + "." + folder;
                if (!scopes.ContainsKey(inner))
                {
                    scopes[scope].Take(folder);
                    scopes.Add(inner, NewScope(folder));
                }

                scope = inner;
            }
        }

        return scopes;
    }

    private static UniqueNames NewScope(string ofClass) => new(UniqueNames.ObjectMembers.Concat(FolderNames.Members).Append(ofClass));
}
