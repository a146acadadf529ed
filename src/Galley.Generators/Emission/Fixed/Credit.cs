namespace Galley
{
    using global::System.Diagnostics;

    /// <summary>A photo credit line.</summary>
    [DebuggerDisplay("{ToString(),nq}")]
    sealed partial class Credit
    {
        internal Credit(string name, string agency, int line)
        {
            Name = name;
            Agency = agency;
            Line = line;
        }

        /// <summary>Who took the picture, or "Handout".</summary>
        public string Name { get; }

        /// <summary>The agency; empty where none is named.</summary>
        public string Agency { get; }

        /// <summary>The line of the article's file, counted from one.</summary>
        public int Line { get; }

        /// <summary>Returns name and agency, parted by a slash.</summary>
        public override string ToString() { return Agency.Length == 0 ? Name : Name + "/" + Agency; }
    }
}
