using DurableTask.Core;
using DurableTask.Core.History;
using Microsoft.DurableTask.Storage;

namespace Microsoft.DurableTask.Engine;

/// <summary>Stored turns as the events that the official client returns.</summary>
internal static class HistoryView
{
    internal static List<HistoryEvent> Of(InstanceState state, List<List<HubEvent>> turns)
    {
        var events = new List<HistoryEvent>();
        foreach (var turn in turns)
        {
            var time = Time(turn[0].Time);
            foreach (var e in turn)
            {
                var shown = Show(state, e);
                shown.Timestamp = e.Kind == EventKind.Start ? Time(state.Row.Created) : time;
                events.Add(shown);
            }

            events.Add(new OrchestratorCompletedEvent(-1) { Timestamp = time });
        }

        return events;
    }

    private static HistoryEvent Show(InstanceState state, HubEvent e) => e.Kind switch
    {
        EventKind.Turn => new OrchestratorStartedEvent(-1),
        EventKind.Start => Started(state),
        EventKind.ScheduleActivity => new TaskScheduledEvent(e.TaskId, e.Name!, e.Version, e.Text) { Tags = e.Tags?.ToDictionary() },
        EventKind.ActivityCompleted => new TaskCompletedEvent(-1, e.TaskId, e.Text!),
        EventKind.ActivityFailed => new TaskFailedEvent(-1, e.TaskId, e.Failure?.ErrorMessage, null, Failure(e)),
        EventKind.CreateTimer => new TimerCreatedEvent(e.TaskId, Time(e.Time)),
        EventKind.TimerFired => new TimerFiredEvent(-1, Time(e.Time)) { TimerId = e.TaskId },
        EventKind.CallChild => new SubOrchestrationInstanceCreatedEvent(e.TaskId)
        {
            Name = e.Name!, Version = e.Version!, InstanceId = e.InstanceId!, Input = e.Text!, Tags = e.Tags?.ToDictionary()!,
        },
        EventKind.ChildCompleted => new SubOrchestrationInstanceCompletedEvent(-1, e.TaskId, e.Text!),
        EventKind.ChildFailed => new SubOrchestrationInstanceFailedEvent(-1, e.TaskId, e.Failure?.ErrorMessage, null, Failure(e)),
        EventKind.SendEvent => new EventSentEvent(e.TaskId) { InstanceId = e.InstanceId!, Name = e.Name!, Input = e.Text! },
        EventKind.EventRaised => new EventRaisedEvent(-1, e.Text!) { Name = e.Name! },
        EventKind.Suspend => new ExecutionSuspendedEvent(-1, e.Text!),
        EventKind.Resume => new ExecutionResumedEvent(-1, e.Text!),
        EventKind.Terminate => new ExecutionTerminatedEvent(-1, e.Text!),
        EventKind.Complete => new ExecutionCompletedEvent(-1, e.Text, Status(e.End), Failure(e)),
        _ => throw new InvalidOperationException($"History holds an event of the unknown kind {e.Kind}."),
    };

    private static ExecutionStartedEvent Started(InstanceState state) => new(-1, state.Row.Input!)
    {
        Name = state.Row.Name,
        Version = state.Row.Version!,
        Tags = state.Row.Tags.Count == 0 ? null! : state.Row.Tags.ToDictionary(),
        ScheduledStartTime = state.Row.StartAt is { } ticks ? Time(ticks) : null,
        OrchestrationInstance = new OrchestrationInstance { InstanceId = state.Row.Id, ExecutionId = $"{state.Key:x}-{state.Generation}" },
        ParentInstance = state.Row.Parent is not { } parent ? null! : new ParentInstance
        {
            Name = parent.Name,
            OrchestrationInstance = new OrchestrationInstance { InstanceId = parent.InstanceId },
            TaskScheduleId = parent.TaskId,
        },
    };

    private static DateTime Time(long ticks) => new(ticks, DateTimeKind.Utc);

    private static OrchestrationStatus Status(OrchestrationEnd end) => end switch
    {
        OrchestrationEnd.Completed => OrchestrationStatus.Completed,
        OrchestrationEnd.Failed => OrchestrationStatus.Failed,
        _ => OrchestrationStatus.Terminated,
    };

    private static FailureDetails? Failure(HubEvent e) => e.Failure is null ? null : Failure(e.Failure, e.Flag);

    internal static FailureDetails Failure(TaskFailureDetails failure, bool nonRetriable) => new(
        failure.ErrorType,
        failure.ErrorMessage,
        failure.StackTrace,
        failure.InnerFailure is { } inner ? Failure(inner, false) : null,
        nonRetriable,
        failure.Properties);
}
