using Galley.Tests;

namespace Galley.Browser.Tests.Harness;

/// <summary>The sample site, running.</summary>
public sealed class NewsroomSite : IAsyncLifetime
{
    private StartedSite? _site;

    /// <summary>Without a slash at its end.</summary>
    public string Address => _site!.Address;

    public async ValueTask InitializeAsync()
    {
        var assembly = Programs.PathOf("Newsroom");
        _site = await StartedSite.StartAsync(assembly, Path.GetFullPath(Path.Combine(assembly, "..", "..", "..", "..")));
    }

    public ValueTask DisposeAsync() => _site?.DisposeAsync() ?? ValueTask.CompletedTask;
}
