using Galley.Language;

namespace Galley.Archives;

/// <summary>Somebody in one article; ordered by the article, then by the place among its people.</summary>
/// <param name="Key">The folded name.</param>
internal readonly record struct PersonInArticle(FiledArticle Article, int Index, PersonDigest Digest, string Key)
    : IComparable<PersonInArticle>
{
    public PersonInArticle(FiledArticle article, int index, PersonDigest digest)
        : this(article, index, digest, Spelling.Fold(digest.Name))
    {
    }

    public Appearance Appearance => new(Article.Key, Index);

    public int CompareTo(PersonInArticle other) =>
        Article.Place.CompareTo(other.Article.Place) is not 0 and var order ? order : Index.CompareTo(other.Index);
}
