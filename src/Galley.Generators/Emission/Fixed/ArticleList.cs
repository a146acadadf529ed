namespace Galley
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;
    using global::Galley.Typed;

    /// <summary>Articles in order.</summary>
    sealed partial class ArticleList : ArticleList<Article>
    {
        internal ArticleList() { }
    }

    /// <summary>The articles of a folder in order, with their front matter typed.</summary>
    /// <typeparam name="T">What they have in common.</typeparam>
    partial class ArticleList<T> : ContentList<T> where T : Article
    {
        private Dictionary<string, T> _byId;

        internal ArticleList() { }

        /// <summary>
        /// The article of that <see cref="Article.Id"/> or, failing that, of that <see cref="Article.Slug"/>; in either case of letters.
        /// </summary>
        /// <param name="id">The identifier or slug.</param>
        /// <returns>The article, or null where there is none.</returns>
        [return: MaybeNull]
        public T Find(string id)
        {
            if (id == null) return null;
            T found;
            if ((_byId ?? Once.Set(ref _byId, ById())).TryGetValue(id, out found)) return found;
            foreach (var article in Items)
                if (string.Equals(article.Slug, id, StringComparison.OrdinalIgnoreCase)) return article;
            return null;
        }

        private Dictionary<string, T> ById()
        {
            var byId = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
            foreach (var article in Items) byId[article.Id] = article;
            return byId;
        }
    }
}
