using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Storage;

namespace Microsoft.DurableTask.Engine;

/// <summary>
/// An orchestration instance that is not over. It is small; its execution, which is not, is dropped when it is idle and made again from
/// the history. It takes one turn at a time: while one is being taken or stored, messages gather here.
/// </summary>
internal sealed class Instance(Hub hub, string id) : IThreadPoolWorkItem
{
    private readonly Lock gate = new();
    private List<HubEvent>? mailbox;
    private bool wake;

    // Until its row is written, a new instance only gathers messages.
    private bool scheduled = true;

    internal string Id => id;

    /// <summary>The row's key; 0 until the row is written. Used by the writing thread.</summary>
    internal long Key { get; set; }

    /// <summary>Whether the end of the instance is written. Used by the writing thread.</summary>
    internal bool EndWritten { get; set; }

    /// <summary>Whether the instance is over, or was never made.</summary>
    internal bool Gone { get; private set; }

    internal OrchestrationRuntimeStatus Status { get; set; } = OrchestrationRuntimeStatus.Pending;

    internal int Generation { get; set; }

    /// <summary>When its next timer is due, as the timer queue knows it.</summary>
    internal long? Due { get; set; }

    internal TimerQueue.Entry? TimerEntry { get; set; }

    internal bool HasStoredMessages { get; set; }

    /// <summary>The code in memory; null when it has to be made from the history.</summary>
    internal Execution? Execution { get; set; }

    /// <summary>Whether activities that were running when the last host ended have to be started again.</summary>
    internal bool Recovering { get; set; }

    internal long LastTurn { get; set; }

    /// <summary>Counts turns, so that the cache can tell whether one was taken since.</summary>
    internal int Turns { get; set; }

    public void Execute() => hub.TakeTurn(this);

    /// <summary>Hands a message over; false when the instance is over.</summary>
    /// <param name="message">The message; null to take a turn without one.</param>
    /// <param name="store">Stores the message first, in the same order as it is handed over.</param>
    internal bool Post(HubEvent? message, Action? store = null)
    {
        lock (gate)
        {
            if (Gone)
            {
                return false;
            }

            store?.Invoke();
            if (message is not null)
            {
                (mailbox ??= []).Add(message);
            }

            if (scheduled)
            {
                wake |= message is null;
                return true;
            }

            scheduled = true;
        }

        hub.Schedule(this);
        return true;
    }

    internal List<HubEvent> TakeMessages()
    {
        lock (gate)
        {
            var taken = mailbox ?? [];
            mailbox = null;
            wake = false;
            return taken;
        }
    }

    internal void PutBack(IEnumerable<HubEvent> messages)
    {
        lock (gate)
        {
            mailbox = [.. messages, .. mailbox ?? []];
        }
    }

    /// <summary>Ends a turn. True when another has to be taken at once.</summary>
    internal bool EndTurn(bool again)
    {
        lock (gate)
        {
            return scheduled = again || wake || mailbox is { Count: > 0 };
        }
    }

    /// <summary>Nothing is accepted from now on. Gives back what had been.</summary>
    internal List<HubEvent> Leave()
    {
        lock (gate)
        {
            var left = mailbox ?? [];
            Gone = true;
            mailbox = null;
            scheduled = false;
            return left;
        }
    }

    /// <summary>Drops the execution if the instance is idle since the given turn.</summary>
    internal bool TryEvict(int turn)
    {
        lock (gate)
        {
            if (scheduled || Turns != turn || Execution is null)
            {
                return false;
            }

            Execution.Abandon();
            Execution = null;
            return true;
        }
    }
}
