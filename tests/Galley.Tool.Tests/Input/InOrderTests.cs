using Galley.Tool.Input;

namespace Galley.Tool.Tests.Input;

public class InOrderTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_inputs_however_long_each_takes()
    {
        var results = new List<int>();
        await InOrder.RunAsync(
            Enumerable.Range(0, 200).ToAsyncEnumerable(),
            number =>
            {
                Thread.SpinWait(number % 7 * 20_000);
                return number;
            },
            results.Add,
            () => { },
            TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(0, 200), results);
    }

    [Fact]
    public async Task Only_a_few_inputs_are_taken_ahead_of_the_results()
    {
        int taken = 0, handedOn = 0, furthest = 0;
        await InOrder.RunAsync(
            Enumerable.Range(0, 1_000).Select(number => { Interlocked.Increment(ref taken); return number; }).ToAsyncEnumerable(),
            number => number,
            _ =>
            {
                furthest = Math.Max(furthest, Volatile.Read(ref taken) - handedOn);
                handedOn++;
            },
            () => { },
            TestContext.Current.CancellationToken);
        Assert.InRange(furthest, 1, Environment.ProcessorCount * 2 + 3);
    }

    [Fact]
    public async Task A_failure_of_the_input_reaches_the_caller()
    {
        static async IAsyncEnumerable<int> Broken()
        {
            yield return 1;
            await Task.Yield();
            throw new IOException("gone");
        }

        var failure = await Assert.ThrowsAsync<IOException>(() =>
            InOrder.RunAsync(Broken(), number => number, _ => { }, () => { }, TestContext.Current.CancellationToken));
        Assert.Equal("gone", failure.Message);
    }
}
