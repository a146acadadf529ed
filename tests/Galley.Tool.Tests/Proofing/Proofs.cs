using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Galley.Manuscripts;
using Galley.Tool.Proofing;

namespace Galley.Tool.Tests.Proofing;

/// <summary>Proof pages as a browser's parser understands them.</summary>
internal static class Proofs
{
    public static IHtmlDocument Page(string source, ManuscriptFormat format = ManuscriptFormat.PlainText, string name = "article.txt")
    {
        var output = new StringWriter();
        ProofPage.Write(output, new(name, Reader.Read(source, format, ReadingOptions.Default)), PageNames.Index);
        return new HtmlParser().ParseDocument(output.ToString());
    }
}
