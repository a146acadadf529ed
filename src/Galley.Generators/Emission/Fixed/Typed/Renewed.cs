namespace Galley.Typed
{
    using global::System;
    using global::System.Threading;

    /// <summary>A value that is made when first asked for, and again after an article was edited under hot reload.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    sealed partial class Renewed<T> where T : class
    {
        private readonly Func<T> _make;
        private Made _made;

        public Renewed(Func<T> make) { _make = make; }

        public T Value
        {
            get
            {
                var made = Volatile.Read(ref _made);
                var edition = HotReload.Edition;
                if (made != null && made.Edition == edition) return made.Value;
                var next = new Made(_make(), edition);
                var before = Interlocked.CompareExchange(ref _made, next, made);
                return before == made ? next.Value : before.Value;
            }
        }

        private sealed class Made
        {
            public readonly T Value;
            public readonly int Edition;

            public Made(T value, int edition)
            {
                Value = value;
                Edition = edition;
            }
        }
    }
}
