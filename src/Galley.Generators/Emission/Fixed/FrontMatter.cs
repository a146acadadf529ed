namespace Galley
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;
    using global::Galley.Typed;

    /// <summary>The head of an article: keys and values as written.</summary>
    /// <remarks>
    /// Keys are the same whatever their case, their hyphens and underscores. A key inside another is joined to it by a dot:
    /// <c>seo.title</c>.
    /// </remarks>
    [DebuggerDisplay("{Keys.Count} keys")]
    partial class FrontMatter
    {
        private readonly HeadNode _map;
        private readonly List<string> _keys = new List<string>();
        private readonly Dictionary<string, List<string>> _values = new Dictionary<string, List<string>>(new KeyComparer());

        internal FrontMatter(HeadNode map)
        {
            _map = map;
            Add("", map);
            Keys = _keys.AsReadOnly();
        }

        /// <summary>The keys in the order of the file.</summary>
        public IReadOnlyList<string> Keys { get; }

        /// <summary>The value of a key, or the first one of a list.</summary>
        /// <param name="key">The key.</param>
        /// <returns>The value as written, or null where there is none.</returns>
        [MaybeNull]
        public string this[string key]
        {
            get
            {
                var values = List(key);
                return values.Count == 0 ? null : values[0];
            }
        }

        /// <summary>Whether the key is there, even without a value.</summary>
        /// <param name="key">The key.</param>
        /// <returns>Whether it is.</returns>
        public bool Contains(string key) { return _values.ContainsKey(key); }

        /// <summary>All values of a key.</summary>
        /// <param name="key">The key.</param>
        /// <returns>The values as written; empty where there are none.</returns>
        public IReadOnlyList<string> List(string key)
        {
            List<string> values;
            return _values.TryGetValue(key, out values) ? values.AsReadOnly() : (IReadOnlyList<string>)new string[0];
        }

        internal static HeadNode MapOf(FrontMatter head) { return head._map; }

        private void Add(string key, HeadNode node)
        {
            if (node.Keys == null)
            {
                List<string> values;
                if (!_values.TryGetValue(key, out values))
                {
                    _values.Add(key, values = new List<string>());
                    _keys.Add(key);
                }

                if (node.Items == null) values.Add(node.Text);
                else foreach (var item in node.Items) Add(key, item);
                return;
            }

            for (var i = 0; i < node.Keys.Length; i++) Add(key.Length == 0 ? node.Keys[i] : key + "." + node.Keys[i], node.Items[i]);
        }
    }
}
