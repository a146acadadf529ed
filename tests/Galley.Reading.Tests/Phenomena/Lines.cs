using Galley.Tests.Articles;

namespace Galley.Tests.Phenomena;

/// <summary>Compares what was expected with what was read, whole and line by line.</summary>
internal static class Lines
{
    public static void AreSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        if (!expected.SequenceEqual(actual)) Assert.Fail(LineDifference.Of(string.Join('\n', expected), string.Join('\n', actual)));
    }

    /// <summary>For what the engine does not read yet: fails as soon as it does, so that the passage moves to those it must read.</summary>
    public static void StillDiffer(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.False(expected.SequenceEqual(actual), "This reads right now. Move it to the test of its kind.");
}
