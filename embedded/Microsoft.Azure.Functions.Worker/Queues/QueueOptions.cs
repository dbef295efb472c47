namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>host.json, <c>extensions.queues</c>.</summary>
internal sealed class QueueOptions(HostJson host)
{
    private const string Section = "extensions:queues:";

    public int BatchSize { get; } = host.Number(Section + "batchSize", 16, 1, 32);

    public int NewBatchThreshold { get; } = host.Number(
        Section + "newBatchThreshold", host.Number(Section + "batchSize", 16, 1, 32) / 2 * System.Environment.ProcessorCount, 0);

    public int MaxDequeueCount { get; } = host.Number(Section + "maxDequeueCount", 5, 1);

    /// <summary>After how long a message that failed is tried again.</summary>
    public TimeSpan VisibilityTimeout { get; } = host.Span(Section + "visibilityTimeout", TimeSpan.Zero, TimeSpan.Zero);

    public TimeSpan MaxPollingInterval { get; } = host.Span(Section + "maxPollingInterval", TimeSpan.FromMinutes(1), Backoff.Shortest);

    public bool Base64 { get; } = host.Text(Section + "messageEncoding", "base64").ToLowerInvariant() switch
    {
        "base64" => true,
        "none" => false,
        string other => throw new StartupException($"host.json: extensions.queues.messageEncoding must be \"base64\" or \"none\", not \"{other}\"."),
    };
}

/// <summary>Pauses between polls that found nothing: 0.1 s, growing twofold with a fifth of randomness up to the longest.</summary>
internal sealed class Backoff(TimeSpan longest)
{
    public static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);

    private TimeSpan _current;
    private int _exponent;

    public TimeSpan Next(bool foundBefore)
    {
        if (foundBefore)
        {
            _current = Shortest;
            _exponent = 1;
        }
        else if (_current != longest)
        {
            TimeSpan pause = Shortest;
            if (_exponent > 0)
            {
                pause += Shortest * ((0.8 + (Random.Shared.NextDouble() * 0.4)) * Math.Pow(2, _exponent - 1));
            }
            (_current, _exponent) = pause < longest ? (pause, _exponent + 1) : (longest, _exponent);
        }
        return _current;
    }
}
