using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Galley.Manuscripts;

/// <summary>A picture with what is said below it. Its blocks are the picture's paragraph, and a paragraph for each line below.</summary>
internal sealed class Figure : ContainerBlock
{
    private ParagraphBlock? _credit;

    /// <param name="picture">The line with the picture alone.</param>
    /// <param name="below">The lines that are its caption and its credit.</param>
    public Figure(FigureLine picture, IReadOnlyList<FigureLine> below) : base(null)
    {
        Image = picture.Image!;
        Add(picture.ToParagraph());
        foreach (var line in below)
        {
            var isCredit = line.Kind == BlockKind.Credit;
            var paragraph = line.ToParagraph();
            if (isCredit) _credit = paragraph;
            Add(paragraph);
        }
    }

    public LinkInline Image { get; }

    /// <summary>Whether it is who took the picture, and not what the picture shows.</summary>
    public bool IsCredit(MarkdownObject line) => line == _credit;

    /// <summary>Whether the lines can all stand below one picture.</summary>
    public static bool Takes(IReadOnlyCollection<FigureLine> below) =>
        below.All(line => line.Kind is not null) && below.Select(line => line.Kind).Distinct().Count() == below.Count;
}
