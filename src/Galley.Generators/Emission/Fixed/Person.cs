namespace Galley
{
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;
    using global::Galley.Typed;

    /// <summary>Somebody whom the articles name.</summary>
    [DebuggerDisplay("{Name}")]
    sealed partial class Person
    {
        private readonly Archive _archive;
        private readonly Appearance[] _appearances;
        private IReadOnlyList<Mention> _mentions;
        private IReadOnlyList<Quote> _quotes;
        private IReadOnlyList<Article> _articles;

        internal Person(Archive archive, string name, string givenName, string familyName, IReadOnlyList<string> aliases, string pronoun,
            string role, string slug, Appearance[] appearances)
        {
            _archive = archive;
            Name = name;
            GivenName = givenName;
            FamilyName = familyName;
            Aliases = aliases;
            Pronoun = pronoun;
            Role = role;
            Slug = slug;
            _appearances = appearances;
        }

        /// <summary>The fullest form of the name.</summary>
        public string Name { get; }

        /// <summary>The given name; null where the articles do not give it.</summary>
        [MaybeNull]
        public string GivenName { get; }

        /// <summary>The family name; null where the articles do not give it.</summary>
        [MaybeNull]
        public string FamilyName { get; }

        /// <summary>The other forms that the articles use.</summary>
        public IReadOnlyList<string> Aliases { get; }

        /// <summary>"he", "she" or "they"; null where the articles do not tell.</summary>
        [MaybeNull]
        public string Pronoun { get; }

        /// <summary>What the articles say somebody is: "executive producer"; null where they do not.</summary>
        [MaybeNull]
        public string Role { get; }

        /// <summary>The name for an address: <c>marta-quillfeather</c>. No two people have the same.</summary>
        public string Slug { get; }

        /// <summary>Where the articles name this person.</summary>
        [JsonIgnore]
        public IReadOnlyList<Mention> Mentions
        {
            get { return _mentions ?? Once.Set(ref _mentions, _archive.MentionsOf(this, _appearances)); }
        }

        /// <summary>What the articles quote this person as saying.</summary>
        [JsonIgnore]
        public IReadOnlyList<Quote> Quotes
        {
            get { return _quotes ?? Once.Set(ref _quotes, _archive.QuotesOf(_appearances)); }
        }

        /// <summary>The articles that name this person.</summary>
        [JsonIgnore]
        public IReadOnlyList<Article> Articles
        {
            get { return _articles ?? Once.Set(ref _articles, _archive.ArticlesOf(_appearances)); }
        }

        /// <summary>Returns the name.</summary>
        public override string ToString() { return Name; }
    }
}
