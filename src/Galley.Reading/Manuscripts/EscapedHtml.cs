using System.Net;
using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Galley.Manuscripts;

/// <summary>Shows HTML tags in Markdown as text. Comments, which readers never see, stay out.</summary>
internal static class EscapedHtml
{
    private static readonly Regex Comment = new("<!--.*?(-->|$)", RegexOptions.Singleline | RegexOptions.CultureInvariant);

    public static void Use(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new Blocks());
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new Inlines());
    }

    private static string Of(string html) => WebUtility.HtmlEncode(Comment.Replace(html, ""));

    private sealed class Blocks : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            var text = Of(block.Lines.ToString()).Trim();
            if (text.Length > 0) renderer.EnsureLine().Write("<p>").Write(text).WriteLine("</p>");
        }
    }

    private sealed class Inlines : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline inline) => renderer.Write(Of(inline.Tag));
    }
}
