using Galley.Explanations;

namespace Galley.People;

/// <summary>How much each feature counts. Set by hand; a name of at least <see cref="Threshold"/> is a person's.</summary>
internal static class NameWeights
{
    public const double Threshold = 1.5;

    /// <summary>A name of so much vouches for its neighbours in a list.</summary>
    public const double Sure = 3.0;

    private static readonly WeightTable Table = WeightTable.Of<NameFeatures>(
    [
        (NameFeatures.HonorificBefore, 5.0),
        (NameFeatures.TitleBefore, 3.5),
        (NameFeatures.GivenNameFirst, 3.0),
        (NameFeatures.GivenNameAlone, 2.0),
        (NameFeatures.FamilyNameLast, 1.2),
        (NameFeatures.FamilyNameAlone, 0.8),
        (NameFeatures.IsOnlyFamilyName, 0.4),
        (NameFeatures.TwoToFourParts, 0.8),
        (NameFeatures.InitialInside, 2.5),
        (NameFeatures.SuffixAfter, 3.0),
        (NameFeatures.Speaks, 1.5),
        (NameFeatures.ActsAsPerson, 2.5),
        (NameFeatures.Reigns, 3.0),
        (NameFeatures.RoleAfter, 2.5),
        (NameFeatures.RoleBefore, 2.5),
        (NameFeatures.InByline, 6.0),
        (NameFeatures.LastPartRecurs, 1.5),
        (NameFeatures.Possessive, 0.3),
        (NameFeatures.FamilyNameFirst, 0.6),
        (NameFeatures.UnknownTogether, 0.8),
        (NameFeatures.AgentPrepositionBefore, 0.5),
        (NameFeatures.IsSingleName, 2.0),
        (NameFeatures.TiedGivenNameLast, 1.5),
        (NameFeatures.PersonalPronounAfter, 0.6),
        (NameFeatures.BesidePerson, 1.0),
        (NameFeatures.AmidPersons, 1.5),
        (NameFeatures.BesideFamilyName, 0.4),
        (NameFeatures.ShortFamilyNameFirst, 0.4),
        (NameFeatures.NicknameInside, 2.5),
        (NameFeatures.IsTied, 2.5),
        (NameFeatures.HasCompany, 2.0),
        (NameFeatures.OwnsWork, 0.5),

        (NameFeatures.IsThing, -6.0),
        (NameFeatures.IsOrganisation, -6.0),
        (NameFeatures.IsPlace, -3.5),
        (NameFeatures.IsDemonym, -4.0),
        (NameFeatures.IsCalendar, -5.0),
        (NameFeatures.IsCommonWord, -3.0),
        (NameFeatures.DeterminerBefore, -2.2),
        (NameFeatures.PlacePrepositionBefore, -1.5),
        (NameFeatures.IsAcronym, -4.0),
        (NameFeatures.IsLandmark, -4.0),
        (NameFeatures.ThingPronounAfter, -1.0),
        (NameFeatures.ThingAfter, -2.5),
        (NameFeatures.IsWhereabouts, -4.5),
        (NameFeatures.IsOwned, -3.0),
        (NameFeatures.YearAfter, -2.5),
        (NameFeatures.KindBefore, -4.5),
        (NameFeatures.IsRank, -4.0),
        (NameFeatures.IsParty, -3.0),
        (NameFeatures.OpensWithAcronym, -2.5),
        (NameFeatures.MayBeThing, -1.0),
        (NameFeatures.IsWorkTitle, -8.0),
        (NameFeatures.UnknownAlone, -1.0),
        (NameFeatures.TitleCaseOnly, -1.5),
        (NameFeatures.OpensSentenceOnly, -0.7),
    ]);

    public static double Score(NameFeatures features) => Table.Score((long)features);

    /// <summary>What the score is the sum of.</summary>
    public static IEnumerable<Reason> Reasons(NameFeatures features) => Table.Reasons((long)features);
}
