#if NET6_0_OR_GREATER
[assembly: global::System.Reflection.Metadata.MetadataUpdateHandler(typeof(global::Galley.Typed.HotReload))]
#endif

namespace Galley.Typed
{
    using global::System;
    using global::System.Threading;

    /// <summary>Counts the editions of the running program.</summary>
    static partial class HotReload
    {
        private static int _edition;

        public static int Edition { get { return Volatile.Read(ref _edition); } }

        // Called by the runtime after it applied an edit.
        internal static void ClearCache(Type[] types) { Interlocked.Increment(ref _edition); }
    }
}
