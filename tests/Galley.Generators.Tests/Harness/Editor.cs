using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Harness;

/// <summary>An editor on a project with the seed, the generator loaded from its file as an editor does.</summary>
internal sealed class Editor : IDisposable
{
    private const string Folder = "/home/anna/paper/";

    private static readonly string Configuration = $"""
        is_global = true
        build_property.ProjectDir = {Folder}
        build_property.RootNamespace = Paper
        [{Folder}articles/{Seed.FileName}]
        build_metadata.AdditionalFiles.SourceItemGroup = Article
        build_metadata.AdditionalFiles.Id = KanyeOpenedUp
        """;

    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);

    /// <summary>What is offered where <c>$$</c> stands in an expression.</summary>
    public async Task<IReadOnlyList<string>> Completions(string expression)
    {
        var (document, position) = Open(expression);
        var list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, position);
        return [.. list.ItemsList.Select(item => item.DisplayText)];
    }

    /// <summary>The description of one of them.</summary>
    public async Task<string> Description(string expression, string item)
    {
        var (document, position) = Open(expression);
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, position);
        var description = await service.GetDescriptionAsync(document, list.ItemsList.Single(offered => offered.DisplayText == item));
        return description!.Text;
    }

    /// <summary>What is shown over the name before <c>$$</c>.</summary>
    public async Task<string> Hover(string expression)
    {
        var (document, position) = Open(expression);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position - 1);
        return string.Join("\n", info!.Sections.Select(section => section.Text));
    }

    public void Dispose() => _workspace.Dispose();

    private (Document Document, int Position) Open(string expression)
    {
        var code = "using Paper; class Page { object Show() => " + expression + "; }";
        var position = code.IndexOf("$$", StringComparison.Ordinal);
        var id = ProjectId.CreateNewId();
        var solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id, VersionStamp.Default, "Paper", "Paper", LanguageNames.CSharp,
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                metadataReferences: Net100.References.All,
                analyzerReferences: [new AnalyzerFileReference(typeof(ArticleGenerator).Assembly.Location, new Loader())]))
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(Configuration), filePath: Folder + ".globalconfig")
            .AddAdditionalDocument(
                DocumentId.CreateNewId(id), Seed.FileName, SourceText.From(Seed.Text), filePath: Folder + "articles/" + Seed.FileName);
        var document = solution.GetProject(id)!.AddDocument("Page.cs", code.Remove(position, 2), filePath: Folder + "Page.cs");
        return (document, position);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
