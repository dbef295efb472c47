using System.Text;
using Microsoft.DurableTask.Storage;
using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask.Engine;

/// <summary>
/// What a worker did with each piece of work, at the level Debug, under the official category and, as there by default, under the older
/// one as well.
/// </summary>
internal sealed class WorkItemLog(ILoggerFactory loggers, bool legacyToo)
{
    private readonly ILogger[] loggers =
    [
        loggers.CreateLogger("Microsoft.DurableTask.Worker.Grpc"),
        .. legacyToo ? [loggers.CreateLogger("Microsoft.DurableTask")] : (ILogger[])[],
    ];

    private bool IsWanted => Array.Exists(loggers, l => l.IsEnabled(LogLevel.Debug));

    internal void TurnTaken(InstanceRow row, Turn turn)
    {
        if (!IsWanted)
        {
            return;
        }

        string[] actions = [.. turn.Actions.Select(a => NameOf(a.Kind)), .. turn.End == OrchestrationEnd.None ? [] : (string[])["CompleteOrchestration"]];
        var list = actions.Length == 1 ? actions[0] : string.Join(", ", actions.CountBy(a => a).Select(a => $"{a.Key} x{a.Value}"));
        Array.ForEach(loggers, l => l.SendingOrchestratorResponse(row.Name, row.Id, actions.Length, list));
    }

    internal void ActivityBegins(string instanceId, HubEvent call)
    {
        if (IsWanted)
        {
            Array.ForEach(loggers, l => l.ReceivedActivityRequest(call.Name!, call.TaskId, instanceId, BytesOf(call.Text)));
        }
    }

    internal void ActivityEnds(string instanceId, HubEvent call, HubEvent answer)
    {
        if (IsWanted)
        {
            var (outcome, bytes) = answer.Failure is { } failure ? ("failure", BytesOf(failure)) : ("success", BytesOf(answer.Text));
            Array.ForEach(loggers, l => l.SendingActivityResponse(outcome, call.Name!, call.TaskId, instanceId, bytes));
        }
    }

    private static string NameOf(EventKind action) => action switch
    {
        EventKind.ScheduleActivity => "ScheduleTask",
        EventKind.CallChild => "CreateSubOrchestration",
        _ => action.ToString(),
    };

    private static int BytesOf(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);

    private static int BytesOf(TaskFailureDetails failure) =>
        BytesOf(failure.ErrorType) + BytesOf(failure.ErrorMessage) + BytesOf(failure.StackTrace)
        + (failure.InnerFailure is { } inner ? BytesOf(inner) : 0);
}
