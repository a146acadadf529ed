namespace Galley.Typed
{
    using global::System.Collections.Generic;

    /// <summary>Keys are the same whatever their case, their <c>_</c> and their <c>-</c>.</summary>
    sealed partial class KeyComparer : IEqualityComparer<string>
    {
        public static bool AreSame(string one, string other)
        {
            int at = 0, there = 0;
            while (true)
            {
                at = Next(one, at);
                there = Next(other, there);
                if (at == one.Length || there == other.Length) return at == one.Length && there == other.Length;
                if (char.ToUpperInvariant(one[at++]) != char.ToUpperInvariant(other[there++])) return false;
            }
        }

        public bool Equals(string one, string other) { return AreSame(one, other); }

        public int GetHashCode(string key)
        {
            var hash = 17;
            for (var at = Next(key, 0); at < key.Length; at = Next(key, at + 1))
                hash = unchecked(hash * 31 + char.ToUpperInvariant(key[at]));
            return hash;
        }

        private static int Next(string key, int at)
        {
            while (at < key.Length && (key[at] == '_' || key[at] == '-')) at++;
            return at;
        }
    }
}
