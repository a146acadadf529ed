using Galley.Tool.Fixing;

namespace Galley.Tool.Tests.Fixing;

public class UnifiedDiffTests
{
    [Fact]
    public void Equal_texts_have_none() => Assert.Equal("", UnifiedDiff.Of("a.txt", "one\n", "one\n"));

    [Fact]
    public void A_changed_line_stands_between_three_lines_of_context() => Assert.Equal(
        "--- a/a.txt\n+++ b/a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
        UnifiedDiff.Of("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));

    [Fact]
    public void Near_changes_are_one_hunk_and_far_ones_two()
    {
        var before = string.Concat(Enumerable.Range(1, 30).Select(i => i + "\n"));
        var diff = UnifiedDiff.Of("a.txt", before, before
            .Replace("\n5\n", "\nfive\n", StringComparison.Ordinal).Replace("\n9\n", "\nnine\n", StringComparison.Ordinal).Replace("\n25\n", "\n!\n", StringComparison.Ordinal));
        Assert.Equal(["@@ -2,11 +2,11 @@", "@@ -22,7 +22,7 @@"], diff.Split('\n').Where(line => line.StartsWith("@@", StringComparison.Ordinal)));
    }

    [Fact]
    public void Line_ends_stay_and_a_missing_one_is_said() => Assert.Equal(
        "--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n-x\r\n+y\r\n z\n\\ No newline at end of file\n", UnifiedDiff.Of("a.txt", "x\r\nz", "y\r\nz"));

    [Fact]
    public void Added_lines_shift_what_follows() => Assert.Equal(
        "--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,3 @@\n 1\n+new\n 2\n", UnifiedDiff.Of("a.txt", "1\n2\n", "1\nnew\n2\n"));
}
