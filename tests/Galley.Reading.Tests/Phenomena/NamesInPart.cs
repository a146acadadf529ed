namespace Galley.Tests.Phenomena;

/// <summary>Two people who share a name.</summary>
public class NamesInPart
{
    [Theory, Shows(36)]
    [InlineData("Tom Harker and his sister, Emily Harker, own the mill. “It grinds,” Emily said. “It groans,” Tom said.",
        "Emily Harker (Emily) | said | It grinds,", "Tom Harker (Tom) | said | It groans,")]
    [InlineData("Tom Harker and Emily Harker own the mill. “It grinds,” Ms. Harker said. “It groans,” said Mr. Harker.",
        "Emily Harker (Ms. Harker) | said | It grinds,", "Tom Harker (Mr. Harker) | said | It groans,")]
    [InlineData("Tom Harker owns the mill. Emily Harker sold hers. “It groaned,” Harker said. “I could not sleep,” she added.",
        "Emily Harker (Harker) | said | It groaned,", "Emily Harker (she) | added | I could not sleep,")]
    [InlineData("Tom Harker owns the mill with his wife, Emily Harker. “It grinds,” he said. “It groans,” Mrs. Harker said.",
        "Tom Harker (he) | said | It grinds,", "Emily Harker (Mrs. Harker) | said | It groans,")]
    public void One_surname_may_be_two_peoples(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(36)]
    [InlineData("Tom Harker owns the mill. Emily Harker, his sister, runs it.", "Tom Harker", "Emily Harker")]
    [InlineData("Tom Harker Sr. built the mill. Tom Harker Jr. runs it.", "Tom Harker Sr.", "Tom Harker Jr.")]
    [InlineData("Tom Harker owns the mill. Emily runs it with him. Emily Harker is his sister.", "Tom Harker", "Emily Harker = Emily")]
    [InlineData("Tom Harker owns the mill. His father, Tom Harker Sr., built it.", "Tom Harker", "Tom Harker Sr.")]
    [InlineData("Tom Arthur Harker was the second son of Tom Harker, a miller. Harker never married.", "Tom Arthur Harker = Harker", "Tom Harker")]
    [InlineData("Emily Harker, the sister of Judge Harker, owns the mill.", "Emily Harker", "Harker")]
    [InlineData("Emily Harker, the sixth child of Abram Harker, a miller, left. Harker sang in Sill.", "Emily Harker = Harker", "Abram Harker")]
    [InlineData("Emily wept. Emily Harker, the sixth child of Abram Harker, a miller, left. Harker sang in Sill.", "Emily Harker = Emily", "Abram Harker = Harker")]
    [InlineData("Tom Arthur Harker left. Harker was born in Sill, the second son of Tom Harker.", "Tom Arthur Harker = Harker", "Tom Harker")]
    public void Two_full_names_with_one_surname_are_two_people(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());

    [Theory, Guards(36)]
    [InlineData("Emily Harker owns the mill. Mrs. Harker runs it too.", "Emily Harker = Harker")]
    [InlineData("Emily R. Harker owns the mill. Emily Harker runs it too.", "Emily R. Harker = Emily Harker")]
    [InlineData("Tom Harker owns the mill. Thomas Harker, as his mother calls him, runs it too.", "Thomas Harker = Tom Harker")]
    [InlineData("Elizabeth Harker owns the mill. Beth runs it too.", "Elizabeth Harker = Beth")]
    [InlineData("Tom Harker owns the mill with his brother Ned. Harker runs it.", "Tom Harker = Harker", "Ned")]
    [InlineData("Robert Harker and his son Rob run the mill.", "Robert Harker", "Rob")]
    public void Two_forms_of_one_name_are_one_person(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());
}
