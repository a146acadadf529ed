namespace Galley.Typed
{
    /// <summary>Somebody's place in an article: the article's in the archive, and the person's in the article.</summary>
    readonly partial struct Appearance
    {
        public readonly int Article;
        public readonly int Person;

        public Appearance(int article, int person)
        {
            Article = article;
            Person = person;
        }
    }
}
