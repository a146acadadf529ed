using Galley.Language;

namespace Galley.Archives;

/// <summary>Tells an article's language from its file's name or folder, and which articles are one in several languages.</summary>
public static class FileLanguages
{
    /// <summary>ISO 639-1.</summary>
    private static readonly HashSet<string> Codes = new(
        ("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
        + "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
        + "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne "
        + "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st "
        + "su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The language that the file's name ends in, or that a folder is called after; null where neither tells one.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="folders">The folders around it, outermost first.</param>
    /// <param name="text">The article: what is English in a folder <c>uk</c> or <c>it</c> is no Ukrainian and no Italian.</param>
    public static string? Of(string path, IEnumerable<string> folders, string text)
    {
        if (OfName(path) is { } language) return language;
        var named = folders.LastOrDefault(IsTag);
        return named is not null && (IsOf(named, "en") || !EnglishText.IsOne(text)) ? named : null;
    }

    /// <summary>The language at the end of the file's name: <c>low-water.fr.md</c>, <c>low-water.pt-BR.md</c>; null for none.</summary>
    private static string? OfName(string path)
    {
        var stem = FileNames.Stem(path);
        var ending = stem.Substring(stem.LastIndexOf('.') + 1);
        return ending.Length < stem.Length && IsTag(ending) ? ending : null;
    }

    /// <summary>
    /// The same for an article and its translations: folders and name without what tells the language. A folder tells it where its
    /// article is in just that one, for <c>uk</c> may be a country, too.
    /// </summary>
    internal static string Original(string path, Sequence<string> folders, string language)
    {
        var stem = FileNames.Stem(path);
        var name = OfName(path) is { } ending ? stem.Substring(0, stem.Length - ending.Length - 1) : stem;
        return string.Concat(folders.Where(folder => !IsOf(folder, language)).Select(folder => folder + "/")) + name;
    }

    /// <summary>A code, perhaps with a country behind it.</summary>
    private static bool IsTag(string text) =>
        Codes.Contains(text.Split('-')[0])
        && (text.Length == 2 || (text.Length == 5 && text[2] == '-' && char.IsLetter(text[3]) && char.IsLetter(text[4])));

    private static bool IsOf(string folder, string language) =>
        IsTag(folder) && (string.Equals(folder, language, StringComparison.OrdinalIgnoreCase)
            || string.Equals(folder, language.Split('-')[0], StringComparison.OrdinalIgnoreCase));
}
