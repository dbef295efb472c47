using System.Diagnostics;
using Microsoft.DurableTask.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.DurableTask.Engine;

/// <summary>One run of an activity. Its answer is stored with the turn that takes it: until then the activity counts as pending.</summary>
internal sealed class ActivityRun(Hub hub, InstanceRow? row, Instance caller, int generation, HubEvent call) : IThreadPoolWorkItem
{
    public void Execute() => _ = RunAsync();

    private async Task RunAsync()
    {
        var worker = hub.WorkerForActivity(call.Name!);
        worker.WorkLog.ActivityBegins(caller.Id, call);
        var answer = await AnswerAsync(worker).ConfigureAwait(false);
        worker.WorkLog.ActivityEnds(caller.Id, call, answer);
        if (!caller.Post(answer) || caller.Generation != generation)
        {
            hub.OrphanDone(caller, generation, call.TaskId);
        }

        hub.ActivityDone();
    }

    private async Task<HubEvent> AnswerAsync(HostedWorker worker)
    {
        using var span = row is null ? null : Spans.Run(row, generation, call);
        try
        {
            return new HubEvent
            {
                Kind = EventKind.ActivityCompleted,
                TaskId = call.TaskId,
                Generation = generation,
                Text = await CallAsync(worker).ConfigureAwait(false),
            };
        }
        catch (Exception e)
        {
            var failure = e is TaskRefusedException refused ? refused.Details : worker.Describe(e);
            span?.SetStatus(ActivityStatusCode.Error, failure.ErrorMessage);
            return new HubEvent
            {
                Kind = EventKind.ActivityFailed,
                TaskId = call.TaskId,
                Generation = generation,
                Failure = failure,
                Flag = e is TaskRefusedException,
            };
        }
    }

    private async Task<string?> CallAsync(HostedWorker worker)
    {
        await using var scope = worker.Services.CreateAsyncScope();
        if (!worker.Tasks.TryCreateActivity(call.Name!, call.Version, scope.ServiceProvider, out var activity))
        {
            throw TaskRefusedException.NotFound("activity", call.Name!, call.Version);
        }

        worker.ActivityLogger.ActivityStarted(caller.Id, call.Name!);
        try
        {
            var input = worker.Options.DataConverter.Deserialize(call.Text, activity.InputType);
            var output = await activity.RunAsync(new Context(call, caller.Id), input).ConfigureAwait(false);
            var text = worker.Options.DataConverter.Serialize(output);
            worker.ActivityLogger.ActivityCompleted(caller.Id, call.Name!);
            return text;
        }
        catch (Exception e)
        {
            worker.ActivityLogger.ActivityFailed(e, caller.Id, call.Name!);
            throw;
        }
    }

    private sealed class Context(HubEvent call, string instanceId) : TaskActivityContext
    {
        public override TaskName Name => call.Name!;

        public override string InstanceId => instanceId;

        public override string Version => call.Version ?? string.Empty;
    }
}
