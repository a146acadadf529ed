namespace Galley.Tool.Fixing;

/// <summary>Writes files, and the folders above them; one that cannot be written is an answer, not an exception.</summary>
internal static class Files
{
    /// <summary>Why the file could not be written; null where it was.</summary>
    public static string? Save(string path, byte[] bytes)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            File.WriteAllBytes(path, bytes);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"cannot write {path}: {failure.Message}";
        }
    }
}
