namespace Galley.Package.Tests;

/// <summary>Projects of every kind that take the package: none gets a warning, and all read the same.</summary>
public class MatrixTests(PackageFeed feed)
{
    /// <summary>Said in C# 7.3, so that every row compiles it.</summary>
    private const string Front = """
        using Galley;

        namespace Harbour
        {
            public static class Front
            {
                public static string Line()
                {
                    Quote quote = Articles.Bakery.Quotes.BreadDoesNotWaitForAnybody;
                    Person speaker = People.TobiasFerncastle;
                    return speaker.Name + ": " + quote.Text + Articles.Bakery.Published.GetValueOrDefault().Year;
                }
            }
        }
        """;

    [Theory]
    [InlineData("7.3", "disable", "netstandard2.0;net472;net8.0;net10.0")]
    [InlineData("8", "enable", "netstandard2.0;net472")]
    [InlineData("latest", "disable", "netstandard2.1")]
    [InlineData("latest", "enable", "netstandard2.0;net472;net8.0;net10.0")]
    public async Task Every_target_and_language_compiles_without_a_warning(string language, string nullable, string targets)
    {
        var library = Consumer.InEmptyFolder(feed, $"Targets{language}{nullable}").With("Harbour.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>{targets}</TargetFrameworks>
                <LangVersion>{language}</LangVersion>
                <Nullable>{nullable}</Nullable>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NoWarn>CS1591</NoWarn>
                <AnalysisLevel>latest-all</AnalysisLevel>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Galley" Version="{feed.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """)
            .With("articles/bakery.txt", Stories.Bakery)
            .With("articles/coast/post.md", "---\ntitle: Post\nrating: 4\n---\nThe post came.\n")
            .With("Front.cs", nullable == "enable" ? Front.Replace("People.TobiasFerncastle", "People.TobiasFerncastle!", StringComparison.Ordinal) : Front);

        var build = (await library.BuildAsync("-warnaserror", "-p:WarningsNotAsErrors=NU1701", "-p:NoWarn=CS1591%3BCA1724%3BCA1515")).ExpectSuccess();

        Assert.Empty(build.Reports);
    }

    [Fact]
    public async Task Central_package_management_names_the_version()
    {
        var app = Consumer.Console(feed)
            .With("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                  </PropertyGroup>
                </Project>
                """)
            .With("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                  </PropertyGroup>
                  <ItemGroup>
                    <GlobalPackageReference Include="Galley" Version="{feed.Version}" />
                  </ItemGroup>
                </Project>
                """)
            .With("articles/bakery.txt", Stories.Bakery)
            .With("Program.cs", "Console.WriteLine(Articles.Bakery.Quotes.Count);");

        Assert.Equal("1", await app.RunAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("<CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>")]
    public async Task Generated_files_that_are_kept_are_not_compiled_again(string property)
    {
        var app = Consumer.Console(feed, "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>" + property, name: "Kept" + property.Length)
            .With("articles/bakery.txt", Stories.Bakery)
            .With("Program.cs", "Console.WriteLine(Articles.Bakery.Quotes.Count);");

        Assert.Equal("1", await app.RunAsync());
        app.With("Program.cs", "Console.WriteLine(Articles.Bakery.Quotes.Count + 1);");
        Assert.Equal("2", await app.RunAsync());
    }

    [Fact]
    public async Task A_friend_assembly_with_articles_of_its_own_sees_one_set_of_types()
    {
        var pair = Consumer.InEmptyFolder(feed)
            .With("Directory.Build.props", $"""
                <Project>
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Galley" Version="{feed.Version}" PrivateAssets="all" />
                  </ItemGroup>
                </Project>
                """)
            .With("Harbour/Harbour.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <ItemGroup>
                    <InternalsVisibleTo Include="Friend" />
                  </ItemGroup>
                </Project>
                """)
            .With("Harbour/articles/bakery.txt", Stories.Bakery)
            .With("Friend/Friend.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../Harbour/Harbour.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .With("Friend/articles/bread.txt", Stories.Bakery)
            .With("Friend/Program.cs", """
                Console.WriteLine(Articles.Bread.Quotes.Count + Harbour.Articles.Bakery.Quotes.Count);
                """);

        var build = (await pair.BuildAsync("Friend", "-warnaserror")).ExpectSuccess();

        Assert.Empty(build.Reports);
        Assert.Equal("2", (await pair.DotnetAsync("Friend/bin/Debug/net10.0/Friend.dll")).Trim());
    }

    [Theory]
    [InlineData("with space and [brackets]")]
    [InlineData("Ölfass 記事 ünïcode's #1 & more")]
    public async Task A_path_may_hold_spaces_and_any_letter(string folder)
    {
        var app = Consumer.Console(feed, name: folder + "/my app")
            .With("articles/von Ärzten/spät am Abend.txt", Stories.Lighthouse)
            .With("Program.cs", "Console.WriteLine(Articles.All[0].SourcePath);");

        Assert.Equal([Stories.MisspellingAt("articles/von Ärzten/spät am Abend.txt")], (await app.BuildAsync()).Briefs);
        Assert.Equal("articles/von Ärzten/spät am Abend.txt", await app.RunAsync());
    }
}
