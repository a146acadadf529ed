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
        // …/Newsroom/bin/<Configuration>/net10.0/Newsroom.dll
        var configuration = Directory.GetParent(Programs.PathOf("Newsroom"))!.Parent!;
        _site = await StartedSite.StartAsync(configuration.Parent!.Parent!.FullName, configuration.Name);
    }

    public ValueTask DisposeAsync() => _site?.DisposeAsync() ?? ValueTask.CompletedTask;
}
