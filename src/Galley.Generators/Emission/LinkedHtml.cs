using System.Net;
using System.Text;
using Galley.Archives;
using Galley.Manuscripts;

namespace Galley.Generators.Emission;

/// <summary>A manuscript's HTML in which links to articles have the addresses that these have for readers.</summary>
/// <param name="Html">Null for plain text.</param>
/// <param name="Runs">Where the words stand in it.</param>
internal sealed record LinkedHtml(string? Html, Sequence<HtmlRun> Runs)
{
    /// <param name="references">The manuscript's links to articles.</param>
    public static LinkedHtml Of(Manuscript manuscript, Sequence<Reference> references, UrlPattern urls)
    {
        if (manuscript.Html is not { } html || references.Count == 0) return new(manuscript.Html, manuscript.HtmlRuns);
        var byTarget = references.ToDictionary(reference => reference.Target, StringComparer.Ordinal);
        var linked = new StringBuilder(html.Length);
        var runs = new List<HtmlRun>();
        var done = 0;
        foreach (var address in manuscript.Addresses)
        {
            if (!byTarget.TryGetValue(address.Target, out var reference)) continue;
            Move(address.Extent.Start);
            linked.Append(html, done, address.Extent.Start - done)
                .Append(WebUtility.HtmlEncode(urls.AddressOf(reference.Id, reference.Slug) + reference.Rest));
            done = address.Extent.End;
        }

        Move(html.Length);
        return new(linked.Append(html, done, html.Length - done).ToString(), runs.ToSequence());

        // The runs up to there go where what came before them has put them.
        void Move(int end)
        {
            for (; runs.Count < manuscript.HtmlRuns.Count && manuscript.HtmlRuns[runs.Count] is var run && run.Html < end;)
                runs.Add(run with { Html = run.Html + linked.Length - done });
        }
    }
}
