using Galley.Manuscripts;

namespace Galley.Tests;

/// <summary>
/// Runs what hostile input could make endless, deep or greedy: on a stack smaller than any host's, where recursion as deep as the input is
/// long would end the tests. The bounds are many times what a slow machine needs.
/// </summary>
internal static class Bounded
{
    private const int Stack = 384 * 1024;
    private const long Free = 200_000_000;
    private const long BytesPerCharacter = 6_000;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static Reading Read(string source, ManuscriptFormat format)
    {
        var reading = Run(source.Length, () => Reader.Read(source, format));
        Assert.Null(reading.Failure);
        return reading;
    }

    public static T Run<T>(int length, Func<T> work)
    {
        T? result = default;
        Exception? failure = null;
        var allocated = 0L;
        var thread = new Thread(
            () =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                failure = Record.Exception(() => result = work());
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            },
            Stack) { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Longest), "it takes more than two minutes");
        Assert.Null(failure);
        Assert.InRange(allocated, 0, Free + length * BytesPerCharacter);
        return result!;
    }
}
