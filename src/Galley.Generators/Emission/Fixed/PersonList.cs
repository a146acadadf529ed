namespace Galley
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>People. An article's own list also has a member for each of them.</summary>
    partial class PersonList : ContentList<Person>
    {
        internal PersonList() { }

        /// <summary>Somebody by name or slug, or by an alias that only one of the people has; in either case of letters.</summary>
        /// <param name="name">A full name, a <see cref="Person.Slug"/> or an alias.</param>
        /// <returns>The person, or null where there is none, or more than one of that alias.</returns>
        [return: MaybeNull]
        public Person Find(string name)
        {
            Person found = null;
            var several = false;
            foreach (var person in Items)
            {
                if (IsCalled(person, name)) return person;
                if (!HasAlias(person, name)) continue;
                several |= found != null && found != person;
                found = person;
            }

            return several ? null : found;
        }

        private static bool IsCalled(Person person, string name)
        {
            return string.Equals(person.Name, name, StringComparison.OrdinalIgnoreCase)
                || string.Equals(person.Slug, name, StringComparison.OrdinalIgnoreCase);
        }

        private static bool HasAlias(Person person, string name)
        {
            foreach (var alias in person.Aliases)
                if (string.Equals(alias, name, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }
    }
}
