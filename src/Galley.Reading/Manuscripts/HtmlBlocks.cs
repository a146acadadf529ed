using System.Net;
using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Galley.Manuscripts;

/// <summary>Appends the words of Markdown's HTML blocks, each at its place; tags, comments and scripts stay out.</summary>
/// <param name="words">What is appended with.</param>
/// <param name="running">What is appended to.</param>
/// <param name="end">Ends the open block, as what the elements around it make of it.</param>
internal sealed class HtmlBlocks(MarkdownWords words, RunningText running, Action<(BlockKind Kind, int Level)?> end)
{
    private const int LongestEntity = 32;
    private const string CommentEnd = "-->";

    private readonly HtmlElements _elements = new();

    /// <summary>The block's lines, joined.</summary>
    private string _html = "";

    /// <summary>Where each line starts in <see cref="_html"/>, and where for Markdig.</summary>
    private readonly List<(int Start, int Place)> _lines = [];
    private int _line;
    private bool _isOpen;

    /// <summary>White space that the next word of the open block will follow.</summary>
    private Extent _space;

    /// <summary>What a block of Markdown is between the tags of HTML blocks around it.</summary>
    public (BlockKind Kind, int Level)? Around => _elements.Block;

    public void Read(HtmlBlock block)
    {
        if (block.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock)) return;
        Join(block);
        words.Enter(block.Span);
        for (var at = 0; at < _html.Length;) at = ReadAt(at);
        EndBlock();
    }

    private void Join(HtmlBlock block)
    {
        var html = new StringBuilder();
        _lines.Clear();
        _line = 0;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            if (i > 0) html.Append('\n');
            var slice = block.Lines.Lines[i].Slice;
            _lines.Add((html.Length, slice.Start));
            html.Append(slice.Text, slice.Start, slice.Length);
        }

        _html = html.ToString();
    }

    /// <summary>Reads a tag, a word, an entity or white space; where the next one starts.</summary>
    private int ReadAt(int at)
    {
        var next = at;
        switch (_html[at])
        {
            case '<' when string.CompareOrdinal(_html, at, "<!--", 0, 4) == 0:
                return Math.Min(_html.Length, Find(CommentEnd, at) + CommentEnd.Length);
            case '<' when HtmlTag.At(_html, at) is { } tag:
                return ReadTag(tag, at);
            case '&' when Entity(at) is { } entity:
                next = entity.End;
                Begin();
                words.AppendOtherwise(entity.Character, PlaceOf(new(at, next)));
                return next;
            case var c when char.IsWhiteSpace(c):
                while (next < _html.Length && char.IsWhiteSpace(_html[next])) next++;
                _space = new(at, next);
                return next;
            default:
                next++;
                while (next < _html.Length && !char.IsWhiteSpace(_html[next]) && _html[next] is not ('<' or '&')) next++;
                Begin();
                words.AppendLiteral(new StringSlice(_html, at, next - 1), PlaceOf(new(at, next)));
                return next;
        }
    }

    private int ReadTag(HtmlTag tag, int at)
    {
        if (tag.Is("br"))
        {
            if (_isOpen) words.AppendLineBreak(PlaceOf(new(at, tag.End)));
            _space = default;
            return tag.End;
        }

        if (HtmlElements.IsInLine(tag)) return tag.End;
        EndBlock();
        _elements.Pass(tag);
        return HtmlElements.IsHidden(tag) ? Find("</" + tag.Name, tag.End) : tag.End;
    }

    /// <summary>Where the text stands next; the end where it does not.</summary>
    private int Find(string text, int from)
    {
        var at = _html.IndexOf(text, from, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? _html.Length : at;
    }

    /// <summary>&amp;amp;, &amp;#8220;: the character and where it ends; null where there is none.</summary>
    private (string Character, int End)? Entity(int at)
    {
        var end = _html.IndexOf(';', at, Math.Min(LongestEntity, _html.Length - at));
        if (end < 0) return null;
        var written = _html.Substring(at, end + 1 - at);
        var character = WebUtility.HtmlDecode(written);
        return character == written ? null : (character, end + 1);
    }

    /// <summary>Opens a block for the word that comes, or appends the white space before it.</summary>
    private void Begin()
    {
        if (!_isOpen) running.BeginBlock();
        else if (_space.Length == 1 && _html[_space.Start] == ' ') words.Append(" ", PlaceOf(_space));
        else if (!_space.IsEmpty) words.AppendOtherwise(" ", PlaceOf(_space));
        _isOpen = true;
        _space = default;
    }

    private void EndBlock()
    {
        if (_isOpen) end(_elements.Block);
        _isOpen = false;
        _space = default;
    }

    /// <summary>A stretch of <see cref="_html"/> as Markdig counts. Stretches come in order.</summary>
    private SourceSpan PlaceOf(Extent stretch) => new(Placed(stretch.Start), Placed(stretch.End - 1));

    private int Placed(int at)
    {
        while (_line + 1 < _lines.Count && _lines[_line + 1].Start <= at) _line++;
        return _lines[_line].Place + (at - _lines[_line].Start);
    }
}
