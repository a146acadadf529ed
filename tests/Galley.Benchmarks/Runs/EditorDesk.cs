using System.Reflection;
using Basic.Reference.Assemblies;
using Galley.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Benchmarks.Runs;

/// <summary>An editor on a project of reports: somebody types in a file of C# and is offered what stands behind <c>Articles.</c></summary>
internal sealed class EditorDesk : IDisposable
{
    private const string Before = "using Paper; class Page { object Show() => Articles.";

    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);
    private Document _page;

    public EditorDesk(Newsdesk desk, string members)
    {
        var id = ProjectId.CreateNewId();
        var reports = desk.Reports.Select(report => DocumentInfo.Create(
            DocumentId.CreateNewId(id), Path.GetFileName(report.Path), filePath: report.Path,
            loader: TextLoader.From(TextAndVersion.Create(report.GetText()!, VersionStamp.Default))));
        var solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id, VersionStamp.Default, "Paper", "Paper", LanguageNames.CSharp,
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                metadataReferences: Net100.References.All,
                analyzerReferences: [new AnalyzerFileReference(typeof(ArticleGenerator).Assembly.Location, new Loader())])
                .WithAdditionalDocuments(reports))
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id), ".globalconfig", filePath: Newsdesk.Folder + ".globalconfig",
                text: SourceText.From(Configuration(members)))
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id), ".editorconfig", filePath: Newsdesk.Folder + ".editorconfig",
                text: SourceText.From("[*.txt]\nbuild_metadata.AdditionalFiles.GalleyText = resource\n"));
        _page = solution.GetProject(id)!.AddDocument("Page.cs", Code("0"), filePath: Newsdesk.Folder + "Page.cs");
    }

    /// <summary>How much is offered after other code was typed below.</summary>
    public int Complete(string code)
    {
        _page = _page.WithText(SourceText.From(Code(code)));
        return CompletionService.GetService(_page)!.GetCompletionsAsync(_page, Before.Length).GetAwaiter().GetResult().ItemsList.Count;
    }

    public void Dispose() => _workspace.Dispose();

    private static string Code(string code) => Before + "; } class Edited { int Field = " + code + "; }";

    private static string Configuration(string members) => $"""
        is_global = true
        build_property.ProjectDir = {Newsdesk.Folder}
        build_property.RootNamespace = Paper
        build_property.GalleyMembers = {members}
        """;

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
