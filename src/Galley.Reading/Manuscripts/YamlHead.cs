using Galley.Proofs;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Galley.Manuscripts;

/// <summary>
/// Reads front matter from YAML's events, never through YamlDotNet's own trees or objects: those overflow the stack on hostile input.
/// Anchors, aliases and tags are refused, and so is deep nesting.
/// </summary>
internal sealed class YamlHead
{
    /// <summary>Of lists and maps in each other. Stream and document, which YAML counts too, come on top.</summary>
    private const int Deepest = 16 + 2;

    /// <summary>The key of what a file of data lists.</summary>
    private const string Items = "items";

    private readonly string _source;
    private readonly Extent _yaml;
    private readonly Parser _parser;
    private readonly List<Fault> _faults;
    private int _depth;
    private bool _hasEnded;

    private YamlHead(string source, Extent yaml, List<Fault> faults)
    {
        _source = source;
        _yaml = yaml;
        _faults = faults;
        _parser = new Parser(new StringReader(yaml.Of(source)));
    }

    /// <summary>The pairs that can be read; a syntax error is a fault and ends the reading.</summary>
    public static Sequence<HeadPair> Read(string source, Extent yaml, List<Fault> faults) =>
        new YamlHead(source, yaml, faults).ReadStream();

    private Sequence<HeadPair> ReadStream()
    {
        if (!Advance() || !Advance() || Current is StreamEnd || !Advance()) return Sequence<HeadPair>.Empty;
        if (Current is SequenceStart && _yaml.End == _source.Length)
        {
            // A file of data may be one list.
            return ReadValue("") is { } list ? Sequence.Of(new HeadPair(Items, list.Extent, list)) : Sequence<HeadPair>.Empty;
        }

        if (Current is not MappingStart)
        {
            AddFault("it holds no 'key: value' lines", Place(Current.Start, Current.End));
            return Sequence<HeadPair>.Empty;
        }

        var pairs = ReadPairs("");
        if (Advance() && Advance() && Current is not StreamEnd)
            AddFault("it holds more than one document", Place(Current.Start, Current.End));
        return pairs;
    }

    /// <summary>Reads the pairs of the map that <see cref="Current"/> starts.</summary>
    private Sequence<HeadPair> ReadPairs(string prefix)
    {
        var pairs = new List<HeadPair>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (Advance() && Current is not MappingEnd)
        {
            if (Current is not Scalar key)
            {
                AddFault("a key must be a word", Place(Current.Start, Current.End));
                Skip();
                if (Advance()) Skip();
                continue;
            }

            var place = Place(key.Start, key.End);
            if (!Advance()) break;
            if (!keys.Add(KeyNames.Normal(key.Value)))
            {
                AddFault($"the key '{prefix + key.Value}' stands here a second time", place);
                Skip();
            }
            else if (ReadValue(prefix + key.Value) is { } value)
            {
                pairs.Add(new(key.Value, place, value));
            }
        }

        return pairs.ToSequence();
    }

    /// <summary>Reads the value that <see cref="Current"/> starts; null for a reference, which is none.</summary>
    private HeadNode? ReadValue(string path)
    {
        var start = Current.Start;
        switch (Current)
        {
            case Scalar scalar:
                return new HeadScalar(new(scalar.Value, Place(start, scalar.End), scalar.Style != ScalarStyle.Plain));
            case SequenceStart:
                var items = ReadItems(path);
                return new HeadList(UpToEnd(start), items);
            case MappingStart:
                var pairs = ReadPairs(path + ".");
                return new HeadMap(UpToEnd(start), pairs);
            default:
                return null;
        }
    }

    private Sequence<HeadNode> ReadItems(string path)
    {
        var items = new List<HeadNode>();
        while (Advance() && Current is not SequenceEnd)
            if (ReadValue(path) is { } item) items.Add(item);
        return items.ToSequence();
    }

    /// <summary>Passes over the node that <see cref="Current"/> starts.</summary>
    private void Skip()
    {
        var depth = _depth - Current.NestingIncrease;
        while (_depth > depth && Advance())
        {
        }
    }

    private ParsingEvent Current => _parser.Current!;

    /// <summary>Goes on to the next event; false, and a fault the first time, where nothing more can be read.</summary>
    private bool Advance()
    {
        if (_hasEnded) return false;
        try
        {
            if (_parser.MoveNext()) return IsAllowed();
        }
        catch (YamlException e)
        {
            if (IndentingTab(e) is { } tab) AddFault("a line is indented by a tab, where YAML takes spaces only", tab);
            else AddFault(Sentence(e.Message), Place(e.Start, e.End));
        }
        catch (InvalidOperationException)
        {
            // What the parser throws at a list or map in brackets that something else ends.
            AddFault("a bracket is not closed", Place(Current.End, Current.End));
        }

        _hasEnded = true;
        return false;
    }

    private bool IsAllowed()
    {
        var place = Place(Current.Start, Current.End);
        _depth += Current.NestingIncrease;
        _hasEnded = _depth > Deepest;
        if (_hasEnded) AddFault("it is nested more than 16 deep", place);
        if (Current is AnchorAlias) AddFault("references (*name) are not followed", place);
        if (Current is NodeEvent { Anchor.IsEmpty: false }) AddFault("anchors (&name) are not kept", place);
        if (Current is NodeEvent { Tag.IsEmpty: false }) AddFault("tags (!name) are not kept", place);
        return !_hasEnded;
    }

    private void AddFault(string problem, Extent place) => _faults.Add(new(Rules.FrontMatterSyntax.Id, place, Sequence.Of(problem)));

    /// <summary>Between two marks of the parser, without the white space at its end.</summary>
    private Extent Place(Mark start, Mark end)
    {
        var (from, to) = (Offset(start), Offset(end));
        while (to > from && char.IsWhiteSpace(_source[to - 1])) to--;
        return new(from, Math.Max(from, to));
    }

    /// <summary>From a mark of the parser to the end of the list or map that <see cref="Current"/> ends, its bracket included.</summary>
    private Extent UpToEnd(Mark start)
    {
        var place = Place(start, Current.End);
        var bracket = Offset(Current.End);
        return bracket < _yaml.End && _source[bracket] is ']' or '}' ? new(place.Start, bracket + 1) : place;
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
