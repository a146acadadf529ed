using System.Globalization;
using Galley.Manuscripts;
using Galley.Proofs;
using Spectre.Console;

namespace Galley.Tool.Output;

/// <summary>Readings for the eye, one below the other: headings, and lines set in under them.</summary>
internal sealed class TextPage(IAnsiConsole console)
{
    private bool _isFirst = true;

    /// <summary>The article's headline, parted from the article before by an empty line.</summary>
    public void Title(FileReading article)
    {
        if (!_isFirst) console.WriteLine();
        _isFirst = false;
        var title = article.Reading.Manuscript.Title is { Length: > 0 } headline ? headline : article.File.Path;
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{Printable.Line(title)}[/]");
    }

    public void Section<T>(string heading, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        console.WriteLine();
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{heading}[/] ({items.Count})");
        foreach (var item in items) write(item);
    }

    public void Line(string text) => console.WriteLine(Printable.Line(text));

    /// <param name="markup">With what comes from the article escaped.</param>
    public void Indented(string markup, int columns = 2) => console.Write(new Padder(new Markup(markup)).Padding(columns, 0, 0, 0));

    public static string Escape(string text) => Markup.Escape(Printable.Line(text));

    /// <summary>The source's line at an offset of the running text.</summary>
    public static int LineOf(Manuscript manuscript, LineMap lines, int offset) => lines.At(manuscript.Map.ToSource(offset)).Line;
}
