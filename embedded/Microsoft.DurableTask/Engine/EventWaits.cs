namespace Microsoft.DurableTask.Engine;

/// <summary>
/// The events of one execution: those that came before anybody waited, oldest first, and those who wait, the latest of whom is served
/// first, so that a wait that was given up in a loop does not take the event from the one that replaced it.
/// </summary>
internal sealed class EventWaits
{
    private readonly Dictionary<string, Channel> channels = new(StringComparer.OrdinalIgnoreCase);

    internal int Waiting { get; private set; }

    internal Task<T> Wait<T>(string name, DataConverter converter, CancellationToken cancellation)
    {
        if (!channels.TryGetValue(name, out var channel))
        {
            channels[name] = channel = new Channel();
        }

        if (channel.Waits.LastOrDefault() is { } other && other.Type != typeof(T))
        {
            throw new ArgumentException(
                $"Events with the same name must have the same type argument. Expected {other.Type.FullName} but was requested {typeof(T).FullName}.");
        }

        var wait = new Waiter<T>(converter);
        if (channel.Early.TryDequeue(out var early))
        {
            wait.Complete(early);
            return wait.Task;
        }

        channel.Waits.Add(wait);
        Waiting++;
        if (cancellation.CanBeCanceled)
        {
            wait.Registration = cancellation.Register(() => GiveUp(channel, wait, cancellation));
        }

        return wait.Task;
    }

    /// <exception cref="Exception">The event cannot be read as what is waited for; whoever waits is never told.</exception>
    internal void Raise(string name, string? payload)
    {
        if (!channels.TryGetValue(name, out var channel))
        {
            channels[name] = channel = new Channel();
        }

        if (channel.Waits.Count == 0)
        {
            channel.Early.Enqueue(payload);
            return;
        }

        var wait = channel.Waits[^1];
        channel.Waits.RemoveAt(channel.Waits.Count - 1);
        Waiting--;
        wait.Registration.Unregister();
        wait.Complete(payload);
    }

    /// <summary>The events that nobody has waited for.</summary>
    internal IEnumerable<(string Name, string? Payload)> Unprocessed() =>
        channels.SelectMany(c => c.Value.Early.Select(payload => (c.Key, payload)));

    private void GiveUp<T>(Channel channel, Waiter<T> wait, CancellationToken cancellation)
    {
        if (channel.Waits.Remove(wait))
        {
            Waiting--;
            wait.Cancel(cancellation);
        }
    }

    private sealed class Channel
    {
        internal Queue<string?> Early { get; } = new();

        internal List<Waiter> Waits { get; } = [];
    }

    private abstract class Waiter
    {
        internal abstract Type Type { get; }

        internal CancellationTokenRegistration Registration { get; set; }

        internal abstract void Complete(string? payload);
    }

    private sealed class Waiter<T>(DataConverter converter) : Waiter
    {
        private readonly TaskCompletionSource<T> source = new();

        internal override Type Type => typeof(T);

        internal Task<T> Task => source.Task;

        internal override void Complete(string? payload)
        {
            source.TrySetResult(converter.Deserialize<T>(payload)!);
        }

        internal void Cancel(CancellationToken cancellation) => source.TrySetCanceled(cancellation);
    }
}
