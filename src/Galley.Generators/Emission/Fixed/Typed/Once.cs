namespace Galley.Typed
{
    using global::System.Threading;

    /// <summary>Values that are made when first asked for. Of two threads that make one, both get the first.</summary>
    static partial class Once
    {
        public static T Set<T>(ref T place, T value) where T : class
        {
            return Interlocked.CompareExchange(ref place, value, null) ?? value;
        }
    }
}
