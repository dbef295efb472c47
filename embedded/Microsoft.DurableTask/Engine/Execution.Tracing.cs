using System.Diagnostics;
using Microsoft.DurableTask.Storage;

namespace Microsoft.DurableTask.Engine;

/// <content>The spans of a turn.</content>
internal sealed partial class Execution
{
    private Activity? span;
    private long began;

    /// <summary>Takes a turn: feeds the messages to the code and gathers what it does.</summary>
    internal Turn Take(long time, List<HubEvent> messages)
    {
        if (!Spans.Wanted)
        {
            return TakeTurn(time, messages);
        }

        var outer = Activity.Current;
        span = Spans.Orchestration(row, generation, startConsumed ? began : time);
        try
        {
            var turn = TakeTurn(time, messages);
            EndSpan(turn);
            return turn;
        }
        finally
        {
            span = null;
            Activity.Current = outer;
        }
    }

    private void EndSpan(Turn turn)
    {
        if (span is null)
        {
            return;
        }

        foreach (var sent in turn.Actions.Where(a => a.Kind == EventKind.SendEvent))
        {
            Spans.Sent(span, row, ExecutionId, sent);
        }

        if (turn.End == OrchestrationEnd.None)
        {
            return;
        }

        if (turn.End == OrchestrationEnd.Failed)
        {
            span.SetStatus(ActivityStatusCode.Error, turn.Failure?.ErrorMessage);
        }

        span.SetTag("durabletask.task.status", turn.End.ToString());
        span.Dispose();
    }

    private void TraceAnswer(HubEvent message)
    {
        if (span is null)
        {
            return;
        }

        var calls = message.Kind is EventKind.ActivityCompleted or EventKind.ActivityFailed ? activities : children;
        if (message.Kind == EventKind.TimerFired)
        {
            Spans.Fired(span, row, message, now);
        }
        else if (calls.TryGetValue(message.TaskId, out var call))
        {
            Spans.Answered(span, row, generation, call, message);
        }
    }
}
