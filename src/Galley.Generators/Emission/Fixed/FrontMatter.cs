namespace Galley
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>The head of an article: keys and values as written.</summary>
    /// <remarks>Keys are compared in either case of letters. A key inside another is joined to it by a dot: <c>seo.title</c>.</remarks>
    [DebuggerDisplay("{Keys.Count} keys")]
    partial class FrontMatter
    {
        private readonly Dictionary<string, IReadOnlyList<string>> _values =
            new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);

        internal FrontMatter(string[] keys, string[][] values)
        {
            Keys = Array.AsReadOnly(keys);
            for (var i = 0; i < keys.Length; i++)
                if (!_values.ContainsKey(keys[i])) _values.Add(keys[i], Array.AsReadOnly(values[i]));
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
            IReadOnlyList<string> values;
            return _values.TryGetValue(key, out values) ? values : new string[0];
        }
    }
}
