using System.Runtime.ExceptionServices;
using Microsoft.DurableTask.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask.Engine;

/// <summary>
/// One execution of an orchestrator: its code, suspended at its awaits, and what it waits for. It is used by one thread at a time.
/// Continuations run inline on the thread that takes a turn, because no scheduler or synchronisation context is current there; so a turn
/// is over when the call that feeds a message returns.
/// </summary>
internal sealed partial class Execution(InstanceRow row, int generation, HostedWorker worker, Action onEndedElsewhere)
{
    [ThreadStatic]
    private static Execution? current;

    private readonly Dictionary<int, OpenTask> open = [];
    private readonly Dictionary<int, HubEvent> activities = [];
    private readonly Dictionary<int, HubEvent> timers = [];
    private readonly Dictionary<int, HubEvent> children = [];
    private readonly Queue<HubEvent> deferred = new();
    private readonly EventWaits waits = new();
    private List<HubEvent> actions = [];
    private AsyncServiceScope scope;
    private Task<object?>? task;
    private Exception? broken;
    private ContinueAsNewRequest? continueAsNew;
    private int nextTaskId;
    private long now;
    private bool startConsumed;
    private bool suspended;
    private bool replaying;
    private volatile bool endedElsewhere;
    private bool customStatusSet;
    private object? customStatus;

    internal InstanceRow Row => row;

    internal HostedWorker Worker => worker;

    internal int Generation => generation;

    internal string ExecutionId { get; init; } = "";

    internal bool Suspended => suspended;

    internal bool Started => startConsumed;

    /// <summary>Activities that have been scheduled and have not ended.</summary>
    internal IReadOnlyDictionary<int, HubEvent> Activities => activities;

    internal IEnumerable<string> Children => children.Values.Select(c => c.InstanceId!);

    internal long? Due
    {
        get
        {
            long? due = startConsumed ? null : row.StartAt;
            foreach (var timer in timers.Values)
            {
                due = due is null ? timer.Time : Math.Min(due.Value, timer.Time);
            }

            return due;
        }
    }

    /// <summary>
    /// As in the official engine, an orchestration is not over before all that it called has ended, whether or not it waits for it; a
    /// timer counts until it is cancelled.
    /// </summary>
    private bool IsOver => broken is not null || (HasReturned && (open.Count == 0 || endedElsewhere));

    private bool HasReturned => task is { IsCompleted: true };

    /// <summary>Takes the turns of the history again.</summary>
    /// <exception cref="NonDeterminismException">The code does not do what it did.</exception>
    internal void Replay(List<List<HubEvent>> turns)
    {
        replaying = true;
        foreach (var turn in turns)
        {
            now = turn[0].Time;
            var recorded = turn.FindAll(e => e.Kind is >= EventKind.ScheduleActivity and < EventKind.Complete);
            current = this;
            foreach (var e in turn)
            {
                if (e.Kind is > EventKind.Turn and < EventKind.ScheduleActivity)
                {
                    Consume(e);
                }
            }

            current = null;
            var wasOver = turn.Exists(e => e is { Kind: EventKind.Complete, End: not OrchestrationEnd.Terminated });
            Determinism.Check(row, recorded, actions, wasOver, wasOver ? IsOver || HasReturned : IsOver);
            AdoptRecorded(recorded);
            actions = [];
        }

        replaying = false;
        customStatusSet = false;
    }

    private Turn TakeTurn(long time, List<HubEvent> messages)
    {
        now = time;
        var turn = new Turn();
        turn.Recorded.Add(new HubEvent { Kind = EventKind.Turn, Time = now });
        if (messages.Find(m => m.Kind == EventKind.Terminate) is { } terminate)
        {
            turn.Recorded.Add(terminate);
            turn.Consumed.AddRange(messages);

            // What has answered has run, and must not run again after a crash.
            messages.FindAll(m => m.Kind is EventKind.ActivityCompleted or EventKind.ActivityFailed && IsExpected(m)).ForEach(m => activities.Remove(m.TaskId));
            turn.TerminatedChildren.AddRange(terminate.Flag ? Children : []);
            return turn.Ended(OrchestrationEnd.Terminated, terminate.Text);
        }

        current = this;
        if (!startConsumed && (row.StartAt is null || row.StartAt <= now))
        {
            Record(turn, new HubEvent { Kind = EventKind.Start });
        }

        foreach (var message in messages)
        {
            if (IsOver)
            {
                turn.Left.Add(message);
                continue;
            }

            turn.Consumed.Add(message);
            if (IsExpected(message))
            {
                Record(turn, message);
            }
        }

        FireTimers(turn);
        current = null;
        turn.Actions.AddRange(actions);
        turn.Recorded.AddRange(actions);
        actions = [];
        if (customStatusSet)
        {
            turn.SetCustomStatus(worker.Options.DataConverter.Serialize(customStatus));
            customStatusSet = false;
        }

        return IsOver ? End(turn) : turn;
    }

    /// <summary>Gives the code up; it begins anew from the history, if at all.</summary>
    internal void Abandon()
    {
        if (task is not null)
        {
            _ = scope.DisposeAsync();
        }
    }

    private void Record(Turn turn, HubEvent message)
    {
        turn.Recorded.Add(message);
        TraceAnswer(message);
        Consume(message);
    }

    private void FireTimers(Turn turn)
    {
        // A timer that fires may lead to a new one that is due already; that one gets a turn of its own.
        foreach (var timer in timers.Values.Where(t => t.Time <= now).OrderBy(t => t.Time).ThenBy(t => t.TaskId).ToList())
        {
            if (IsOver)
            {
                return;
            }

            if (timers.ContainsKey(timer.TaskId))
            {
                Record(turn, new HubEvent { Kind = EventKind.TimerFired, TaskId = timer.TaskId, Time = timer.Time });
            }
        }
    }

    /// <summary>Answers count once: one that comes again, or that is meant for an earlier execution, is dropped.</summary>
    private bool IsExpected(HubEvent message) => (message.Generation < 0 || message.Generation == generation) && message.Kind switch
    {
        EventKind.ActivityCompleted or EventKind.ActivityFailed => activities.ContainsKey(message.TaskId),
        EventKind.ChildCompleted or EventKind.ChildFailed => children.ContainsKey(message.TaskId),
        _ => true,
    };

    private void Consume(HubEvent e)
    {
        switch (e.Kind)
        {
            case EventKind.Start:
                startConsumed = true;
                began = now;
                break;
            case EventKind.Suspend:
                suspended = true;
                return;
            case EventKind.Resume:
                suspended = false;
                while (!suspended && deferred.TryDequeue(out var kept))
                {
                    Deliver(kept);
                }

                return;
            case EventKind.ActivityCompleted or EventKind.ActivityFailed:
                activities.Remove(e.TaskId);
                break;
            case EventKind.ChildCompleted or EventKind.ChildFailed:
                children.Remove(e.TaskId);
                break;
            case EventKind.TimerFired:
                timers.Remove(e.TaskId);
                break;
        }

        if (suspended)
        {
            deferred.Enqueue(e);
        }
        else
        {
            Deliver(e);
        }
    }

    private void Deliver(HubEvent e)
    {
        if (e.Kind == EventKind.Start)
        {
            Begin();
        }
        else if (e.Kind == EventKind.EventRaised)
        {
            RaiseEvent(e);
        }
        else if (open.Remove(e.TaskId, out var waiting))
        {
            waiting.Registration.Unregister();
            if (e.Failure is null)
            {
                waiting.Source.TrySetResult(e.Text);
            }
            else
            {
                waiting.Source.TrySetException(FailureOf(e, waiting.Name));
            }
        }
    }

    /// <summary>As in the official worker, an event that cannot be read as what is waited for fails the whole orchestration.</summary>
    private void RaiseEvent(HubEvent e)
    {
        try
        {
            waits.Raise(e.Name!, e.Text);
        }
        catch (Exception unreadable)
        {
            broken = unreadable;
        }
    }

    private void Begin()
    {
        scope = worker.Services.CreateAsyncScope();
        task = RunAsync();
        if (!task.IsCompleted)
        {
            task.ContinueWith(ReportIllegalAwait, TaskContinuationOptions.ExecuteSynchronously);
        }
    }

    private async Task<object?> RunAsync()
    {
        worker.CheckVersion(row.Version);
        if (!worker.Tasks.TryCreateOrchestrator(row.Name, row.Version, scope.ServiceProvider, out var orchestrator))
        {
            throw TaskRefusedException.NotFound("orchestrator", row.Name, row.Version);
        }

        var input = worker.Options.DataConverter.Deserialize(row.Input, orchestrator.InputType);
        var context = new Context(this, input);
        if (!replaying)
        {
            worker.OrchestrationLogger.OrchestrationStarted(row.Id, row.Name);
        }

        return await orchestrator.RunAsync(context, input);
    }

    private void ReportIllegalAwait(Task<object?> ended)
    {
        if (current != this)
        {
            _ = ended.Exception;
            endedElsewhere = true;
            onEndedElsewhere();
        }
    }

    private Turn End(Turn turn)
    {
        try
        {
            if (broken is not null)
            {
                ExceptionDispatchInfo.Throw(broken);
            }

            // As officially, a cancelled orchestrator fails with what the result of its task throws, which is not the exception itself.
            var result = endedElsewhere ? throw IllegalAwait() : task!.IsCanceled ? task.Result : task.GetAwaiter().GetResult();
            if (continueAsNew is { } next)
            {
                return turn.ContinuedAsNew(next, CarriedOver(turn, next.PreserveEvents));
            }

            var output = worker.Options.DataConverter.Serialize(result);
            worker.OrchestrationLogger.OrchestrationCompleted(row.Id, row.Name);
            return turn.Ended(OrchestrationEnd.Completed, output);
        }
        catch (TaskRefusedException e)
        {
            return turn.Ended(OrchestrationEnd.Failed, null, e.Details, pointless: true);
        }
        catch (Exception e)
        {
            worker.OrchestrationLogger.OrchestrationFailed(e, row.Id, row.Name);
            var told = broken is null && task is not { IsCanceled: true };
            return turn.Ended(OrchestrationEnd.Failed, told ? e.Message : null, worker.Describe(e));
        }
    }

    /// <summary>Events go along in the order they came: those nobody waited for, then those that came while the last turn was on.</summary>
    private List<HubEvent> CarriedOver(Turn turn, bool preserve)
    {
        var late = turn.Left.FindAll(m => m.Kind == EventKind.EventRaised);
        turn.Consumed.AddRange(turn.Left.FindAll(m => m.Kind is not (EventKind.Suspend or EventKind.Resume)));
        turn.Left.RemoveAll(m => m.Kind is not (EventKind.Suspend or EventKind.Resume));
        return preserve
            ? [.. waits.Unprocessed().Select(e => new HubEvent { Kind = EventKind.EventRaised, Name = e.Name, Text = e.Payload }), .. late]
            : [];
    }

    /// <summary>What was recorded is what happened: the code may have changed a time or an input since.</summary>
    private void AdoptRecorded(List<HubEvent> recorded)
    {
        foreach (var e in recorded)
        {
            var pending = e.Kind switch
            {
                EventKind.ScheduleActivity => activities,
                EventKind.CreateTimer => timers,
                EventKind.CallChild => children,
                _ => null,
            };
            if (pending?.ContainsKey(e.TaskId) == true)
            {
                e.Scheduled = now;
                pending[e.TaskId] = e;
            }
        }
    }

    private static TaskFailedException FailureOf(HubEvent e, string name)
    {
        var details = e.Failure!;
        if (e.Kind == EventKind.ChildFailed)
        {
            return new(name, e.TaskId, details) { IsNonRetriable = e.Flag };
        }

        var inner = new global::DurableTask.Core.Exceptions.TaskFailedException(-1, e.TaskId, name, e.Version!, null!, null!)
        {
            FailureDetails = HistoryView.Failure(details, e.Flag),
        };
        return new(name, e.TaskId, details, inner) { IsNonRetriable = e.Flag };
    }

    private sealed class OpenTask(string name)
    {
        internal string Name => name;

        internal TaskCompletionSource<string?> Source { get; } = new();

        internal CancellationTokenRegistration Registration { get; set; }
    }
}
