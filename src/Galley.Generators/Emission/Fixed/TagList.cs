namespace Galley
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Tags in the order of their names.</summary>
    sealed partial class TagList : ContentList<Tag>
    {
        internal TagList() { }

        /// <summary>The tag of that name or slug, in either case of letters.</summary>
        /// <param name="name">The name or slug.</param>
        /// <returns>The tag, or null where no article has it.</returns>
        [return: MaybeNull]
        public Tag Find(string name)
        {
            foreach (var tag in Items)
            {
                if (string.Equals(tag.Name, name, StringComparison.OrdinalIgnoreCase)) return tag;
                if (string.Equals(tag.Slug, name, StringComparison.OrdinalIgnoreCase)) return tag;
            }

            return null;
        }
    }
}
