namespace Galley.Tool.Proofing;

/// <summary>Writes HTML. Whatever an article holds is text to it: no word can become an element, an attribute or a script.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private const char Replacement = '\uFFFD';

    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; an attribute whose value is null is left out.</summary>
    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        _open.Push(element);
    }

    public void Close()
    {
        output.Write("</");
        output.Write(_open.Pop());
        output.Write('>');
    }

    /// <summary>An element that holds nothing but text.</summary>
    public void Element(string element, ReadOnlySpan<char> text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Text(text);
        Close();
    }

    /// <summary>An element without an end tag, such as <c>meta</c>.</summary>
    public void Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(element, attributes);

    public void Text(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': output.Write("&amp;"); break;
                case '<': output.Write("&lt;"); break;
                case '>': output.Write("&gt;"); break;
                case '"': output.Write("&quot;"); break;
                case '\'': output.Write("&#39;"); break;
                case '\n' or '\t': output.Write(c); break;
                default: output.Write(char.IsControl(c) ? Replacement : c); break;
            }
        }
    }

    /// <summary>Our own markup, style or script; never an article's words.</summary>
    public void Raw(string markup) => output.Write(markup);

    /// <summary>A line end between elements, where it is not shown.</summary>
    public void Line() => output.Write('\n');

    private void Tag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            output.Write(' ');
            output.Write(name);
            output.Write("=\"");
            Text(value);
            output.Write('"');
        }

        output.Write('>');
    }
}
