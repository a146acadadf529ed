using System.CommandLine;
using Galley.Manuscripts;

namespace Galley.Tool.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Files(string description) => new("FILES")
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Option<string> Language() => new("--language")
    {
        Description = "Language of articles that do not state theirs, as a tag such as en or de-AT.",
        HelpName = "tag",
        DefaultValueFactory = _ => ReadingOptions.Default.Language,
    };

    public static Option<MarkdownExtensions> Markdown() => new("--markdown")
    {
        Description = "What Markdown is read with, as GalleyMarkdown of a build says it: names joined by +, such as commonmark+tables.",
        HelpName = "names",
        DefaultValueFactory = _ => ReadingOptions.Default.Markdown,
        CustomParser = result =>
        {
            var value = result.Tokens[0].Value;
            if (MarkdownNames.Parse(value) is { } extensions) return extensions;
            result.AddError($"--markdown does not know '{value}'; it takes names joined by +: {MarkdownNames.All}");
            return default;
        },
    };

    public static Option<string?> Stylebook() => new("--stylebook")
    {
        Description = "The house's spellings; if not given, the nearest stylebook.yml in or above the folder that holds all articles.",
        HelpName = "file",
    };

    public static Option<string> OneOf(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
