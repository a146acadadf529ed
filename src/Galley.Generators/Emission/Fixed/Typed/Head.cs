namespace Galley.Typed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    /// <summary>Reads values of front matter as what they are. What is not of the kind asked for is none.</summary>
    static partial class Head
    {
        private const int DateLength = 10;

        private static readonly string[] LocalTimes = { "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF" };

        public static bool? Boolean(HeadNode node)
        {
            return node.Canonical == "true" ? true : node.Canonical == "false" ? false : (bool?)null;
        }

        public static int? Integer(HeadNode node)
        {
            int value;
            return int.TryParse(node.Canonical, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
                ? value : (int?)null;
        }

        public static long? Long(HeadNode node)
        {
            long value;
            return long.TryParse(node.Canonical, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
                ? value : (long?)null;
        }

        public static decimal? Decimal(HeadNode node)
        {
            decimal value;
            const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            return decimal.TryParse(node.Canonical, Style, CultureInfo.InvariantCulture, out value) ? value : (decimal?)null;
        }

        public static Date? Day(HeadNode node)
        {
            Date value;
            return node.Canonical != null && node.Canonical.Length == DateLength
                && Date.TryParseExact(node.Canonical, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
                ? value : (Date?)null;
        }

        // A day alone is its midnight; of a time with an offset the clock is read and the offset left.
        public static DateTime? Local(HeadNode node)
        {
            if (node.Canonical == null || node.Canonical.Length < DateLength) return null;
            var offset = node.Canonical.IndexOfAny(new[] { '+', '-' }, DateLength);
            var local = offset < 0 ? node.Canonical : node.Canonical.Substring(0, offset);
            DateTime value;
            return DateTime.TryParseExact(local, LocalTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
                ? value : (DateTime?)null;
        }

        public static DateTimeOffset? Moment(HeadNode node)
        {
            DateTimeOffset value;
            const string Format = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";
            return DateTimeOffset.TryParseExact(node.Canonical, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
                ? value : (DateTimeOffset?)null;
        }

        public static double? Double(HeadNode node) { return (double?)Decimal(node); }

        /// <summary>A name of an enum, whatever its case, with spaces, hyphens and underscores or without.</summary>
        public static T? Choice<T>(HeadNode node) where T : struct
        {
            if (node.Keys != null) return null;
            foreach (var name in Enum.GetNames(typeof(T)))
                if (KeyComparer.AreSame(name, node.Text.Replace(" ", ""))) return (T)Enum.Parse(typeof(T), name);
            return null;
        }

        public static string Words(HeadNode node) { return node.Keys == null && node.HasValue ? node.Text : null; }

        public static Uri Address(HeadNode node)
        {
            Uri address;
            return Uri.TryCreate(Words(node) ?? "", UriKind.RelativeOrAbsolute, out address) ? address : null;
        }

        public static bool Has(FrontMatter head, string key) { return FrontMatter.MapOf(head).Find(key) != null; }

        public static T[] Values<T>(FrontMatter head, string key, Func<HeadNode, T?> read) where T : struct
        {
            return new List<T>(List(head, key, read)).ToArray();
        }

        /// <summary>The first value that is of the kind, or null.</summary>
        public static T Object<T>(FrontMatter head, string key, Func<HeadNode, T> read) where T : class
        {
            var objects = Objects(head, key, read);
            return objects.Length == 0 ? null : objects[0];
        }

        public static T[] Objects<T>(FrontMatter head, string key, Func<HeadNode, T> read) where T : class
        {
            var objects = new List<T>();
            foreach (var node in Nodes(head, key))
            {
                var value = read(node);
                if (value != null) objects.Add(value);
            }

            return objects.ToArray();
        }

        public static T? Value<T>(FrontMatter head, string key, Func<HeadNode, T?> read) where T : struct
        {
            foreach (var node in Nodes(head, key))
            {
                var value = read(node);
                if (value != null) return value;
            }

            return null;
        }

        public static IReadOnlyList<T> List<T>(FrontMatter head, string key, Func<HeadNode, T?> read) where T : struct
        {
            var values = new List<T>();
            foreach (var node in Nodes(head, key))
            {
                var value = read(node);
                if (value != null) values.Add(value.Value);
            }

            return values.AsReadOnly();
        }

        public static string Text(FrontMatter head, string key)
        {
            return Object(head, key, Words);
        }

        public static IReadOnlyList<string> Texts(FrontMatter head, string key)
        {
            return Array.AsReadOnly(Objects(head, key, Words));
        }

        public static T Map<T>(FrontMatter head, string key, Func<HeadNode, T> read) where T : class
        {
            var maps = Maps(head, key, read);
            return maps.Count == 0 ? null : maps[0];
        }

        public static IReadOnlyList<T> Maps<T>(FrontMatter head, string key, Func<HeadNode, T> read)
        {
            var maps = new List<T>();
            foreach (var node in Nodes(head, key))
                if (node.Keys != null) maps.Add(read(node));
            return maps.AsReadOnly();
        }

        /// <summary>The value of a key, or all values of its list and of the lists in that.</summary>
        private static List<HeadNode> Nodes(FrontMatter head, string key)
        {
            var nodes = new List<HeadNode>();
            Add(nodes, FrontMatter.MapOf(head).Find(key));
            return nodes;
        }

        private static void Add(List<HeadNode> nodes, HeadNode node)
        {
            if (node == null) return;
            if (node.Items == null || node.Keys != null) nodes.Add(node);
            else foreach (var item in node.Items) Add(nodes, item);
        }
    }
}
