namespace Galley
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;
    using global::Galley.Typed;

    /// <summary>Articles in the order of their paths.</summary>
    sealed partial class ArticleList : ContentList<Article>
    {
        private Dictionary<string, Article> _byId;

        internal ArticleList() { }

        /// <summary>
        /// The article of that <see cref="Article.Id"/> or, failing that, of that <see cref="Article.Slug"/>; in either case of letters.
        /// </summary>
        /// <param name="id">The identifier or slug.</param>
        /// <returns>The article, or null where there is none.</returns>
        [return: MaybeNull]
        public Article Find(string id)
        {
            if (id == null) return null;
            Article found;
            if ((_byId ?? Once.Set(ref _byId, ById())).TryGetValue(id, out found)) return found;
            foreach (var article in Items)
                if (string.Equals(article.Slug, id, StringComparison.OrdinalIgnoreCase)) return article;
            return null;
        }

        private Dictionary<string, Article> ById()
        {
            var byId = new Dictionary<string, Article>(StringComparer.OrdinalIgnoreCase);
            foreach (var article in Items) byId[article.Id] = article;
            return byId;
        }
    }
}
