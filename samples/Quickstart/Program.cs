using System.Text;
using Spectre.Console;

// The article is a file, seeds/000_e8f0bbfe8ddc2936.txt, that Quickstart.csproj lists as an Article with the Id "KanyeOpenedUp".
// Everything below is typed: type "article." or "article.Quotes." in an editor to see what is in it.
var article = Articles.KanyeOpenedUp;

Console.OutputEncoding = Encoding.UTF8;
if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 110;

AnsiConsole.Write(new Text(article.Title + "\n", new Style(decoration: Decoration.Bold)));
AnsiConsole.Write(new Text($"by {string.Join(", ", article.Authors)}, {article.Paragraphs.Count} paragraphs, {article.WordCount} words\n"));
AnsiConsole.Write(QuoteTable(article.Quotes));
AnsiConsole.Write(PeopleTable(article.People));

static Table QuoteTable(IEnumerable<Quote> quotes)
{
    var table = NewTable("Line", "Speaker", "as", "Cue", "Words");
    table.Columns[0].RightAligned();
    foreach (var quote in quotes)
        AddRow(table, quote.Line.ToString(), quote.Speaker?.Name, quote.SpeakerText, quote.Cue, quote.Text);
    return table;
}

static Table PeopleTable(IEnumerable<Person> people)
{
    var table = NewTable("Person", "Aliases", "Mentions", "Quotes", "Role");
    table.Columns[2].RightAligned();
    table.Columns[3].RightAligned();
    foreach (var person in people)
        AddRow(table, person.Name, string.Join(", ", person.Aliases), person.Mentions.Count.ToString(), person.Quotes.Count.ToString(), person.Role);
    return table;
}

static Table NewTable(params string[] columns)
{
    var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey).Expand();
    foreach (var column in columns) table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Dim))).NoWrap());
    return table;
}

// One line each, cut at the table's edge.
static void AddRow(Table table, params string?[] cells) =>
    table.AddRow(cells.Select(cell => new Text(cell ?? "") { Overflow = Overflow.Ellipsis }));
