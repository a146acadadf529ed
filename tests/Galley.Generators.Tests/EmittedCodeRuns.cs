using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>The generated code is compiled, loaded and used.</summary>
public class EmittedCodeRuns
{
    [Fact]
    public void Smoke()
    {
        var output = Seed.Project.Run();
        foreach (var (name, text) in output.Files) File.WriteAllText("/tmp/out-" + name, text);
        File.WriteAllLines("/tmp/out-diag", output.Complaints);
        Assert.Empty(output.Diagnostics);
        Assert.Empty(output.Complaints);
    }
}
