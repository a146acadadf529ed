using System.Xml.Linq;
using Galley.Explanations;
using Galley.Tests.Articles;

namespace Galley.Tests;

public class ExplanationTests
{
    public static TheoryData<string> Articles => ArticleCase.Names(_ => true);

    [Theory, MemberData(nameof(Articles))]
    public void A_score_is_the_sum_of_its_reasons(string article)
    {
        var explanation = Explain(article).Explanation;
        var judgements = explanation.Passages.SelectMany(p => p.Speakers.Select(s => s.Judgement).Append(p.Words!).OfType<Judgement>())
            .Concat(explanation.Passages.SelectMany(p => p.Antecedents).Select(a => a.Judgement))
            .Concat(explanation.Names.Select(n => n.Judgement)).ToList();
        Assert.All(judgements, judgement => Assert.Equal(judgement.Reasons.Sum(reason => reason.Weight), judgement.Score, 9));
        Assert.NotEmpty(judgements);
    }

    [Theory, MemberData(nameof(Articles))]
    public void The_chosen_speaker_is_the_one_of_the_highest_score_and_the_readings(string article)
    {
        var (reading, explanation) = Explain(article);
        var speakers = reading.Quotations.Where(q => q.Pieces.Count == 1).ToDictionary(q => q.Pieces[0].Extent, q => (q.SpeakerExtent, q.Cue));
        foreach (var passage in explanation.Passages.Where(p => p.Speakers.Count > 0))
        {
            var chosen = Assert.Single(passage.Speakers, s => s.IsChosen);
            Assert.Equal(passage.Speakers.Max(s => s.Judgement.Score), chosen.Judgement.Score);
            if (!speakers.TryGetValue(passage.Extent, out var speaker) || speaker.Cue is null) continue;
            Assert.Equal(speaker, (speaker.SpeakerExtent is null ? null : chosen.Phrase, chosen.Cue));
        }
    }

    [Theory, MemberData(nameof(Articles))]
    public void A_pronoun_means_the_antecedent_of_the_highest_score(string article)
    {
        var (reading, explanation) = Explain(article);
        var meant = reading.Quotations.Where(q => q.Pieces.Count == 1).ToDictionary(q => q.Pieces[0].Extent, q => q.Speaker);
        foreach (var passage in explanation.Passages.Where(p => p.Antecedents.Count > 0 && meant.ContainsKey(p.Extent)))
            Assert.Equal(meant[passage.Extent], passage.Antecedents.MaxBy(antecedent => antecedent.Judgement.Score)!.Person);
    }

    [Theory, MemberData(nameof(Articles))]
    public void What_weighs_too_little_is_no_quotation_and_what_is_one_weighs_enough(string article)
    {
        var (reading, explanation) = Explain(article);
        var pieces = reading.Quotations.SelectMany(q => q.Pieces).Select(p => p.Extent).ToHashSet();
        Assert.All(explanation.Passages, p => Assert.True(p.Words is null || p.Words.Score > 0 == pieces.Contains(p.Extent)));
        Assert.Empty(pieces.Except(explanation.Passages.Select(p => p.Extent)));
    }

    [Theory, MemberData(nameof(Articles))]
    public void A_reading_is_the_same_with_and_without_its_explanation(string article)
    {
        var (explained, _) = Explain(article);
        var plain = ArticleCase.Find(article).Read();
        Assert.Equal(plain.Quotations, explained.Quotations);
        Assert.Equal(plain.People, explained.People);
        Assert.Equal(plain.Findings, explained.Findings);
    }

    /// <summary>The compiler writes the documentation of internal types too: what a reader of an explanation looks up.</summary>
    [Theory]
    [InlineData("Galley.Speakers.SpeakerFeatures")]
    [InlineData("Galley.Speakers.AntecedentFeatures")]
    [InlineData("Galley.Quotations.QuotationFeatures")]
    [InlineData("Galley.People.NameFeatures")]
    public void Every_feature_has_its_meaning_beside_it(string type)
    {
        var documented = XDocument.Load(Path.ChangeExtension(typeof(Reader).Assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is not null).Select(member => member.Attribute("name")!.Value).ToHashSet();
        var features = Enum.GetNames(typeof(Reader).Assembly.GetType(type, throwOnError: true)!).Except(["None"]).ToList();
        Assert.NotEmpty(features);
        Assert.All(features, feature => Assert.Contains($"F:{type}.{feature}", documented));
    }

    private static (Reading Reading, Explanation Explanation) Explain(string article)
    {
        var explanation = new Explanation();
        var written = ArticleCase.Find(article);
        return (Reader.Read(written.Source, written.Format, explanation: explanation), explanation);
    }
}
