namespace Galley
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.ComponentModel;
    using global::System.Diagnostics;
    using global::Galley.Typed;

    /// <summary>A list that is filled when it is first looked at, and never changes.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [DebuggerDisplay("Count = {Count}")]
    abstract partial class ContentList<T> : IReadOnlyList<T>
    {
        private Func<T[]> _source;
        private T[] _items;

        private protected ContentList() { }

        /// <summary>How many there are.</summary>
        public int Count { get { return Items.Length; } }

        private protected T[] Items
        {
            get { return _items ?? Once.Set(ref _items, _source == null ? new T[0] : _source()); }
        }

        /// <summary>The item at a place, counted from zero.</summary>
        /// <param name="index">The place.</param>
        public T this[int index] { get { return Items[index]; } }

        /// <summary>Walks the list.</summary>
        /// <returns>The walker.</returns>
        public IEnumerator<T> GetEnumerator() { return ((IEnumerable<T>)Items).GetEnumerator(); }

        IEnumerator IEnumerable.GetEnumerator() { return Items.GetEnumerator(); }

        internal static void Bind(ContentList<T> list, Func<T[]> source) { list._source = source; }
    }
}
