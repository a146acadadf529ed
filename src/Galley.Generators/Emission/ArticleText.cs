using Galley.Generators.Inputs;

namespace Galley.Generators.Emission;

/// <summary>How the generated code holds an article's words.</summary>
/// <param name="Words">An expression: its words, or what its embedded file has not of them.</param>
/// <param name="Index">The packed index, which begins with how to make the words of the embedded file.</param>
/// <param name="Resource">The resource that holds its file as it is; null where the code holds the words.</param>
internal sealed record ArticleText(string Words, string Index, string? Resource)
{
    private const int PieceLength = 16_000;

    /// <param name="packed">What <paramref name="input"/> holds.</param>
    /// <param name="isTooMuch">Whether the project's articles are beyond the <see cref="TextBudget"/>.</param>
    public static ArticleText Of(Packer packed, ArticleInput input, bool isTooMuch, EmissionOptions options)
    {
        if (input.ResourceName is not { } resource) return new(Expression(packed.Text, isTooMuch, options), packed.Index, null);
        var (added, index) = TextPatch.Of(input.Text, packed.Text);
        return new(Literal.Of(added), index.Append(packed).Index, resource);
    }

    /// <summary>The expression that gives <paramref name="text"/>.</summary>
    public static string Expression(string text, bool isTooMuch, EmissionOptions options) =>
        isTooMuch && options.HasUtf8Literals && !HasLoneSurrogate(text) ? Utf8(text) : Literal.Of(text);

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
