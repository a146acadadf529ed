namespace Galley.Typed
{
    using global::System;
    using global::System.Collections.Generic;

    /// <summary>Everybody in an archive, unpacked, and who is who in each article.</summary>
    sealed partial class Roster
    {
        private static readonly string[] Pronouns = { null, "he", "she", "they" };

        private readonly Archive _archive;
        private readonly Dictionary<long, Person> _byAppearance = new Dictionary<long, Person>();
        private Dictionary<Article, int> _places;

        public Roster(Archive archive, string text, string index)
        {
            _archive = archive;
            var packed = new Unpacker(text, index, 0);
            People = new Person[packed.Number()];
            for (var i = 0; i < People.Length; i++) People[i] = Read(packed);
        }

        public Person[] People { get; }

        public Person PersonOf(Article article, int index)
        {
            return _byAppearance[Key((_places ?? Once.Set(ref _places, Places()))[article], index)];
        }

        private Person Read(Unpacker packed)
        {
            string name = packed.Text(), given = packed.Text(), family = packed.Text();
            var aliases = Array.AsReadOnly(packed.Texts());
            string pronoun = Pronouns[packed.Number()], role = packed.Text(), slug = packed.Text();
            var appearances = new Appearance[packed.Number()];
            for (var i = 0; i < appearances.Length; i++) appearances[i] = new Appearance(packed.Number(), packed.Number());

            var person = new Person(_archive, name, given, family, aliases, pronoun, role, slug, appearances);
            foreach (var at in appearances) _byAppearance[Key(at.Article, at.Person)] = person;
            return person;
        }

        private Dictionary<Article, int> Places()
        {
            var places = new Dictionary<Article, int>();
            foreach (var article in _archive.Files) places.Add(article, places.Count);
            return places;
        }

        private static long Key(int article, int person) { return (long)article << 32 | (uint)person; }
    }
}
