namespace Galley.Typed
{
    using global::System;

    /// <summary>A value of front matter: a scalar, a list or a map.</summary>
    sealed partial class HeadNode
    {
        private const int Nothing = 0, Words = 1, Value = 2, OtherwiseWritten = 3, List = 4;

        public static readonly HeadNode Empty = new HeadNode();

        /// <summary>As written; null for a list or a map.</summary>
        public readonly string Text;

        /// <summary>A number, a date, true or false in the one form that <see cref="Head"/> reads; null for all else.</summary>
        public readonly string Canonical;

        /// <summary>What a list holds, or the values of a map; null for a scalar.</summary>
        public readonly HeadNode[] Items;

        /// <summary>The keys of a map, else null.</summary>
        public readonly string[] Keys;

        private HeadNode()
        {
            Items = new HeadNode[0];
            Keys = new string[0];
        }

        public HeadNode(Unpacker packed)
        {
            var kind = packed.Number();
            if (kind == Nothing) Text = "";
            else if (kind <= OtherwiseWritten) Text = packed.Text();
            if (kind == Value) Canonical = Text;
            if (kind == OtherwiseWritten) Canonical = packed.Text();
            if (kind < List) return;

            Items = new HeadNode[packed.Number()];
            if (kind > List) Keys = new string[Items.Length];
            for (var i = 0; i < Items.Length; i++)
            {
                if (Keys != null) Keys[i] = packed.Text();
                Items[i] = new HeadNode(packed);
            }
        }

        /// <summary>Whether there is a value at all.</summary>
        public bool HasValue { get { return Items != null || Text.Length > 0; } }

        /// <summary>The value of a key of a map; null where there is none.</summary>
        public HeadNode Find(string key)
        {
            for (var i = 0; i < Keys.Length; i++)
                if (KeyComparer.AreSame(Keys[i], key)) return Items[i];
            return null;
        }
    }
}
