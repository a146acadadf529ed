using System.Text;

namespace Galley.Benchmarks.Articles;

/// <summary>
/// Writes news articles of any length, always the same for the same seed. A long one is a chain of stories with people of their own, as
/// a live blog is, so that the number of names grows with the length.
/// </summary>
internal static class ArticleWriter
{
    private const int StoryLength = 5000;
    private const int PeopleInStory = 4;

    /// <summary>
    /// A report as papers print them most: 4.3 KB, six quotations, four people besides the writer, all of them people whom other reports
    /// have, too.
    /// </summary>
    public static string Report(int seed)
    {
        var dice = new Dice(seed);
        var text = new StringBuilder(5000);
        text.Append(new Sentences(dice).Title()).Append("\nby ").Append(Newsmakers.Writer(dice).Name).Append('\n');
        AppendStories(text, dice, 4_300, 6, "\n", () => { }, () => Newsmakers.Draw(dice, PeopleInStory));
        return text.ToString();
    }

    /// <summary>
    /// Headline, byline, credit lines and paragraphs, a line each, no shorter than <paramref name="length"/> and hardly longer.
    /// </summary>
    public static string PlainText(int seed, int length)
    {
        var dice = new Dice(seed);
        var text = new StringBuilder(length + 1000);
        text.Append(new Sentences(dice).Title()).Append("\nby ").Append(Somebody.Cast(dice).Name).Append('\n');
        AppendStories(text, dice, length, int.MaxValue, "\n", () => text.Append(Somebody.Cast(dice).Name).Append('/').Append(dice.Pick(Words.Agencies)).Append('\n'));
        return text.ToString();
    }

    /// <summary>Front matter, headings, emphasis, links, a picture, a list and a block quotation.</summary>
    public static string Markdown(int seed, int length)
    {
        var dice = new Dice(seed);
        var sentences = new Sentences(dice);
        var text = new StringBuilder(length + 1000);
        text.Append($"---\ntitle: \"{sentences.Title()}\"\nauthor: {Somebody.Cast(dice).Name}\ndate: 2024-11-05\ntags: [town, harbour]\n---\n\n");
        AppendStories(text, dice, length, int.MaxValue, "\n\n", () => text
            .Append($"## {sentences.Title()}\n\n![{sentences.Fragment()}](harbour.jpg \"{sentences.Fragment()}\")\n\n")
            .Append($"*{sentences.Narrated()}* **{sentences.Narrated()}** See [{sentences.Fragment()}](https://example.org/{dice.Below(1000)}).\n\n")
            .Append($"- {sentences.Narrated()}\n- {sentences.Narrated()}\n\n> {sentences.Speech()}.\n\n"));
        return text.ToString();
    }

    /// <param name="open">Writes what a story begins with.</param>
    /// <param name="draw">Whom it is about; strangers where nobody says.</param>
    private static void AppendStories(
        StringBuilder text, Dice dice, int length, int quoting, string lineEnd, Action open, Func<Somebody[]>? draw = null)
    {
        while (text.Length < length)
        {
            open();
            var cast = draw?.Invoke() ?? [.. Enumerable.Range(0, PeopleInStory).Select(_ => Somebody.Cast(dice))];
            var paragraphs = new Paragraphs(dice, cast, quoting);
            var end = Math.Min(length, text.Length + StoryLength);
            while (text.Length < end) text.Append(paragraphs.Next().Replace("\n", lineEnd, StringComparison.Ordinal)).Append(lineEnd);
        }
    }
}
