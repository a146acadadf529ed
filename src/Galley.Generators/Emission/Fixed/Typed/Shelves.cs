namespace Galley.Typed
{
    /// <summary>Puts the articles of several archives together.</summary>
    static partial class Shelves
    {
        /// <param name="places">Of each article, in order, the archive and its place there.</param>
        /// <param name="archives">The archives.</param>
        public static Article[] Join(string places, Archive[] archives)
        {
            var packed = new Unpacker("", places, 0);
            var articles = new Article[packed.Number()];
            for (var i = 0; i < articles.Length; i++)
            {
                var files = archives[packed.Number()].Files;
                articles[i] = files[packed.Number()];
            }

            return articles;
        }
    }
}
