using System.Globalization;
using System.Text;
using Spectre.Console;

// The article is a file, seeds/000_e8f0bbfe8ddc2936.txt, that Quickstart.csproj lists as an Article with the Id "KanyeOpenedUp".
// All of it is typed: write "article." or "article.Quotes." in an editor to see what is in it.
var article = Articles.KanyeOpenedUp;

Console.OutputEncoding = Encoding.UTF8;
var width = Console.IsOutputRedirected ? 110 : Math.Max(80, AnsiConsole.Profile.Width);
AnsiConsole.Profile.Width = width;

AnsiConsole.Write(new Text(article.Title + "\n", new Style(decoration: Decoration.Bold)));
AnsiConsole.Write(new Text($"by {string.Join(", ", article.Authors)}, {article.Paragraphs.Count} paragraphs, {article.WordCount} words\n"));

var quotes = NewTable("Line", "Speaker", "as", "Cue", "Words");
foreach (var quote in article.Quotes)
    AddRow(quotes, Number(quote.Line), quote.Speaker?.Name, quote.SpeakerText, quote.Cue, Cut(quote.Text, width - 54));
AnsiConsole.Write(quotes);

var people = NewTable("Person", "Aliases", "Mentions", "Quotes", "Role");
foreach (var person in article.People)
    AddRow(people, person.Name, string.Join(", ", person.Aliases), Number(person.Mentions.Count), Number(person.Quotes.Count), Cut(person.Role, width - 66));
AnsiConsole.Write(people);

static Table NewTable(params string[] columns) => new Table().Border(TableBorder.Simple).BorderColor(Color.Grey).AddColumns(columns);

static void AddRow(Table table, params string?[] cells) => table.AddRow(cells.Select(cell => new Text(cell ?? "")));

static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

// One line each, so that everything stands on one screen.
static string? Cut(string? text, int length) => text?.Length > length ? string.Concat(text.AsSpan(0, length - 1).TrimEnd(), "…") : text;
