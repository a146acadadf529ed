using Galley.Generators.Inputs;

namespace Galley.Generators.Emission;

/// <summary>How the generated code holds an article's words.</summary>
internal static class ArticleText
{
    /// <summary>
    /// All literals of an assembly share 16.7 MB, two bytes a character; of these the project's own code wants some too. Beyond it the
    /// compiler gives up (CS8103).
    /// </summary>
    public const int LiteralBudget = 6_000_000;

    private const int PieceLength = 16_000;

    /// <summary>How many characters the article takes of that budget, about.</summary>
    public static int LengthOf(ArticleReading article)
    {
        var manuscript = article.Reading.Manuscript;
        return article.Input.ResourceName is null ? manuscript.Text.Length + (manuscript.Html?.Length ?? 0) : 0;
    }

    /// <summary>The expression that gives <paramref name="text"/>, which was packed of the article that <paramref name="input"/> is.</summary>
    /// <param name="isTooMuch">Whether the project's articles are beyond the <see cref="LiteralBudget"/>.</param>
    public static string Of(string text, ArticleInput input, bool isTooMuch, EmissionOptions options)
    {
        if (input.ResourceName is { } name) return Embedded(text, input.Text, name);
        return isTooMuch && options.HasUtf8Literals && !HasLoneSurrogate(text) ? Utf8(text) : Literal.Of(text);
    }

    /// <summary>The file itself is embedded: only what it has not stands in the code.</summary>
    private static string Embedded(string text, string source, string resource)
    {
        var (added, index) = TextPatch.Of(source, text);
        return $"global::Galley.Typed.EmbeddedFile.Text(typeof(_Archive), {Literal.Of(resource)}, {Literal.Of(added)}, {Literal.Of(index)})";
    }

    /// <summary>UTF-8 literals have no common limit, but cost the compiler more. Long ones cost it very much, so they are cut.</summary>
    private static string Utf8(string text)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length || pieces.Count == 0;)
        {
            var end = Math.Min(start + PieceLength, text.Length);
            if (end < text.Length && char.IsHighSurrogate(text[end - 1])) end--;
            pieces.Add($"global::System.Text.Encoding.UTF8.GetString({Literal.Of(text.Substring(start, end - start))}u8)");
            start = end;
        }

        return string.Join(" + ", pieces);
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }

        return false;
    }
}
