using Galley.Proofs;

namespace Galley.Manuscripts;

/// <summary>What a front matter says about its article, each value of its kind.</summary>
internal sealed class HeadValues
{
    public static readonly HeadValues None = new(FrontMatter.None, []);

    private readonly FrontMatter _head;
    private readonly List<Fault> _faults;

    /// <summary>Reads the known keys; values that are not of their kind become faults.</summary>
    public HeadValues(FrontMatter head, List<Fault> faults)
    {
        _head = head;
        _faults = faults;
        Id = Text(KnownKeys.Id);
        Slug = Text(KnownKeys.Slug);
        Title = First(KnownKeys.Title);
        Summary = First(KnownKeys.Summary);
        Authors = ReadAuthors();
        Captions = KnownKeys.Find(head, KnownKeys.Captions).SelectMany(entry => entry.Values).ToSequence();
        Published = Date(KnownKeys.Published);
        Updated = Date(KnownKeys.Updated);
        Tags = Words(KnownKeys.Tags);
        Stet = Words(KnownKeys.Stet);
        Language = Text(KnownKeys.Language)?.Replace('_', '-');
        Image = First(KnownKeys.Image);
        IsDraft = ReadDraft();
    }

    public string? Id { get; }

    public string? Slug { get; }

    public FrontMatterValue? Title { get; }

    public FrontMatterValue? Summary { get; }

    public Sequence<FrontMatterValue> Authors { get; }

    public Sequence<FrontMatterValue> Captions { get; }

    public CalendarDate? Published { get; }

    public CalendarDate? Updated { get; }

    public Sequence<string> Tags { get; }

    public Sequence<string> Stet { get; }

    public string? Language { get; }

    public FrontMatterValue? Image { get; }

    public bool IsDraft { get; }

    /// <summary>Those of the first key; in one list some may be names and some maps with a name.</summary>
    private Sequence<FrontMatterValue> ReadAuthors()
    {
        var entries = KnownKeys.Find(_head, KnownKeys.Authors).ToList();
        return entries.Where(entry => IsOfOneKey(entry.Key, entries[0].Key))
            .SelectMany(entry => entry.Values).OrderBy(author => author.Extent.Start).ToSequence();
    }

    private static bool IsOfOneKey(string path, string other) => KeyNames.AreSame(path.Split('.')[0], other.Split('.')[0]);

    private FrontMatterValue? First(string[] keys) => KnownKeys.Find(_head, keys).FirstOrDefault()?.Values[0];

    private string? Text(string[] keys) => First(keys)?.Text.Trim();

    /// <summary>All values of all these keys, each once; one that is no list may hold several, parted by commas.</summary>
    private Sequence<string> Words(string[] keys)
    {
        var words = new List<string>();
        foreach (var entry in KnownKeys.Find(_head, keys))
            foreach (var value in entry.Values)
                foreach (var word in entry.IsList ? [value.Text] : value.Text.Split(','))
                    if (word.Trim() is { Length: > 0 } trimmed && !words.Contains(trimmed)) words.Add(trimmed);
        return words.ToSequence();
    }

    private CalendarDate? Date(string[] keys)
    {
        CalendarDate? first = null;
        foreach (var entry in KnownKeys.Find(_head, keys))
        {
            if (CalendarDate.TryParse(entry.Value, out var date)) first ??= date;
            else if (Truth(entry.Value) is null) Refuse(entry, "date");
        }

        return first;
    }

    /// <summary><c>draft: true</c>; Jekyll's <c>published: false</c>; Ghost's <c>status: draft</c>.</summary>
    private bool ReadDraft()
    {
        var isDraft = false;
        foreach (var entry in KnownKeys.Find(_head, KnownKeys.Draft))
        {
            if (Truth(entry.Value) is { } truth) isDraft |= truth;
            else Refuse(entry, "boolean");
        }

        return isDraft
            || KnownKeys.Find(_head, KnownKeys.Published).Any(e => Truth(e.Value) == false)
            || string.Equals(Text(KnownKeys.Status), "draft", StringComparison.OrdinalIgnoreCase);
    }

    public static bool? Truth(string value) => value.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    private void Refuse(FrontMatterEntry entry, string kind) =>
        _faults.Add(new(Rules.FrontMatterValue.Id, entry.Values[0].Extent, Sequence.Of(entry.Value, kind, entry.Key)));
}
