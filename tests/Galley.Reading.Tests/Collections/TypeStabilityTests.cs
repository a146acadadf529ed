using CsCheck;
using Galley.Collections;
using Galley.Manuscripts;

namespace Galley.Tests.Collections;

/// <summary>An article that is added changes no property of the others unless a finding says so.</summary>
public class TypeStabilityTests
{
    private static readonly string[] Keys = ["rating", "mood", "opening hours", "openingHours", "date", "tags", "seo"];

    private static readonly string[] Rules = ["GLY206", "GLY207", "GLY208"];

    private static readonly string[] Values =
    [
        "5", "4.5", "3000000000", "true", "2026-05-01", "2026-05-01T10:30:00", "2026-05-01T10:30:00Z", "calm", "\"5\"", "~", "", "[]", "[1, two]",
        "[1, 2]", "{ a: 1 }", "{ a: x, b: 2 }", "[{ a: 1 }, { b: 2 }]",
    ];

    /// <summary>With values that their keys cannot have, with which nothing is built.</summary>
    private static readonly Gen<string> Any = Yaml([.. Values, "2024-13-45"]);

    private static readonly Gen<string> Right = Yaml(Values).Where(yaml =>
        !ManuscriptReader.Read(Heads.Source(yaml), ManuscriptFormat.Markdown).Faults.Any(fault => fault.RuleId == "GLY202"));

    private static Gen<string> Yaml(string[] values) =>
        Gen.Select(Gen.Shuffle(Keys, 0, 4), Gen.Int[0, values.Length - 1].Select(i => values[i]).Array[4])
        .Select((keys, values) => string.Join("\n", keys.Select((key, i) => $"{key}: {values[i]}").Prepend("title: Low Water")));

    [Fact]
    public void Whatever_it_holds_and_wherever_it_stands() => Gen.Select(Right.Array[1, 5], Any, Gen.Int[0, 5]).Sample((before, added, place) =>
    {
        var after = before.ToList();
        after.Insert(Math.Min(place, before.Length), added);
        var (old, type) = (Heads.TypeOf(before), Heads.TypeOf([.. after]));
        var findings = Heads.Findings([.. after]);
        foreach (var property in old.Properties)
        {
            var now = Assert.Single(type.Properties, other => KeyNames.AreSame(other.Key, property.Key));
            if (Describe(now) == Describe(property)) continue;
            Assert.Contains(findings, finding => Rules.Any(finding.Contains) && SpellingsOf(now.Key).Any(key => finding.Contains($"'{key}'", StringComparison.Ordinal)));
        }
    });

    // A finding names the key as its article writes it.
    private static IEnumerable<string> SpellingsOf(string key) => Keys.Where(other => KeyNames.AreSame(other, key));

    private static string Describe(HeadProperty property) => Heads.Describe(new(Sequence.Of(property with { Map = null })));
}
