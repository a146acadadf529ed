namespace Galley.Generators.Tests.Harness;

/// <summary>The article given.</summary>
internal static class Seed
{
    public const string FileName = "000_e8f0bbfe8ddc2936.txt";

    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", FileName));

    public static Newsroom Newsroom { get; } = new Newsroom().With(FileName, Text, ("SourceItemGroup", "Article"), ("Id", "KanyeOpenedUp"));
}
