using System.Buffers;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Storage;

namespace Microsoft.DurableTask.Engine;

/// <summary>Stores a turn: history, status, consumed messages, sub-orchestrations, messages to others, all in one transaction.</summary>
internal sealed class TurnWrite : WriteOperation
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    private readonly Hub hub;
    private readonly long now;
    private readonly List<HubEvent> messages;
    private readonly byte[] history;
    private readonly Execution? next;
    private readonly bool busy;

    internal TurnWrite(Hub hub, Instance instance, Execution execution, Turn turn, long now, List<HubEvent> messages)
    {
        this.hub = hub;
        this.now = now;
        this.messages = messages;
        Instance = instance;
        Execution = execution;
        Turn = turn;
        Generation = execution.Generation;
        IsEnd = turn.End is not (OrchestrationEnd.None or OrchestrationEnd.ContinuedAsNew);
        if (turn.Next is { } renewed)
        {
            next = hub.MakeExecution(instance, execution.Row with { Input = renewed.Input, Version = renewed.Version, StartAt = null }, execution.Generation + 1);
            List<HubEvent> first = [new HubEvent { Kind = EventKind.Turn, Time = now }, .. turn.CarriedOver];
            history = turn.CarriedOver.Count == 0 ? [] : Bytes(first);
            if (turn.CarriedOver.Count > 0)
            {
                next.Replay([first]);
            }
        }
        else
        {
            history = Bytes(turn.Recorded);
        }

        var then = next ?? execution;
        Due = IsEnd ? null : then.Due;
        busy = then.Activities.Count > 0 || (!then.Started && (then.Row.StartAt is null || then.Row.StartAt <= now));
        Status = turn.End switch
        {
            OrchestrationEnd.Completed => OrchestrationRuntimeStatus.Completed,
            OrchestrationEnd.Failed => OrchestrationRuntimeStatus.Failed,
            OrchestrationEnd.Terminated => OrchestrationRuntimeStatus.Terminated,
            OrchestrationEnd.ContinuedAsNew => OrchestrationRuntimeStatus.Running,
            _ => execution.Suspended ? OrchestrationRuntimeStatus.Suspended
                : execution.Started ? OrchestrationRuntimeStatus.Running : OrchestrationRuntimeStatus.Pending,
        };
        Post();
    }

    internal Instance Instance { get; }

    internal Execution Execution { get; }

    internal Turn Turn { get; }

    internal int Generation { get; }

    internal OrchestrationRuntimeStatus Status { get; }

    internal bool IsEnd { get; }

    internal long? Due { get; }

    internal List<(Instance Instance, InstanceRow Row)> Children { get; } = [];

    internal List<(Instance Target, HubEvent Message)> Outbox { get; } = [];

    internal override void Apply(HubStatements statements)
    {
        var key = Instance.Key;
        if (Turn.End != OrchestrationEnd.None)
        {
            // Nobody waits for these any longer, but they were called, and a crash must not undo that.
            foreach (var activity in Execution.Activities.Values)
            {
                statements.InsertOrphan(key, Generation, Instance.Id, activity);
            }
        }

        if (IsEnd)
        {
            statements.AppendHistory(key, history);
            statements.EndInstance(
                key, (int)Status, now, Turn.CustomStatusSet, Turn.CustomStatus, Turn.Output,
                Turn.Failure is null ? null : EventCodec.Failure(Turn.Failure), Instance.HasStoredMessages);
            Instance.EndWritten = true;
        }
        else
        {
            if (next is not null)
            {
                statements.RestartInstance(key, next.Row.Input, next.Row.Version, next.Generation);
            }

            if (history.Length > 0)
            {
                statements.AppendHistory(key, history);
            }

            statements.UpdateActive(key, (int)Status, Due, busy, now);
            if (Turn.CustomStatusSet)
            {
                statements.SetCustomStatus(key, Turn.CustomStatus);
            }

            foreach (var consumed in Turn.Consumed)
            {
                if (consumed.Row > 0)
                {
                    statements.DeleteMessage(consumed.Row);
                }
                else
                {
                    consumed.Row = HubEvent.Consumed;
                }
            }
        }

        foreach (var (child, row) in Children)
        {
            child.Key = CreateWrite.InsertOrReplace(statements, row);
        }

        foreach (var (target, message) in Outbox)
        {
            MessageWrite.Insert(statements, target, message);
        }
    }

    internal override void Committed()
    {
        if (next is not null)
        {
            Execution.Abandon();
            Instance.Execution = next;
            Instance.Generation = next.Generation;
        }

        hub.CarryOut(this);
    }

    internal override void Failed(Exception exception)
    {
        Instance.EndWritten = false;
        foreach (var consumed in Turn.Consumed.Where(m => m.Row == HubEvent.Consumed))
        {
            consumed.Row = 0;
        }

        foreach (var (child, _) in Children)
        {
            child.Key = 0;
            hub.Release(child);
        }

        hub.Retry(Instance, next is null ? messages : messages.Except(Turn.Left).ToList(), exception);
    }

    private static byte[] Bytes(List<HubEvent> events)
    {
        buffer ??= new ArrayBufferWriter<byte>(4096);
        buffer.ResetWrittenCount();
        foreach (var e in events)
        {
            EventCodec.Write(buffer, e);
        }

        var bytes = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity > 1 << 20)
        {
            buffer = null;
        }

        return bytes;
    }

    /// <summary>Makes out what goes to whom.</summary>
    private void Post()
    {
        var self = Execution.Row;
        foreach (var action in Turn.Actions)
        {
            if (action.Kind == EventKind.CallChild)
            {
                CallChild(action);
            }
            else if (action.Kind == EventKind.SendEvent && hub.Find(action.InstanceId!) is { } target)
            {
                Outbox.Add((target, new HubEvent { Kind = EventKind.EventRaised, Name = action.Name, Text = action.Text }));
            }
        }

        foreach (var child in Turn.TerminatedChildren)
        {
            if (hub.Find(child) is { } found)
            {
                Outbox.Add((found, new HubEvent { Kind = EventKind.Terminate, Text = Turn.Output, Flag = true }));
            }
        }

        if (IsEnd && self.Parent is { } parent && hub.Find(parent.InstanceId) is { } caller)
        {
            Outbox.Add((caller, new HubEvent
            {
                Kind = Turn.End == OrchestrationEnd.Completed ? EventKind.ChildCompleted : EventKind.ChildFailed,
                TaskId = parent.TaskId,
                Generation = parent.Generation,
                Text = Turn.End == OrchestrationEnd.Completed ? Turn.Output : null,
                Flag = Turn.Pointless,
                Failure = Turn.End switch
                {
                    OrchestrationEnd.Completed => null,
                    OrchestrationEnd.Failed => Turn.Failure,
                    _ => new TaskFailureDetails("OrchestrationTerminated", $"The sub-orchestration '{self.Id}' was terminated.", null, null, null),
                },
            }));
        }
    }

    private void CallChild(HubEvent call)
    {
        if (hub.Claim(call.InstanceId!) is { } child)
        {
            var parent = new ParentRow(Instance.Id, Execution.Row.Name, call.TaskId, Generation);
            Children.Add((child, new InstanceRow(
                child.Id, call.Name!, call.Version, call.Text, InstanceRow.TextOf(call.Tags), parent, null, now,
                Spans.ForChild(Execution.Row, Generation, call))));
            return;
        }

        Outbox.Add((Instance, new HubEvent
        {
            Kind = EventKind.ChildFailed,
            TaskId = call.TaskId,
            Generation = Generation,
            Failure = new TaskFailureDetails(
                "DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException",
                $"An orchestration with the instance id '{call.InstanceId}' is running already.", null, null, null),
        }));
    }
}
