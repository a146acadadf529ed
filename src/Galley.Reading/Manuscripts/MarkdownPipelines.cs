using System.Collections.Concurrent;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Galley.Manuscripts;

/// <summary>Markdig's pipelines, each made once.</summary>
internal static class MarkdownPipelines
{
    private static readonly ConcurrentDictionary<MarkdownExtensions, MarkdownPipeline> Made = new();

    private static readonly (MarkdownExtensions Extension, EmphasisExtraOptions Emphasis)[] Emphases =
    [
        (MarkdownExtensions.Strikethrough, EmphasisExtraOptions.Strikethrough),
        (MarkdownExtensions.Marks, EmphasisExtraOptions.Marked),
        (MarkdownExtensions.Insertions, EmphasisExtraOptions.Inserted),
        (MarkdownExtensions.Subscript, EmphasisExtraOptions.Subscript),
        (MarkdownExtensions.Superscript, EmphasisExtraOptions.Superscript),
    ];

    // Attributes behind what they may belong to; figures are gathered when all is read.
    private static readonly (MarkdownExtensions Extension, Action<MarkdownPipelineBuilder> Use)[] Uses =
    [
        (MarkdownExtensions.Tables, builder => builder.UsePipeTables()),
        (MarkdownExtensions.GridTables, builder => builder.Use<GridTables>()),
        (MarkdownExtensions.TaskLists, builder => builder.UseTaskLists()),
        (MarkdownExtensions.AutoLinks, builder => builder.UseAutoLinks()),
        (MarkdownExtensions.Footnotes, builder => builder.UseFootnotes()),
        (MarkdownExtensions.DefinitionLists, builder => builder.UseDefinitionLists()),
        (MarkdownExtensions.Attributes, builder => builder.UseGenericAttributes()),
        (MarkdownExtensions.Figures, builder => builder.Use<MarkdownFigures>()),
    ];

    public static MarkdownPipeline For(MarkdownExtensions extensions) => Made.GetOrAdd(extensions, Make);

    private static MarkdownPipeline Make(MarkdownExtensions extensions)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        var emphasis = Emphases
            .Where(pair => extensions.HasFlag(pair.Extension))
            .Aggregate((EmphasisExtraOptions)0, (all, pair) => all | pair.Emphasis);
        if (emphasis != 0) builder.UseEmphasisExtras(emphasis);
        foreach (var (extension, use) in Uses)
            if (extensions.HasFlag(extension)) use(builder);
        return builder.Use<MarkdownBounds>().Build();
    }
}
