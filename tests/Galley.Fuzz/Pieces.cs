namespace Galley.Fuzz;

/// <summary>What hostile and unlucky articles are put together from.</summary>
public static class Pieces
{
    public static readonly string[] Marks =
    [
        "\"", "“", "”", "„", "‟", "'", "‘", "’", "‚", "`", "''", "'''", "``", "«", "»", "‹", "›", "「", "」", "『", "』", "〝", "〞", "＂", "″",
        "(\"", "\")", "\" \"", "“ ", " ”",
    ];

    public static readonly string[] Names =
    [
        "Ada", "Ada Byrne", "Adda Byrne", "Byrne", "Byrme", "Mr. Cole", "Dr. Mina Cole", "Cole Jr.", "de Groot", "Van der Linde",
        "O'Dell", "ADA", "Ada's", "Colemans", "Ada-Marie", "A. B. Cole",
        "U.S.", "Harlow, Ohio,", "Town Hall", "the Harlow Herald", "a spokesman for the port", "two of the keepers", "her husband,",
        "by Ada Byrne\n", "Ada Byrne/Northlight\n", "@ada", "#byrne", "İpek Çelik", "Ⅷ Cole",
    ];

    public static readonly string[] Prose =
    [
        "he", "She", "they", "who", "said", "said:", "told reporters", "asked", "according to", "according to Ada Byrne,", "began to",
        "when", "that", "and", "but", "of", "the", "the the", "had had", "in",
        "the mayor", "It was late", "I'm", "6'2\"", "'90s", "rock 'n' roll", "12\" single", "No", "no, thank you", "—", " - ", "-- ", "…",
        ". . .", "?!", ". ", ", ", ": ", "; ", "? ", "! ", "[sic]", "(", ")", "[", "]",
    ];

    public static readonly string[] Markdown =
    [
        "# ", "## ", "> ", "> > ", "- ", "1. ", "    ", "\t", "```\n", "~~~\n", "***", "**", "*", "_", "__", "~~", "==", "`", "[", "](",
        "](b)", "[a](b \"c\")", "![a](b.jpg \"c\")", "[a]: b\n", "[^1]", "[^1]: a\n",
        "| a | b |\n|---|---|\n", "|", "===\n", "---\n", "\\", "\\\"", "&amp;", "&#8220;", "&quot;", "&nosuch;", "&#0;",
        "<https://a.example>", "http://a.example ", "www.a.example", "a@b.example", "{#id .c k=v}", "- [ ] ", ": ",
    ];

    public static readonly string[] Html =
    [
        "<p>", "</p>", "<div>\n", "</div>", "<blockquote>", "</blockquote>", "<br>", "<br/>", "<b", "<a b=\"", "<a href='x'>", "</a>",
        "<script>", "</script>", "<!--", "-->", "<!-- stet -->", "<!-- stet: Byrme -->",
        "<?", "<![CDATA[", "]]>", "<!A ", "<table><tr><td>", "<q>", "<svg onload=x>", "</summary>", "<see cref=\"", "<style>",
    ];

    public static readonly string[] Heads =
    [
        "---\n", "---\ntitle: Low Water\n---\n\n", "---\nid: low-water\ndate: 2024-13-45\n---\n",
        "---\ntitle: [a, {b: c}]\ntags: x\n---\n", "---\n- a\n- b\n---\n", "---\na: &x 1\nb: *x\n---\n", "---\n\"\": \n? ~\n---\n",
        "---\ntitle: |\n  a\n  b\n---\n",
        "---\nclass: 1\nAll: 2\nall: 3\n---\n", "---\nstet: [Byrme]\nlang: fr\n---\n", "---\ntitle: \"*/ } #line 1\"\nid: ../..\n---\n",
        "---\r\ntitle: a\r\n---\r\n", "---\n\ttitle: a\n---\n", "---\ntitle: !!binary aa\n...\n", "{\"title\": \"a\"}", "title: a\n",
        "+++\ntitle = 'a'\n+++\n",
    ];

    public static readonly string[] Unicode =
    [
        "é", "e\u0301", "\u0301\u0301\u0301", "\uD83D\uDE00", "👩‍👩‍👧", "\uD83D", "\uDE00", "\u200B", "\u200D", "\u2060", "\uFEFF", "\0",
        "\u0001", "\u001B[31m", "\u0085", "\u2028", "\u2029", "\u202E", "\u2066", "\u2069", "\u00AD", "\uFFFD", "\uFFFE", "\uFFFF",
        "İ", "ı", "ß", "ﬁ", "Σς", "ﷺ", "שלום", "مرحبا", "東京", "ไทย", "ɐ", "\u00A0", "\u3000", "\uE000",
    ];

    public static readonly string[] Code =
    [
        "*/", "/*", "//", "\"\"\"", "\\u0022", "\\", "{0}", "{{", "}}", "#line 1", "#if", "@\"", "$\"{x}\"", "';", "global::",
        "namespace", "]", "%s", "&lt;", "class", "null",
    ];

    public static readonly string[] LineEnds = ["\n", "\n\n", "\n\n\n", "\r\n", "\r", "\n\r", " \n", "  \n", "\u2028", "\v", "\f"];

    public static readonly string[][] All = [Marks, Names, Prose, Markdown, Html, Heads, Unicode, Code, LineEnds];
}
