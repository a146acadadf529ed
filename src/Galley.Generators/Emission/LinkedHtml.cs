using System.Net;
using System.Text;
using Galley.Archives;
using Galley.Manuscripts;

namespace Galley.Generators.Emission;

/// <summary>Gives links to articles the addresses that these have for readers.</summary>
internal static class LinkedHtml
{
    /// <param name="references">The manuscript's links to articles.</param>
    public static string? Of(Manuscript manuscript, Sequence<Reference> references, UrlPattern urls)
    {
        if (manuscript.Html is not { } html || references.Count == 0) return manuscript.Html;
        var byTarget = references.ToDictionary(reference => reference.Target, StringComparer.Ordinal);
        var linked = new StringBuilder(html.Length);
        var done = 0;
        foreach (var address in manuscript.Addresses)
        {
            if (!byTarget.TryGetValue(address.Target, out var reference)) continue;
            linked.Append(html, done, address.Extent.Start - done)
                .Append(WebUtility.HtmlEncode(urls.AddressOf(reference.Id, reference.Slug) + reference.Rest));
            done = address.Extent.End;
        }

        return linked.Append(html, done, html.Length - done).ToString();
    }
}
