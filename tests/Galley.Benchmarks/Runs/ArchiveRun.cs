using System.Diagnostics;
using System.Globalization;
using Galley.Archives;
using Galley.Benchmarks.Articles;
using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Stylebooks;

namespace Galley.Benchmarks.Runs;

/// <summary><c>archive N</c>: what judging N reports against each other costs after they were read.</summary>
internal static class ArchiveRun
{
    public static void Run(int count)
    {
        var entries = new List<ArchiveEntry>(count);
        for (var i = 0; i < count; i++)
        {
            var reading = Reader.Read(ArticleWriter.Report(i + 1), ManuscriptFormat.PlainText);
            entries.Add(ArchiveEntry.From(i.ToString("d6", CultureInfo.InvariantCulture) + ".txt", Sequence<string>.Empty, "", reading));
        }

        var names = entries.SelectMany(entry => entry.People).Select(person => person.Name).Distinct(StringComparer.Ordinal).Count();
        var clock = Stopwatch.StartNew();
        var spellings = ArchiveSpellings.Of(entries, HouseStyle.None);
        var odd = entries.ConvertAll(spellings.In);
        var found = clock.Elapsed.TotalMilliseconds;

        clock.Restart();
        var findings = 0;
        for (var i = 0; i < count; i++)
        {
            if (odd[i].Count == 0) continue;
            var reading = Reader.Read(ArticleWriter.Report(i + 1), ManuscriptFormat.PlainText);
            findings += HouseProof.Read(reading, HouseStyle.None, odd[i]).Count;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} reports, {names} names: odd spellings {found:f0} ms; {odd.Count(names => names.Count > 0)} articles read again and judged {clock.Elapsed.TotalMilliseconds:f0} ms, {findings} findings"));
    }
}
