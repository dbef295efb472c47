using Microsoft.Azure.Functions.Worker;

namespace Serverless.Functions.Channels.Timers;

/// <summary>Compares what channels were told with what is there.</summary>
public sealed class CompareChannels(ChannelWatch watch)
{
    /// <summary>Every five minutes.</summary>
    [Function(nameof(CompareChannels))]
    public Task Run([TimerTrigger("45 */5 * * * *")] TimerInfo timer, CancellationToken cancellation) => watch.CompareAsync(cancellation);
}
