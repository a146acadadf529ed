using System.Text;
using System.Text.Json;
using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;
using Galley.Quotations;
using Galley.Tool.Output;

namespace Galley.Tool.Tests.Output;

/// <summary>The documented shape, on a reading made by hand: nothing here depends on what the engine finds.</summary>
public class ReadingJsonTests
{
    private const string Source = "*Zoë* said: “No, ‘never’ &amp; *no*”\r\nLater";

    [Fact]
    public void Every_member_is_written_with_offsets_into_the_source() => Assert.Equal(
        """
        {
          "id": "x",
          "title": "",
          "authors": [],
          "published": null,
          "blocks": [
            {
              "kind": "listItem",
              "start": 1,
              "end": 36
            }
          ],
          "quotes": [
            {
              "text": "No, ‘never’ & no",
              "pieces": [
                {
                  "start": 12,
                  "end": 36
                }
              ],
              "speaker": "Zoë Marchetti",
              "speakerText": "Zoë",
              "speakerStart": 1,
              "speakerEnd": 4,
              "cue": "said",
              "cueStart": 6,
              "cueEnd": 10,
              "partial": false,
              "nested": [
                {
                  "text": "never",
                  "pieces": [
                    {
                      "start": 17,
                      "end": 24
                    }
                  ],
                  "speaker": null,
                  "speakerText": null,
                  "speakerStart": null,
                  "speakerEnd": null,
                  "cue": null,
                  "cueStart": null,
                  "cueEnd": null,
                  "partial": true,
                  "nested": []
                }
              ]
            }
          ],
          "people": [
            {
              "name": "Zoë Marchetti",
              "aliases": [
                "Zoë"
              ],
              "role": null,
              "pronoun": "she",
              "mentions": [
                {
                  "start": 1,
                  "end": 4,
                  "text": "Zoë",
                  "kind": "misspelling"
                }
              ]
            }
          ],
          "findings": [
            {
              "id": "GLY001",
              "severity": "warning",
              "start": 38,
              "end": 43,
              "line": 2,
              "column": 1,
              "message": "m",
              "suggestions": [
                "Latour",
                "Lather"
              ]
            }
          ]
        }
        """.ReplaceLineEndings("\n"), Write(Example()));

    [Fact]
    public void An_unknown_pronoun_is_null()
    {
        var reading = Example(Pronoun.Unknown);
        using var json = JsonDocument.Parse(Write(reading));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("people")[0].GetProperty("pronoun").ValueKind);
    }

    private static Reading Example(Pronoun pronoun = Pronoun.She)
    {
        var running = new RunningText(Source);
        running.BeginBlock();
        running.Append(new Extent(1, 4));
        running.Append(new Extent(5, 25));
        running.Append("&", new(25, 30));
        running.Append(new Extent(30, 31));
        running.Append(new Extent(32, 34));
        running.Append(new Extent(35, 36));
        running.EndBlock(BlockKind.ListItem);
        var text = running.ToString();
        return new Reading
        {
            Manuscript = new()
            {
                Source = Source, Format = ManuscriptFormat.Markdown, Text = text, Map = running.Map(), Blocks = running.Blocks.ToSequence(),
            },
            Options = ReadingOptions.Default,
            Quotations = Sequence.Of(new Quotation
            {
                Pieces = Sequence.Of(Piece(text, "“No, ‘never’ & no”")),
                Speaker = 0,
                SpeakerExtent = Find(text, "Zoë"),
                Cue = Find(text, "said"),
                Nested = Sequence.Of(new Quotation { Pieces = Sequence.Of(Piece(text, "‘never’")), IsPartial = true }),
            }),
            People = Sequence.Of(new Person
            {
                Name = "Zoë Marchetti",
                Aliases = Sequence.Of("Zoë"),
                Pronoun = pronoun,
                Mentions = Sequence.Of(new Mention(Find(text, "Zoë"), MentionKind.Misspelling)),
            }),
            Findings = Sequence.Of(new Finding
            {
                Rule = Rules.NameUnlikeArticle, Extent = Find(Source, "Later"), Message = "m", Suggestions = Sequence.Of("Latour", "Lather"),
            }),
        };
    }

    private static Piece Piece(string text, string marked)
    {
        var extent = Find(text, marked);
        return new(extent, new(extent.Start + 1, extent.End - 1), 0);
    }

    private static Extent Find(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    private static string Write(Reading reading)
    {
        var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, ReadingJson.Indented)) ReadingJson.Write(json, reading, reading.Findings, json => json.WriteString("id", "x"));
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
