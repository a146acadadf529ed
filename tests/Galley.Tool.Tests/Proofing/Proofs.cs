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
        var reading = Reader.Read(source, format, ReadingOptions.Default);
        ProofPage.Write(output, new(name, reading, reading.Findings), PageNames.Index);
        return new HtmlParser().ParseDocument(output.ToString());
    }
}
