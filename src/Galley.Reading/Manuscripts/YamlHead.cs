using Galley.Proofs;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Galley.Manuscripts;

/// <summary>
/// Reads front matter from YAML's events, never through trees or objects: those overflow the stack on hostile input. Anchors,
/// aliases and tags are refused, and so is deep nesting.
/// </summary>
internal sealed class YamlHead
{
    /// <summary>Of lists and maps in each other. Stream and document, which YAML counts too, come on top.</summary>
    private const int Deepest = 16 + 2;

    private readonly string _source;
    private readonly Extent _yaml;
    private readonly Parser _parser;
    private readonly HeadEntries _entries;
    private readonly List<Fault> _faults;
    private int _depth;

    private YamlHead(string source, Extent yaml, HeadEntries entries, List<Fault> faults)
    {
        _source = source;
        _yaml = yaml;
        _entries = entries;
        _faults = faults;
        _parser = new Parser(new StringReader(yaml.Of(source)));
    }

    /// <summary>Adds to <paramref name="entries"/> what can be read; a syntax error is a fault and ends the reading.</summary>
    public static void Read(string source, Extent yaml, HeadEntries entries, List<Fault> faults)
    {
        var head = new YamlHead(source, yaml, entries, faults);
        try
        {
            head.ReadStream();
        }
        catch (YamlException e)
        {
            if (head.IndentingTab(e) is { } tab) head.AddFault("a line is indented by a tab, where YAML takes spaces only", tab);
            else head.AddFault(Sentence(e.Message), head.Place(e.Start, e.End));
        }
        catch (InvalidOperationException)
        {
            // What the parser throws at a list or map in brackets that something else ends.
            var end = head.Current.End;
            head.AddFault("a bracket is not closed", head.Place(end, end));
        }
    }

    private void ReadStream()
    {
        Next();
        if (Next() is StreamEnd) return;
        if (Next() is not MappingStart root) throw new YamlException(Current.Start, Current.End, "it holds no 'key: value' lines");
        ReadMap("", isList: false);
        Next();
        if (Next() is not StreamEnd) throw new YamlException(Current.Start, Current.End, "it holds more than one document");
    }

    /// <summary>Reads the pairs of a map whose start was read.</summary>
    private void ReadMap(string prefix, bool isList)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (Next() is not MappingEnd)
        {
            if (Current is not Scalar key)
            {
                AddFault("a key must be a word", Place(Current.Start, Current.End));
                Skip();
                Next();
                Skip();
                continue;
            }

            var path = prefix + key.Value;
            var place = Place(key.Start, key.End);
            Next();
            if (keys.Add(key.Value))
            {
                ReadValue(path, place, isList);
            }
            else
            {
                AddFault($"the key '{path}' stands here a second time", place);
                Skip();
            }
        }
    }

    /// <summary>Reads the value that <see cref="Current"/> starts.</summary>
    private void ReadValue(string path, Extent key, bool isList)
    {
        switch (Current)
        {
            case Scalar scalar:
                _entries.Add(path, key, new(scalar.Value, Place(scalar.Start, scalar.End), scalar.Style != ScalarStyle.Plain), isList);
                break;
            case SequenceStart:
                _entries.Add(path, key, value: null, isList: true);
                while (Next() is not SequenceEnd) ReadValue(path, key, isList: true);
                break;
            case MappingStart:
                ReadMap(path + ".", isList);
                break;
        }
    }

    /// <summary>Passes over the node that <see cref="Current"/> starts.</summary>
    private void Skip()
    {
        var depth = _depth - Current.NestingIncrease;
        while (_depth > depth) Next();
    }

    private ParsingEvent Current => _parser.Current!;

    private ParsingEvent Next()
    {
        if (!_parser.MoveNext()) throw new YamlException("it ends too early");
        _depth += Current.NestingIncrease;
        if (_depth > Deepest) throw new YamlException(Current.Start, Current.End, "it is nested more than 16 deep");
        if (Current is AnchorAlias) AddFault("references (*name) are not followed", Place(Current.Start, Current.End));
        if (Current is NodeEvent { Anchor.IsEmpty: false }) AddFault("anchors (&name) are not kept", Place(Current.Start, Current.End));
        if (Current is NodeEvent { Tag.IsEmpty: false }) AddFault("tags (!name) are not kept", Place(Current.Start, Current.End));
        return Current;
    }

    private void AddFault(string problem, Extent place) => _faults.Add(new(Rules.FrontMatterSyntax.Id, place, Sequence.Of(problem)));

    /// <summary>Between two marks of the parser, without the white space at its end.</summary>
    private Extent Place(Mark start, Mark end)
    {
        var (from, to) = (Offset(start), Offset(end));
        while (to > from && char.IsWhiteSpace(_source[to - 1])) to--;
        return new(from, Math.Max(from, to));
    }

    /// <summary>The tab that the parser complains of: its mark is at what stands before.</summary>
    private Extent? IndentingTab(YamlException complaint)
    {
        if (!complaint.Message.Contains(" tab ")) return null;
        for (var at = Offset(complaint.Start); at < _yaml.End; at++)
            if (_source[at] == '\t' && (at == _yaml.Start || SourceLines.IsLineEnd(_source[at - 1]))) return new(at, at + 1);
        return null;
    }

    private int Offset(Mark mark) => _yaml.Start + (int)Math.Max(0, Math.Min(mark.Index, _yaml.Length));

    /// <summary>The parser's message as a part of ours: small first letter, no full stop.</summary>
    private static string Sentence(string message) =>
        message.Length == 0 ? "it is no YAML" : char.ToLowerInvariant(message[0]) + message.Substring(1).TrimEnd('.');
}
