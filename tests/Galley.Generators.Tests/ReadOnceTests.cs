using Galley.Generators.Inputs;
using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>
/// How often articles are read: by generator and analyzer, by the next build of a compile server, and by the analyzer after each kind of
/// edit. What the generator does after an edit, <see cref="IncrementalityTests"/> tells.
/// </summary>
public sealed class ReadOnceTests : IDisposable
{
    /// <summary>In no other text of this process, so that nobody else has read these.</summary>
    private readonly string _mark = Guid.NewGuid().ToString("N");

    private readonly object _lock = new();
    private readonly Newsroom _newsroom;
    private int _read;

    public ReadOnceTests()
    {
        _newsroom = Newsroom.Of(
            ("budget-vote.txt", Story("Budget")), ("harbour-quiz.txt", Story("Quiz")), ("swim.md", "# Swim\n\n" + Story("Swim")));
        ReadingCache.Shared.Missed += Count;
    }

    [Fact]
    public async Task Generator_and_analyzer_share_one_reading()
    {
        _newsroom.Run();
        Assert.Equal(3, _read);
        await Proof.RunAsync(_newsroom);
        Assert.Equal(3, _read);
    }

    /// <summary>A compile server keeps the process: the second build has files, driver and analyzer of its own.</summary>
    [Fact]
    public async Task A_second_build_of_one_process_reads_nothing()
    {
        await BuildAsync(_newsroom);
        Assert.Equal(3, _read);
        await BuildAsync(Anew(_newsroom));
        await BuildAsync(Anew(_newsroom) with { Code = "class Edited { }" });
        Assert.Equal(3, _read);
        await BuildAsync(Anew(_newsroom).With("tide-table.txt", Story("Tide")));
        Assert.Equal(4, _read);
    }

    public static TheoryData<string, int> Edits => new()
    {
        { "C#", 0 }, { "body", 1 }, { "article added", 1 }, { "article removed", 0 }, { "article renamed", 0 }, { "stylebook", 0 },
        { "members", 0 }, { "namespace", 0 }, { "language", 3 },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task The_analyzer_reads_what_was_edited_and_nothing_else(string edit, int read)
    {
        await Proof.RunAsync(_newsroom);
        _read = 0;
        await Proof.RunAsync(After(edit));
        Assert.Equal(read, _read);
    }

    public void Dispose() => ReadingCache.Shared.Missed -= Count;

    private Newsroom After(string edit)
    {
        var (first, others) = (_newsroom.Files[0], _newsroom.Files.RemoveAt(0));
        return edit switch
        {
            "C#" => _newsroom with { Code = "class Edited { }" },
            "body" => _newsroom with { Files = others.Insert(0, first.With(first.Content + "\nMore.\n")) },
            "article added" => _newsroom.With("tide-table.txt", Story("Tide")),
            "article removed" => _newsroom with { Files = others },
            "article renamed" => _newsroom with { Files = others.Insert(0, first.At(_newsroom.Directory + "articles/council.txt")) },
            "stylebook" => _newsroom with
            {
                Files = _newsroom.Files.Add(new(_newsroom.Directory + "stylebook.yml", "people: [Ada Quill]\n")),
            },
            "members" => _newsroom.Set("GalleyMembers", "articles"),
            "namespace" => _newsroom with { Properties = [("RootNamespace", "Gazette")] },
            "language" => _newsroom.Set("GalleyLanguage", "de"),
            _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, null),
        };
    }

    private static async Task BuildAsync(Newsroom newsroom)
    {
        newsroom.Run();
        await Proof.RunAsync(newsroom);
    }

    /// <summary>The same files, opened once more.</summary>
    private static Newsroom Anew(Newsroom newsroom) =>
        newsroom with { Files = [.. newsroom.Files.Select(file => file.With(new string(file.Content)))] };

    private string Story(string title) => $"{title}\n\n“No,” said Ada Quill. {_mark}\n";

    /// <summary>The compiler asks from several threads.</summary>
    private void Count(string text)
    {
        if (!text.Contains(_mark, StringComparison.Ordinal)) return;
        lock (_lock) _read++;
    }
}
