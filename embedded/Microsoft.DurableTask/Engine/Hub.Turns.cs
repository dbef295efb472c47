using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Storage;

namespace Microsoft.DurableTask.Engine;

/// <content>Turns: taken, stored, carried out.</content>
internal sealed partial class Hub
{
    internal void TakeTurn(Instance instance)
    {
        var messages = instance.TakeMessages();
        WriteOperation? write = null;
        try
        {
            write = TakeTurn(instance, messages);
        }
        catch (Exception e)
        {
            Retry(instance, messages, e);
        }

        // First counted out, then handed to the writer: it waits for turns that are still being taken.
        turns.Done();
        if (write is not null && !writer.TryEnqueue(write))
        {
            WorkDone();
        }
    }

    /// <summary>Carries out a turn that is stored.</summary>
    internal void CarryOut(TurnWrite stored)
    {
        var (instance, turn) = (stored.Instance, stored.Turn);
        if (stored.IsEnd)
        {
            foreach (var answer in Release(instance).Concat(turn.Left))
            {
                if (answer.Kind is EventKind.ActivityCompleted or EventKind.ActivityFailed)
                {
                    OrphanDone(instance, stored.Generation, answer.TaskId);
                }
            }

            stored.Execution.Abandon();
        }
        else
        {
            timers.Set(instance, stored.Due);
            instance.Turns++;
            KeepOrDrop(instance, stored.Execution);
        }

        var statusChanged = instance.Status != stored.Status;
        instance.Status = stored.Status;
        foreach (var action in turn.Actions)
        {
            if (action.Kind == EventKind.ScheduleActivity)
            {
                StartActivity(stored.Execution.Row, instance, stored.Generation, action);
            }
        }

        foreach (var child in stored.Children)
        {
            Begin(child.Instance, null);
        }

        foreach (var (target, message) in stored.Outbox)
        {
            target.Post(message);
        }

        if (statusChanged)
        {
            Waiters.Signal(instance.Id);
        }

        if (stored.IsEnd)
        {
            WorkDone();
        }
        else
        {
            EndTurn(instance, again: turn.End == OrchestrationEnd.ContinuedAsNew);
        }
    }

    /// <summary>Takes a turn again that could not be stored, a little later: the disk may be full, and may be so for a while.</summary>
    internal void Retry(Instance instance, List<HubEvent> messages, Exception reason)
    {
        logger.TurnNotStored(reason, instance.Id);
        instance.PutBack(messages);
        instance.Execution?.Abandon();
        instance.Execution = null;
        _ = Task.Delay(TimeSpan.FromSeconds(1)).ContinueWith(_ => Run(instance), TaskScheduler.Default);
    }

    private TurnWrite? TakeTurn(Instance instance, List<HubEvent> messages)
    {
        var now = Math.Max(Now, instance.LastTurn);
        Execution execution;
        try
        {
            execution = instance.Execution ?? Load(instance);
        }
        catch (NonDeterminismException e)
        {
            logger.NonDeterminism(e.Message);
            var failed = new Turn();
            failed.Recorded.Add(new HubEvent { Kind = EventKind.Turn, Time = now });
            return new TurnWrite(this, instance, instance.Execution!, failed.Ended(OrchestrationEnd.Failed, e.Details.ErrorMessage, e.Details), now, messages);
        }

        if (execution.Worker.Rejects(execution.Row) is { } reason)
        {
            logger.OrchestrationRejected(instance.Id, reason);
            instance.PutBack(messages);
            WorkDone();
            return null;
        }

        if (instance.Recovering)
        {
            instance.Recovering = false;
            foreach (var pending in execution.Activities.Values)
            {
                StartActivity(execution.Row, instance, execution.Generation, pending);
            }
        }

        var turn = execution.Take(now, messages);
        if (turn.Recorded.Count == 1 && turn.Consumed.Count == 0 && turn.End == OrchestrationEnd.None)
        {
            timers.Set(instance, execution.Due);
            EndTurn(instance, again: false);
            return null;
        }

        execution.Worker.WorkLog.TurnTaken(execution.Row, turn);
        instance.LastTurn = now;
        if (turn.End == OrchestrationEnd.ContinuedAsNew)
        {
            instance.PutBack(turn.Left);
        }

        return new TurnWrite(this, instance, execution, turn, now, messages);
    }

    private void EndTurn(Instance instance, bool again)
    {
        if (instance.EndTurn(again))
        {
            Run(instance);
        }
        else
        {
            WorkDone();
        }
    }

    /// <summary>Makes the code of an instance anew from its history.</summary>
    private Execution Load(Instance instance)
    {
        var (state, history) = Reader.Load(instance.Id)
            ?? throw new InvalidOperationException($"The instance '{instance.Id}' is gone from the store.");
        var execution = MakeExecution(instance, state.Row, state.Generation);
        instance.Execution = execution;
        instance.LastTurn = history.Count == 0 ? state.Row.Created : history[^1][0].Time;
        execution.Replay(history);
        return execution;
    }

    internal Execution MakeExecution(Instance instance, InstanceRow row, int generation) =>
        new(row, generation, WorkerOf(row), () => instance.Post(null)) { ExecutionId = $"{instance.Key:x}-{generation}" };

    internal HostedWorker WorkerOf(InstanceRow row) =>
        workers.Count == 1 ? workers[0] : workers.FirstOrDefault(w => w.Tasks.KnowsOrchestrator(row.Name)) ?? workers[0];

    private void StartActivity(InstanceRow? row, Instance instance, int generation, HubEvent call)
    {
        if (stopping)
        {
            return;
        }

        Interlocked.Increment(ref work);
        activities.Start(new ActivityRun(this, row, instance, generation, call));
    }

    private void KeepOrDrop(Instance instance, Execution execution)
    {
        if (!settings.AlwaysHot && Volatile.Read(ref work) <= settings.HotAbove && instance.Turns <= settings.HotAbove)
        {
            if (instance.Execution == execution)
            {
                execution.Abandon();
                instance.Execution = null;
            }

            return;
        }

        hot.Enqueue((instance, instance.Turns));
        while (hot.Count > settings.HotLimit && hot.TryDequeue(out var oldest))
        {
            oldest.Instance.TryEvict(oldest.Turn);
        }
    }
}
