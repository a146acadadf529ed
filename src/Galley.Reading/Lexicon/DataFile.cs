namespace Galley.Lexicon;

/// <summary>Reads the embedded data files: an entry a line, columns parted by tabs, comments after <c>#</c>.</summary>
internal static class DataFile
{
    public static IEnumerable<DataRow> Rows(string name)
    {
        using var reader = Open(name);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return new(line.Split('\t'));
    }

    /// <summary>The whole file, where making rows of it costs more than what is asked of it.</summary>
    public static string Text(string name)
    {
        using var reader = Open(name);
        return reader.ReadToEnd();
    }

    private static StreamReader Open(string name) => new(typeof(DataFile).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException("The data file '" + name + "' is not in this assembly."));
}

/// <summary>One entry; a column that it lacks is empty.</summary>
internal readonly struct DataRow(string[] columns)
{
    public string Key => columns[0];

    public string this[int column] => column < columns.Length ? columns[column] : "";
}
