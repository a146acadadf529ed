using Galley.CodeFixes;
using Galley.Generators.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Harness;

/// <summary>A project with articles in a workspace. The official harness does not apply fixes to additional documents.</summary>
internal sealed class Fixing : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project;

    public Fixing()
    {
        _project = _workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Create(), "Project", "Project", LanguageNames.CSharp)).Id;
    }

    public Fixing With(string name, SourceText text)
    {
        var path = "/project/articles/" + name;
        var id = DocumentId.CreateNewId(_project);
        Assert.True(_workspace.TryApplyChanges(_workspace.CurrentSolution.AddAdditionalDocument(id, name, text, filePath: path)));
        return this;
    }

    public Fixing With(string name, string text) => With(name, SourceText.From(text));

    public TextDocument Document(string name) => Project.AdditionalDocuments.Single(document => document.Name == name);

    public async Task<string> TextOf(string name) => (await Document(name).GetTextAsync(Cancellation)).ToString();

    /// <summary>The actions offered for the first diagnostic of an article.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsFor(string name)
    {
        var document = Document(name);
        var diagnostic = (await DiagnosticsAsync(Project)).First(diagnostic => diagnostic.Location.GetLineSpan().Path == document.FilePath);
        return await ActionsFor(document, diagnostic);
    }

    public static async Task<IReadOnlyList<CodeAction>> ActionsFor(TextDocument document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), Cancellation);
        await new ArticleCodeFixProvider().RegisterCodeFixesAsync(context);
        return actions;
    }

    /// <summary>Takes the first action offered again and again, until none is.</summary>
    public async Task FixAsync(string name)
    {
        while ((await DiagnosticsAsync(Project)).Any(diagnostic => DiagnosticEdit.Of(diagnostic) is not null))
            await ApplyAsync((await ActionsFor(name))[0]);
    }

    public async Task FixAllAsync(string diagnosticId, string equivalenceKey)
    {
        var provider = new ArticleCodeFixProvider();
        var context = new FixAllContext(Project, provider, FixAllScope.Project, equivalenceKey, [diagnosticId], new Diagnostics(), Cancellation);
        await ApplyAsync((await provider.GetFixAllProvider().GetFixAsync(context))!);
    }

    public async Task ApplyAsync(CodeAction action)
    {
        var operation = (await action.GetOperationsAsync(Cancellation)).OfType<ApplyChangesOperation>().Single();
        Assert.True(_workspace.TryApplyChanges(operation.ChangedSolution));
    }

    private Project Project => _workspace.CurrentSolution.GetProject(_project)!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync(Cancellation);
        return await compilation!.WithAnalyzers([new ArticleAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(Cancellation);
    }

    public void Dispose() => _workspace.Dispose();

    private sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await DiagnosticsAsync(project);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            GetAllDiagnosticsAsync(project, cancellationToken);
    }
}
