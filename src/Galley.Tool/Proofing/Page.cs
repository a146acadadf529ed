using System.Security.Cryptography;
using System.Text;

namespace Galley.Tool.Proofing;

/// <summary>The frame of every page: one file that asks for no other, and in which nothing but our own script can run.</summary>
internal static class Page
{
    private static readonly string Style = Asset("proof.css");
    private static readonly string Script = Asset("proof.js");

    /// <summary>Only the script with this hash may run, no request may leave the page.</summary>
    private static readonly string Policy =
        $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static void Write(TextWriter output, string title, Action<HtmlWriter> body)
    {
        var html = new HtmlWriter(output);
        html.Raw("<!doctype html>\n");
        html.Open("html", ("lang", "en"));
        html.Open("head");
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Void("meta", ("name", "generator"), ("content", "galley"));
        html.Element("title", title);
        html.Open("style");
        html.Raw(Style);
        html.Close();
        html.Close();
        html.Line();
        html.Open("body");
        body(html);
        html.Open("script");
        html.Raw(Script);
        html.Close();
        html.Close();
        html.Close();
        html.Line();
    }

    private static string Asset(string name)
    {
        using var stream = typeof(Page).Assembly.GetManifestResourceStream("proof/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
