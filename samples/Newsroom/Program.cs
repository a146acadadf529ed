using Newsroom.Components;

// The articles are files below articles/, and one in seeds/ that Newsroom.csproj lists. The pages use nothing but generated members:
// write "Articles." or "People." in an editor to see them. No text is read or parsed while the site runs.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();

var app = builder.Build();
app.UseStatusCodePagesWithReExecute("/not-found");
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>();
app.MapGet("/feed.xml", (HttpRequest request) => Results.Text(Feed.Of($"{request.Scheme}://{request.Host}"), "application/rss+xml"));
app.Run();
