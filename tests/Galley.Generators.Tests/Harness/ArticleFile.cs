using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Harness;

/// <summary>An additional file in memory.</summary>
/// <param name="text">Its text; null for a file that cannot be opened.</param>
internal sealed class ArticleFile(string path, string? text, params (string Name, string Value)[] metadata) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = path;

    public string? Content => text;

    public (string Name, string Value)[] Metadata => metadata;

    /// <summary>What the file holds when it is embedded, where that is another text.</summary>
    public string? OnDisk { get; init; }

    /// <summary>What the sections of an <c>.editorconfig</c> say of the file.</summary>
    public (string Key, string Value)[] Keys { get; init; } = [];

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>The same file with another text, or with the same in a new instance.</summary>
    public ArticleFile With(string? newText) => new(Path, newText, metadata) { Keys = Keys };

    public ArticleFile At(string newPath) => new(newPath, text, metadata) { Keys = Keys };
}
