using Galley.Manuscripts;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Analysis;

/// <summary>The engine knows nothing of Roslyn, yet must count lines and decode bytes as it does.</summary>
public class LineMapTests
{
    private const string Alphabet = "a\r\n\u0085\u2028\u2029";

    [Fact]
    public void Every_place_of_every_short_text_is_where_the_compiler_sees_it()
    {
        foreach (var text in Texts(maxLength: 5))
        {
            var lines = new LineMap(text);
            var expected = SourceText.From(text).Lines;
            Assert.Equal(expected.Count, lines.LineCount);
            for (var offset = 0; offset <= text.Length; offset++)
            {
                var place = expected.GetLinePosition(offset);
                Assert.Equal(new LineColumn(place.Line + 1, place.Character + 1), lines.At(offset));
            }
        }
    }

    private static IEnumerable<string> Texts(int maxLength)
    {
        IEnumerable<string> texts = [""];
        for (var length = 0; length <= maxLength; length++)
        {
            foreach (var text in texts) yield return text;
            texts = texts.SelectMany(text => Alphabet.Select(c => text + c)).ToList();
        }
    }
}
