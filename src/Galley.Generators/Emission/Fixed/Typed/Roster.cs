namespace Galley.Typed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;

    /// <summary>Everybody in an archive, unpacked, and who is who in each article.</summary>
    sealed partial class Roster
    {
        private static readonly string[] Pronouns = { null, "he", "she", "they" };

        private readonly Archive _archive;
        private readonly Dictionary<long, Person> _byAppearance = new Dictionary<long, Person>();
        private Dictionary<Article, int> _places;

        /// <summary>Unpacks the people. Those who have one name are in one part, in their order.</summary>
        public Roster(Archive archive, params Unpacker[] parts)
        {
            _archive = archive;
            Parts = Array.ConvertAll(parts, ReadPart);
            People = Parts.Length == 1
                ? Parts[0]
                : Parts.SelectMany(part => part).OrderBy(person => person.Name, StringComparer.Ordinal).ToArray();
        }

        /// <summary>Of each part those in it.</summary>
        public Person[][] Parts { get; }

        /// <summary>Everybody in the order of their names.</summary>
        public Person[] People { get; }

        private Person[] ReadPart(Unpacker packed)
        {
            var people = new Person[packed.Number()];
            for (var i = 0; i < people.Length; i++) people[i] = Read(packed);
            return people;
        }

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
            for (var i = 0; i < appearances.Length; i++)
                appearances[i] = new Appearance(_archive.PlaceOf(packed.Number()), packed.Number());

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
