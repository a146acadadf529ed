namespace Galley.Package.Tests;

/// <summary>Twenty content projects that share their types, and a front project that lists what all of them have.</summary>
public class ContentProjectsTests(PackageFeed feed)
{
    private const int Projects = 20;

    [Fact]
    public async Task A_front_project_lists_the_articles_and_people_of_twenty_content_projects()
    {
        var solution = Consumer.InEmptyFolder(feed)
            .With("Directory.Build.props", $"""
                <Project>
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                    <GalleyTypes>referenced</GalleyTypes>
                    <ProduceReferenceAssembly>true</ProduceReferenceAssembly>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Galley" Version="{feed.Version}" PrivateAssets="all" />
                  </ItemGroup>
                </Project>
                """)
            .With("Types/Types.csproj", Project("<PropertyGroup><GalleyTypes>shared</GalleyTypes></PropertyGroup>"))
            .With("Front/Front.csproj", Project($"""
                <PropertyGroup>
                  <OutputType>Exe</OutputType>
                </PropertyGroup>
                <ItemGroup>
                  <ProjectReference Include="../Types/Types.csproj;../Content*/Content*.csproj" />
                </ItemGroup>
                """))
            .With("Front/articles/front.txt", Stories.Bakery)
            .With("Front/Program.cs", """
                Console.WriteLine(Articles.All.Count + " articles, " + People.TobiasFerncastle.Quotes.Count + " quotes");
                Console.WriteLine(Articles.Find("Night7") == Content7.Articles.Night7);
                """);
        for (var i = 0; i < Projects; i++)
        {
            solution
                .With($"Content{i}/Content{i}.csproj", Project("""<ItemGroup><ProjectReference Include="../Types/Types.csproj" /></ItemGroup>"""))
                .With($"Content{i}/articles/night{i}.txt", Stories.Bakery.Replace("three", $"{i % 12 + 1}", StringComparison.Ordinal));
        }

        var build = (await solution.BuildAsync("Front", "-graph", "-m", "-warnaserror")).ExpectSuccess();

        Assert.Empty(build.Reports);
        Assert.Equal("21 articles, 21 quotes\nTrue", await PrintedAsync());

        // An edit that changes no name leaves what others compile against as it was.
        var reference = solution.PathOf("Content7/obj/Debug/net10.0/ref/Content7.dll");
        var before = File.ReadAllBytes(reference);
        solution.With("Content7/articles/night7.txt", Stories.Bakery.Replace("bakes", "kneads", StringComparison.Ordinal));
        (await solution.BuildAsync("Content7", "--no-restore")).ExpectSuccess();
        Assert.Equal(before, File.ReadAllBytes(reference));

        async Task<string> PrintedAsync() =>
            (await solution.DotnetAsync("Front/bin/Debug/net10.0/Front.dll")).ReplaceLineEndings("\n").TrimEnd();
    }

    private static string Project(string content) => $"""<Project Sdk="Microsoft.NET.Sdk">{content}</Project>""";
}
