using System.Threading.Channels;

namespace Galley.Tool.Input;

/// <summary>Works on several inputs at once and hands the results on in the order of the inputs, holding only a few.</summary>
internal static class InOrder
{
    /// <param name="idle">Called before every wait: the moment to flush what was written.</param>
    public static async Task RunAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> inputs, Func<TIn, TOut> work, Action<TOut> each, Action idle, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = Channel.CreateBounded<Task<TOut>>(Environment.ProcessorCount * 2);
        var feeding = FeedAsync();
        try
        {
            while (await running.Reader.WaitToReadAsync(cancellation))
            {
                while (running.Reader.TryRead(out var result))
                {
                    if (!result.IsCompleted) idle();
                    each(await result);
                }

                idle();
            }

            await feeding;
        }
        finally
        {
            await stop.CancelAsync();
        }

        async Task FeedAsync()
        {
            try
            {
                await foreach (var input in inputs.WithCancellation(stop.Token))
                    await running.Writer.WriteAsync(Task.Run(() => work(input), stop.Token), stop.Token);
                running.Writer.Complete();
            }
            catch (Exception failure)
            {
                running.Writer.Complete(failure);
            }
        }
    }
}
