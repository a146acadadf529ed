namespace Galley.Tool.Output;

/// <summary>Prints readings one after the other.</summary>
internal interface IReadingWriter
{
    void Write(FileReading article);

    /// <summary>Hands on what was written so far.</summary>
    void Flush();

    /// <summary>Called once, after the last reading.</summary>
    void End();
}
