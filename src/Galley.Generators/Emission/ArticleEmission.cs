using Galley.Archives;
using Galley.Generators.Inputs;

namespace Galley.Generators.Emission;

/// <summary>All that an article's code follows from.</summary>
/// <param name="IsTooMuch">Whether the project's articles are too long for ordinary literals.</param>
internal sealed record ArticleEmission(
    ArticleReading Article, ArchivedArticle Names, ArticlePlace Place, Sequence<Reference> References, bool IsTooMuch,
    EmissionOptions Options)
{
    public Reading Reading => Article.Reading;
}
