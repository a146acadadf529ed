using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Galley.Manuscripts;

/// <summary>Writes a figure: the picture, and in its caption the title, the caption and the credit, as far as they are there.</summary>
internal sealed class FigureRenderer : HtmlObjectRenderer<Figure>
{
    protected override void Write(HtmlRenderer renderer, Figure figure)
    {
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(figure).WriteLine(">");

        // The title is part of the caption, and not said twice.
        var title = figure.Image.Title;
        figure.Image.Title = null;
        Write(renderer, (ParagraphBlock)figure[0]);
        figure.Image.Title = title;

        renderer.WriteLine().Write("<figcaption>").WriteEscape(title);
        for (var i = 1; i < figure.Count; i++)
        {
            if (i > 1 || !string.IsNullOrEmpty(title)) renderer.Write(" ");
            if (figure.IsCredit(figure[i])) renderer.Write("<span class=\"credit\">");
            Write(renderer, (ParagraphBlock)figure[i]);
            if (figure.IsCredit(figure[i])) renderer.Write("</span>");
        }

        renderer.WriteLine("</figcaption>").WriteLine("</figure>");
    }

    private static void Write(HtmlRenderer renderer, ParagraphBlock line)
    {
        foreach (var inline in line.Inline!) renderer.Write(inline);
    }
}
