using Microsoft.DurableTask.Storage;
using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask.Engine;

/// <content>The context that the orchestrator's code is given.</content>
internal sealed partial class Execution
{
    private static InvalidOperationException IllegalAwait() => new(
        "The orchestrator went on outside of its engine. It may await only tasks of its TaskOrchestrationContext: no Task.Delay, Task.Run, "
        + "I/O or ConfigureAwait(false); and no middleware may do so in its stead.");

    private Task<string?> Begin(HubEvent action, string name, CancellationToken cancellation = default)
    {
        action.Scheduled = now;
        actions.Add(action);
        var waiting = open[action.TaskId] = new OpenTask(name);
        if (cancellation.CanBeCanceled)
        {
            waiting.Registration = cancellation.Register(() =>
            {
                if (open.Remove(action.TaskId))
                {
                    timers.Remove(action.TaskId);
                    waiting.Source.TrySetCanceled(cancellation);
                }
            });
        }

        return waiting.Source.Task;
    }

    private sealed class Context(Execution execution, object? input) : TaskOrchestrationContext
    {
        private readonly HostedWorker worker = execution.Worker;
        private ParentOrchestrationInstance? parent;
        private ILogger? retryLogger;

        // While a clock stands still, executions of one instance would otherwise make the same ids.
        private int guids = execution.Generation << 16;

        public override TaskName Name { get; } = execution.Row.Name;

        public override string InstanceId => execution.Row.Id;

        public override ParentOrchestrationInstance? Parent =>
            parent ??= execution.Row.Parent is { } row ? new(row.Name, row.InstanceId) : null;

        public override DateTime CurrentUtcDateTime => new(execution.now, DateTimeKind.Utc);

        public override bool IsReplaying => execution.replaying;

        public override string Version => execution.Row.Version ?? string.Empty;

        protected override ILoggerFactory LoggerFactory => worker.Loggers;

        public override T GetInput<T>() => input is T typed ? typed : worker.Options.DataConverter.Deserialize<T>(execution.Row.Input)!;

        public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
        {
            CheckAccess();
            if (input is TaskOptions && options is null)
            {
                throw new ArgumentException(
                    $"The input is of type {nameof(TaskOptions)} and no options are given. Name the argument: options: ...", nameof(input));
            }

            return CallAsync<TResult>(name, options, () => new HubEvent
            {
                Kind = EventKind.ScheduleActivity,
                TaskId = execution.nextTaskId++,
                Name = name.Name,
                Text = worker.Options.DataConverter.Serialize(input),
                Version = NullIfEmpty(options?.Version?.Version ?? Version),
                Tags = options?.Tags?.AsReadOnly(),
            });
        }

        public override Task<TResult> CallSubOrchestratorAsync<TResult>(
            TaskName orchestratorName, object? input = null, TaskOptions? options = null)
        {
            CheckAccess();
            var instanceId = (options as SubOrchestrationOptions)?.InstanceId ?? NewGuid().ToString("N");
            EntityIds.Refuse(worker.Options.EnableEntitySupport, instanceId, nameof(instanceId));
            return CallAsync<TResult>(orchestratorName, options, () => new HubEvent
            {
                Kind = EventKind.CallChild,
                TaskId = execution.nextTaskId++,
                Name = orchestratorName.Name,
                InstanceId = instanceId,
                Text = worker.Options.DataConverter.Serialize(input),
                Version = NullIfEmpty(options?.Version?.Version ?? worker.Options.Versioning?.DefaultVersion),
                Tags = options?.Tags?.AsReadOnly(),
            });
        }

        public override async Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
        {
            CheckAccess();
            var due = fireAt.ToUniversalTime();

            // The engine needs no pieces of long timers; who asks for pieces shorter than the default gets them.
            var longest = worker.Options.MaximumTimerInterval < TimeSpan.FromDays(3) ? worker.Options.MaximumTimerInterval : TimeSpan.MaxValue;
            while (due - CurrentUtcDateTime > longest && !cancellationToken.IsCancellationRequested)
            {
                await SetTimer(CurrentUtcDateTime + longest, cancellationToken);
            }

            await SetTimer(due, cancellationToken);
        }

        public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
        {
            CheckAccess();
            return execution.waits.Wait<T>(eventName, worker.Options.DataConverter, cancellationToken);
        }

        public override void SendEvent(string instanceId, string eventName, object payload)
        {
            CheckAccess();
            ArgumentException.ThrowIfNullOrWhiteSpace(instanceId);
            EntityIds.Refuse(worker.Options.EnableEntitySupport, instanceId, nameof(instanceId));
            execution.actions.Add(new HubEvent
            {
                Kind = EventKind.SendEvent,
                TaskId = execution.nextTaskId++,
                Name = eventName,
                InstanceId = instanceId,
                Text = worker.Options.DataConverter.Serialize(payload),
            });
        }

        public override void SetCustomStatus(object? customStatus)
        {
            CheckAccess();
            execution.customStatus = customStatus;
            execution.customStatusSet = true;
        }

        public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) =>
            ContinueAsNew(new ContinueAsNewOptions { NewInput = newInput, PreserveUnprocessedEvents = preserveUnprocessedEvents });

        public override void ContinueAsNew(ContinueAsNewOptions options)
        {
            ArgumentNullException.ThrowIfNull(options);
            CheckAccess();
            execution.continueAsNew = new(
                worker.Options.DataConverter.Serialize(options.NewInput),
                string.IsNullOrWhiteSpace(options.NewVersion) ? execution.Row.Version : options.NewVersion,
                options.PreserveUnprocessedEvents);
        }

        public override Guid NewGuid()
        {
            CheckAccess();
            return DeterministicGuid.From(InstanceId, CurrentUtcDateTime, guids++);
        }

        private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

        private Task SetTimer(DateTime due, CancellationToken cancellation)
        {
            var timer = new HubEvent { Kind = EventKind.CreateTimer, TaskId = execution.nextTaskId++, Time = due.Ticks };
            execution.timers[timer.TaskId] = timer;
            return execution.Begin(timer, "timer", cancellation);
        }

        private async Task<TResult> CallAsync<TResult>(TaskName name, TaskOptions? options, Func<HubEvent> makeCall)
        {
            var begun = CurrentUtcDateTime;
            for (var attempt = 1; ; attempt++)
            {
                TaskFailedException failure;
                try
                {
                    var call = makeCall();
                    (call.Kind == EventKind.ScheduleActivity ? execution.activities : execution.children)[call.TaskId] = call;
                    return worker.Options.DataConverter.Deserialize<TResult>(await execution.Begin(call, name))!;
                }
                catch (TaskFailedException e) when (options?.Retry is not null && !e.IsNonRetriable)
                {
                    failure = e;
                }

                if (!await MayRetryAsync(name, options.Retry, failure, attempt, begun))
                {
                    System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
                }
            }
        }

        private async Task<bool> MayRetryAsync(TaskName name, TaskRetryOptions retry, TaskFailedException failure, int attempt, DateTime begun)
        {
            if (retry.Handler is { } handler)
            {
                retryLogger ??= CreateReplaySafeLogger("Microsoft.DurableTask");
                retryLogger.RetryingTask(InstanceId, name, attempt);
                return await handler(new RetryContext(this, attempt, failure.FailureDetails, CurrentUtcDateTime - begun, default));
            }

            if (RetryDelay(retry.Policy!, failure, attempt, begun) is not { } delay)
            {
                return false;
            }

            await SetTimer(CurrentUtcDateTime + delay, CancellationToken.None);
            return true;
        }

        private TimeSpan? RetryDelay(RetryPolicy policy, TaskFailedException failure, int attempt, DateTime begun)
        {
            if (attempt >= policy.MaxNumberOfAttempts || !IsHandled(policy, failure))
            {
                return null;
            }

            if (policy.RetryTimeout != Timeout.InfiniteTimeSpan && CurrentUtcDateTime - begun >= policy.RetryTimeout)
            {
                return null;
            }

            var wait = policy.FirstRetryInterval.TotalMilliseconds * Math.Pow(policy.BackoffCoefficient, attempt - 1);
            return policy.MaxRetryInterval != Timeout.InfiniteTimeSpan && wait >= policy.MaxRetryInterval.TotalMilliseconds
                ? policy.MaxRetryInterval
                : TimeSpan.FromMilliseconds(wait);
        }

        /// <summary>A predicate that throws must not hide the failure it was asked about.</summary>
        private static bool IsHandled(RetryPolicy policy, TaskFailedException failure)
        {
            try
            {
                return policy.Handle(failure);
            }
            catch (Exception)
            {
                return false;
            }
        }

        private void CheckAccess()
        {
            if (current != execution)
            {
                throw IllegalAwait();
            }
        }
    }
}
