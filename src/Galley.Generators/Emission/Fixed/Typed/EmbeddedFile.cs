namespace Galley.Typed
{
    using global::System;
    using global::System.IO;
    using global::System.Text;

    /// <summary>The words of an article whose file is embedded in the assembly as it is.</summary>
    static partial class EmbeddedFile
    {
        /// <param name="type">A type of the assembly.</param>
        /// <param name="name">The resource.</param>
        /// <param name="added">What the file has not.</param>
        /// <param name="index">Begins with the file's hash, and of which parts of both the text is made.</param>
        /// <param name="end">Where the rest of the index begins.</param>
        public static string Text(Type type, string name, string added, string index, out int end)
        {
            var source = Read(type, name);
            var packed = new Unpacker(added, index, 0);
            if (packed.Number() != HashOf(source))
            {
                throw new InvalidOperationException(
                    "The file " + name + " was edited after the program was built, and an embedded file cannot be renewed while a program "
                        + "runs.");
            }

            var text = new StringBuilder();
            var at = 0;
            for (var left = packed.Number(); left > 0; left--)
            {
                var length = packed.Number();
                text.Append(added, at, length);
                at += length;
                var start = packed.Number();
                text.Append(source, start, packed.Number());
            }

            end = packed.At;
            return text.ToString();
        }

        private static string Read(Type type, string name)
        {
            var stream = type.Assembly.GetManifestResourceStream(name);
            if (stream == null) throw new InvalidOperationException("The assembly has no resource " + name + ".");
            using (var reader = new StreamReader(stream, Encoding.UTF8)) return reader.ReadToEnd();
        }

        private static int HashOf(string text)
        {
            var hash = 2166136261u;
            foreach (var c in text) hash = unchecked((hash ^ c) * 16777619u);
            return (int)(hash & int.MaxValue);
        }
    }
}
