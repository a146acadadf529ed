namespace Galley.Typed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Text;
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    /// <summary>Writes an article as structured data in the terms of schema.org.</summary>
    static partial class JsonLd
    {
        public static string Of(Article article)
        {
            var json = new StringBuilder("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\"");
            Add(json, "headline", article.Title);
            Add(json, "url", article.Url);
            Add(json, "image", Images(article), Write);
            Add(json, "description", article.Excerpt);
            Add(json, "inLanguage", article.Language);
            Add(json, "datePublished", Day(article.Published));
            Add(json, "dateModified", Day(article.Updated));
            Add(json, "keywords", string.Join(", ", article.Tags));
            json.Append(",\"wordCount\":").Append(article.WordCount.ToString(CultureInfo.InvariantCulture));
            Add(json, "author", article.Authors, Write);
            Add(json, "mentions", article.People, Write);
            Add(json, "hasPart", article.Quotes, Write);
            return json.Append('}').ToString();
        }

        /// <summary>The article's own picture and those in it, each once, from where readers are.</summary>
        private static IReadOnlyList<string> Images(Article article)
        {
            var written = new List<string>();
            if (article.Image != null) written.Add(article.Image);
            foreach (var image in article.Images) written.Add(image.Source);
            var images = new List<string>();
            foreach (var image in written)
            {
                var address = AddressOf(image, article.Url);
                if (address.Length > 0 && !images.Contains(address)) images.Add(address);
            }

            return images;
        }

        // Some systems take a path alone for the absolute address of a file.
        private static string AddressOf(string image, string url)
        {
            Uri page, address;
            return url.IndexOf("://", StringComparison.Ordinal) > 0 && Uri.TryCreate(url, UriKind.Absolute, out page)
                && Uri.TryCreate(page, image, out address) ? address.AbsoluteUri : image;
        }

        private static void Write(StringBuilder json, Person person)
        {
            json.Append("{\"@type\":\"Person\"");
            Add(json, "name", person.Name);
            Add(json, "jobTitle", person.Role);
            json.Append('}');
        }

        private static void Write(StringBuilder json, Quote quote)
        {
            json.Append("{\"@type\":\"Quotation\"");
            Add(json, "text", quote.Text);
            if (quote.Speaker != null)
            {
                json.Append(",\"creator\":");
                Write(json, quote.Speaker);
            }

            json.Append('}');
        }

        private static void Add<T>(StringBuilder json, string name, IReadOnlyList<T> items, Action<StringBuilder, T> write)
        {
            if (items.Count == 0) return;
            json.Append(",\"").Append(name).Append("\":[");
            for (var i = 0; i < items.Count; i++)
            {
                if (i > 0) json.Append(',');
                write(json, items[i]);
            }

            json.Append(']');
        }

        private static void Add(StringBuilder json, string name, string value)
        {
            if (string.IsNullOrEmpty(value)) return;
            json.Append(",\"").Append(name).Append("\":");
            Write(json, value);
        }

        private static void Write(StringBuilder json, string value)
        {
            json.Append('"');
            foreach (var c in value) Append(json, c);
            json.Append('"');
        }

        // Nothing that could end the script element around it, or a line of an older reader, stands there as itself.
        private static void Append(StringBuilder json, char c)
        {
            if (c == '"' || c == '\\') json.Append('\\').Append(c);
            else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029' || char.IsSurrogate(c))
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else json.Append(c);
        }

        private static string Day(Date? day) { return day == null ? null : day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture); }
    }
}
