namespace Galley.Generators.Tests.Harness;

/// <summary>Small articles with invented people.</summary>
internal static class Small
{
    public const string BudgetVote = """
        Council Passes Budget After Long Night

        by Orla Fennimore

        The city council passed the budget on Tuesday. "We counted every coin twice," Mayor Tobias Quillfeather said. "Nobody slept."

        Quillfeather thanked the treasurer, Imelda Vantongeren. She called the vote "a relief".
        """;

    public const string HarbourSwim = """
        ---
        title: Harbour Swim Returns
        author: Lucan Abernathy-Moss
        date: 2026-03-14
        updated: 2026-03-15
        tags: [sport, harbour]
        summary: Four hundred swimmers, one seal.
        ---

        Four hundred swimmers crossed the harbour on Saturday. "The water was honest with us," Petronella Saxby said.

        ## The seal

        Tobias Quillfeather, the mayor, waited on the quay with [towels](https://example.org/towels "Warm").
        """;
}
