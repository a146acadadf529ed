namespace Galley.Manuscripts;

/// <summary>What Markdown is read with beyond CommonMark.</summary>
[Flags]
public enum MarkdownExtensions
{
    None = 0,
    /// <summary>Tables of columns parted by bars.</summary>
    Tables = 1,
    /// <summary>Tables drawn with lines, whose cells hold blocks.</summary>
    GridTables = 2,
    /// <summary><c>- [x]</c></summary>
    TaskLists = 4,
    /// <summary>Bare addresses are links.</summary>
    AutoLinks = 8,
    /// <summary><c>~~struck~~</c></summary>
    Strikethrough = 16,
    /// <summary><c>==marked==</c></summary>
    Marks = 32,
    /// <summary><c>++inserted++</c></summary>
    Insertions = 64,
    /// <summary><c>H~2~O</c></summary>
    Subscript = 128,
    /// <summary><c>2^10^</c></summary>
    Superscript = 256,
    /// <summary><c>[^1]</c>, and <c>[^1]: text</c> anywhere.</summary>
    Footnotes = 512,
    /// <summary>A term, and below it <c>: its meaning</c>.</summary>
    DefinitionLists = 1024,
    /// <summary><c>{#id .class key=value}</c></summary>
    Attributes = 2048,
    /// <summary>A picture with a caption or a credit below it.</summary>
    Figures = 4096,

    /// <summary>What most articles are written for.</summary>
    Usual = Tables | TaskLists | AutoLinks | Strikethrough | Marks | Footnotes,

    All = 8191,
}

/// <summary>What becomes of HTML tags in Markdown.</summary>
public enum RawHtml
{
    /// <summary>They stand in the HTML as they are.</summary>
    Keep,
    /// <summary>They are shown as text; comments are left out.</summary>
    Escape,
}
