using System.Text;

namespace Galley.Tests.Articles;

/// <summary>Shows where two texts differ, line by line: <c>-</c> expected and missing, <c>+</c> read and not expected.</summary>
internal static class LineDifference
{
    public static string Of(string expected, string actual)
    {
        string[] old = expected.Split('\n'), now = actual.Split('\n');
        var common = CommonLengths(old, now);
        var shown = new StringBuilder();
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            var isSame = i < old.Length && j < now.Length && old[i] == now[j];
            var isMissing = !isSame && (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]));
            shown.Append('\n').Append(isSame ? "  " : isMissing ? "- " : "+ ").Append(isSame || isMissing ? old[i] : now[j]);
            if (isSame || isMissing) i++;
            if (!isMissing) j++;
        }

        return shown.ToString();
    }

    /// <summary>At [i, j] how many lines the texts from line i and line j on have in common, in order.</summary>
    private static int[,] CommonLengths(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        return lengths;
    }
}
