using System.Globalization;

namespace Galley.Proofs;

/// <summary>A rule of the proofreader.</summary>
/// <param name="Id">Stable and never reused.</param>
/// <param name="Title">What it finds, in a few words.</param>
/// <param name="Message">The finding's sentence, with <c>{0}</c>… for its arguments.</param>
/// <param name="Category">Group of rules.</param>
/// <param name="Severity">Where no configuration says otherwise.</param>
public sealed record Rule(string Id, string Title, string Message, string Category, Severity Severity)
{
    /// <summary>The sentence with its arguments; words of the article in it are fit to be printed, and not too many.</summary>
    public string Format(params object[] arguments) => Printable.Line(string.Format(
        CultureInfo.InvariantCulture, Message, Array.ConvertAll(arguments, one => one is string words ? Printable.Short(words) : one)));
}
