using Microsoft.DurableTask.Storage;

namespace Microsoft.DurableTask.Engine;

/// <summary>What an execution did with its messages, and what has to be stored of it.</summary>
internal sealed class Turn
{
    /// <summary>The new history: begin of the turn, consumed messages, actions.</summary>
    internal List<HubEvent> Recorded { get; } = [];

    internal List<HubEvent> Actions { get; } = [];

    /// <summary>Messages that need not be kept any longer.</summary>
    internal List<HubEvent> Consumed { get; } = [];

    /// <summary>Messages that came too late for this execution.</summary>
    internal List<HubEvent> Left { get; } = [];

    internal List<string> TerminatedChildren { get; } = [];

    internal OrchestrationEnd End { get; private set; }

    /// <summary>What it gave back; of a failure, as officially, the bare message.</summary>
    internal string? Output { get; private set; }

    internal TaskFailureDetails? Failure { get; private set; }

    /// <summary>Whether trying again would be pointless.</summary>
    internal bool Pointless { get; private set; }

    internal bool CustomStatusSet { get; private set; }

    internal string? CustomStatus { get; private set; }

    internal ContinueAsNewRequest? Next { get; private set; }

    /// <summary>Events that the next execution begins with.</summary>
    internal List<HubEvent> CarriedOver { get; private set; } = [];

    internal void SetCustomStatus(string? status) => (CustomStatusSet, CustomStatus) = (true, status);

    internal Turn Ended(OrchestrationEnd end, string? output, TaskFailureDetails? failure = null, bool pointless = false)
    {
        (End, Output, Failure, Pointless) = (end, output, failure, pointless);
        Recorded.Add(new HubEvent { Kind = EventKind.Complete, End = end, Text = output, Failure = failure });
        return this;
    }

    internal Turn ContinuedAsNew(ContinueAsNewRequest next, List<HubEvent> carriedOver)
    {
        (End, Next, CarriedOver) = (OrchestrationEnd.ContinuedAsNew, next, carriedOver);
        return this;
    }
}

/// <summary>How the next execution of an instance begins.</summary>
internal sealed record ContinueAsNewRequest(string? Input, string? Version, bool PreserveEvents);
