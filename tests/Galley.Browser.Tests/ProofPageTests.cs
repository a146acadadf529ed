using Galley.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Galley.Browser.Tests;

/// <summary>The pages of <c>galley proof</c>, opened from the disk.</summary>
public class ProofPageTests(Chromium chromium, ProofFolder proofs)
{
    public static TheoryData<string, string> Pages => Look.At("index", "mill-md", "market-txt", "crew-txt");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_is_in_order_in_every_look(string page, string look)
    {
        await using var visit = await chromium.VisitAsync(proofs.Page(page), Look.Named(look));
        await visit.IsInOrderAsync("proof-" + page);
        Assert.Single(visit.Requests);
    }

    [Fact]
    public async Task The_words_of_a_quotation_light_up_with_its_speaker_and_a_line_between_them()
    {
        await using var visit = await OpenAsync();
        var wire = visit.Page.Locator(".wire path");
        Assert.Equal("", await wire.GetAttributeAsync("d"));
        await visit.Page.Locator(".quotation", new() { HasText = "louder than I remembered" }).HoverAsync();
        Assert.StartsWith("M", await wire.GetAttributeAsync("d"), StringComparison.Ordinal);
        Assert.Equal(
            ["“It’s louder than I remembered,”", "Emil Castellan", "said", "“I’ll sleep better now.”"],
            await visit.Page.Locator(".lit:not(.who)").AllTextContentsAsync());
        await visit.Page.Locator(".slip").HoverAsync();
        Assert.Equal(0, await visit.Page.Locator(".lit").CountAsync());
        Assert.Equal("", await wire.GetAttributeAsync("d"));
    }

    [Fact]
    public async Task A_quotations_initials_lead_to_its_voice()
    {
        await using var visit = await OpenAsync();
        await visit.Page.GetByLabel("said by Emil Castellan").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".voice:target")).ToContainTextAsync("Emil Castellan");
    }

    [Fact]
    public async Task Every_finding_is_seen_and_leads_to_its_place()
    {
        await using var visit = await OpenAsync();
        var notes = visit.Page.Locator(".note");
        Assert.True(await notes.CountAsync() >= 4);
        foreach (var note in await notes.AllAsync()) await Assertions.Expect(note).ToBeVisibleAsync();
        await visit.Page.Locator(".note", new() { HasText = "Thorncraft" }).Locator("a.place").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("mark:target")).ToHaveTextAsync("Thorncraft");
        await Assertions.Expect(visit.Page.Locator("mark:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_index_leads_to_each_page_and_back()
    {
        await using var visit = await chromium.VisitAsync(proofs.Index, Look.Desktop);
        await visit.Page.GetByText("The Mill Wheel Turns Again").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("The Mill Wheel Turns Again");
        await visit.Page.GetByText("All proofs").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("tbody tr")).ToHaveCountAsync(3);
    }

    private Task<Visit> OpenAsync() => chromium.VisitAsync(proofs.Page("mill-md"), Look.Desktop);
}
