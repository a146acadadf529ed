namespace Galley.Browser.Tests.Harness;

/// <summary>The pages that <c>galley proof</c> makes of three articles.</summary>
public sealed class ProofFolder : IAsyncLifetime
{
    /// <summary>Two voices, a quotation in another; a misspelled name, a mark that never closes, a word twice.</summary>
    private const string Mill = """
        ---
        titel: The Mill
        author: Nora Eldridge
        ---

        # The Mill Wheel Turns Again

        The wheel of Quarry Mill turned on Monday for the first time since the flood. Sabina Thorncroft, the miller, opened the sluice herself.

        “We had every spoke out and back in,” said Thorncroft. “My father used to say, ‘A wheel is only a road that stays,’ and I laughed at him.”

        The work took two years. Thorncraft paid for the oak with her own savings, and and the county gave the iron.

        > A wheel that stands is a wall.

        “It’s louder than I remembered,” Emil Castellan, the neighbour, said. “I’ll sleep better now.”

        “I thought it was thunder, Castellan admitted.

        - Oak from Upper Holt
        - Iron from the county

        Thorncroft will grind on Thursdays. Castellan has asked for the first sack.
        """;

    /// <summary>More people than a screen is high, and no headline.</summary>
    private static readonly string Crew = string.Concat(
        from given in (string[])["Marta", "Emil", "Sabina", "Anselm", "Ottilie"]
        from family in (string[])["Quillfeather", "Castellan", "Thorncroft", "Achterberg", "Marchetti"]
        select $"The rope was held by {given} {family}, who let go of it at noon. “It burned,” {given} {family} said.\n\n");

    private const string Notice = "Market moves\n\nThe market moves to the green on Friday. Nobody objected.\n";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("galley-proof-");

    public string Index => Page("index");

    public async ValueTask InitializeAsync()
    {
        await WriteAsync("mill.md", Mill);
        await WriteAsync("market.txt", Notice);
        await WriteAsync("crew.txt", Crew);
        using var tool = Programs.Start("galley", _root.FullName, "proof", "mill.md", "market.txt", "crew.txt", "-o", "proof");
        var error = tool.StandardError.ReadToEndAsync();
        await tool.StandardOutput.ReadToEndAsync();
        await tool.WaitForExitAsync();
        Assert.True(tool.ExitCode == 0, await error);
    }

    /// <summary>The address of the page whose file's name ends so.</summary>
    public string Page(string name) =>
        new Uri(Directory.EnumerateFiles(At("proof"), "*.html").Single(file => Path.GetFileNameWithoutExtension(file).EndsWith(name, StringComparison.Ordinal))).AbsoluteUri;

    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(At(name), text.ReplaceLineEndings("\n"));

    private string At(string name) => Path.Combine(_root.FullName, name);
}
