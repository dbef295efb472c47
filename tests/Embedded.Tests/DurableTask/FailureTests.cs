using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Tests.DurableTask;

public class FailureTests
{
    private static readonly DateTime At = new(2026, 11, 22, 3, 4, 5, DateTimeKind.Utc);

    private sealed class OddException(string message, Exception? inner = null) : Exception(message, inner)
    {
        internal int Code { get; init; }
    }

    [Fact]
    public async Task A_failed_activity_fails_its_orchestration_with_all_details()
    {
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("Fail", CallFaulty)
            .AddActivityFunc("Faulty", Faulty));

        var end = await host.RunAsync("Fail");

        var failure = end.FailureDetails!;
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Equal(typeof(TaskFailedException).FullName, failure.ErrorType);
        Assert.Equal("Task 'Faulty' (#0) failed with an unhandled exception: Boom", failure.ErrorMessage);
        Assert.Equal(failure.ErrorMessage, end.SerializedOutput);
        Assert.Empty(failure.InnerFailure!.Properties!);
        Assert.Contains(nameof(CallFaulty), failure.StackTrace);
        Assert.DoesNotContain(nameof(Faulty) + "(", failure.StackTrace);
        Assert.Equal(typeof(InvalidOperationException).FullName, failure.InnerFailure!.ErrorType);
        Assert.True(failure.InnerFailure.IsCausedBy<InvalidOperationException>());
        Assert.True(failure.InnerFailure.IsCausedBy<SystemException>());
        Assert.False(failure.InnerFailure.IsCausedBy<ArgumentException>());
        Assert.Equal(("Inner", typeof(OddException).FullName), (failure.InnerFailure.InnerFailure!.ErrorMessage, failure.InnerFailure.InnerFailure.ErrorType));
        Assert.True(failure.InnerFailure.InnerFailure.IsCausedBy<OddException>());

        static async Task CallFaulty(TaskOrchestrationContext context) => await context.CallActivityAsync("Faulty");
        static void Faulty(TaskActivityContext context) => throw new InvalidOperationException("Boom", new OddException("Inner"));
    }

    [Fact]
    public async Task An_orchestrator_that_is_cancelled_fails_with_what_its_result_throws()
    {
        await using var host = await DurableHost.StartAsync(r => r.AddOrchestratorFunc("Impatient", async context =>
            await context.WaitForExternalEvent<string>("never", TimeSpan.FromMilliseconds(1))));

        var end = await host.RunAsync("Impatient");

        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Equal(
            (typeof(AggregateException).FullName, "One or more errors occurred. (A task was canceled.)"),
            (end.FailureDetails!.ErrorType, end.FailureDetails.ErrorMessage));
        Assert.Equal(typeof(TaskCanceledException).FullName, end.FailureDetails.InnerFailure!.ErrorType);
        Assert.Null(end.SerializedOutput);
    }

    [Fact]
    public async Task A_failure_crosses_sub_orchestrations()
    {
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("Parent", async context =>
            {
                try
                {
                    await context.CallSubOrchestratorAsync("Child");
                    return "no failure";
                }
                catch (TaskFailedException e)
                {
                    return $"{e.TaskName} {e.TaskId} {e.FailureDetails.IsCausedBy<TaskFailedException>()} {e.FailureDetails.InnerFailure!.IsCausedBy<OddException>()}";
                }
            })
            .AddOrchestratorFunc("Child", async context => await context.CallActivityAsync("Faulty"))
            .AddActivityFunc("Faulty", _ => throw new OddException("odd")));

        Assert.Equal("Child 0 True True", (await host.RunAsync("Parent")).ReadOutputAs<string>());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_policy_retries_activities_and_sub_orchestrations(int attempts)
    {
        var (activities, orchestrations) = (0, 0);
        var options = TaskOptions.FromRetryPolicy(new RetryPolicy(attempts, TimeSpan.FromMilliseconds(1), backoffCoefficient: 2));
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("Activity", async context => await context.CallActivityAsync("Faulty", options: options))
            .AddOrchestratorFunc("Orchestration", async context => await context.CallSubOrchestratorAsync(
                "FaultyChild", options: options.WithInstanceId("the-child")))
            .AddOrchestratorFunc("FaultyChild", _ => Throw(ref orchestrations))
            .AddActivityFunc("Faulty", _ => Throw(ref activities)));

        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await host.RunAsync("Activity")).RuntimeStatus);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await host.RunAsync("Orchestration")).RuntimeStatus);
        Assert.Equal((attempts, attempts), (activities, orchestrations));

        static void Throw(ref int count)
        {
            Interlocked.Increment(ref count);
            throw new OddException("again");
        }
    }

    [Theory]
    [InlineData(true, 10, 4)]
    [InlineData(false, 10, 1)]
    [InlineData(true, 2, 2)]
    public async Task A_policy_asks_which_failures_to_retry(bool handled, int attempts, int expected)
    {
        var calls = 0;
        var policy = new RetryPolicy(attempts, TimeSpan.FromMilliseconds(1))
        {
            HandleFailure = failure => failure.IsCausedBy<OddException>() && handled,
        };
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("Retry", async context => await context.CallActivityAsync<int>("Faulty", options: new TaskOptions(policy)))
            .AddActivityFunc("Faulty", _ => ++calls < 4 ? throw new OddException("again") : calls));

        var end = await host.RunAsync("Retry");

        Assert.Equal(expected, calls);
        Assert.Equal(expected == 4 ? OrchestrationRuntimeStatus.Completed : OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
    }

    [Fact]
    public async Task A_handler_decides_with_durable_operations()
    {
        var calls = 0;
        var asked = 0;
        var options = TaskOptions.FromRetryHandler(async retry =>
        {
            await retry.OrchestrationContext.CreateTimer(TimeSpan.FromMilliseconds(1), CancellationToken.None);
            if (!retry.OrchestrationContext.IsReplaying)
            {
                asked++;
            }

            return retry.LastFailure.IsCausedBy<OddException>() && retry.LastAttemptNumber < 3;
        });
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("Retry", async context => await context.CallActivityAsync("Faulty", options: options))
            .AddActivityFunc("Faulty", context =>
            {
                calls++;
                throw new OddException("again");
            }));

        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await host.RunAsync("Retry")).RuntimeStatus);
        Assert.Equal((3, 3), (calls, asked));
    }

    [Fact]
    public async Task A_task_that_does_not_exist_is_not_retried()
    {
        var policy = new RetryPolicy(5, TimeSpan.FromDays(1));
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("Activity", async context => await context.CallActivityAsync("Missing", options: new TaskOptions(policy)))
            .AddOrchestratorFunc("Child", async context => await context.CallSubOrchestratorAsync("Missing", options: new TaskOptions(policy))));

        Assert.Equal("ActivityTaskNotFound", (await host.RunAsync("Activity")).FailureDetails!.InnerFailure!.ErrorType);
        Assert.Equal("OrchestratorTaskNotFound", (await host.RunAsync("Child")).FailureDetails!.InnerFailure!.ErrorType);
        Assert.Equal("OrchestratorTaskNotFound", (await host.RunAsync("Missing")).FailureDetails!.ErrorType);
    }

    [Fact]
    public async Task Failures_carry_custom_properties()
    {
        await using var host = await DurableHost.StartAsync(
            worker => worker.AddTasks(r => r
                .AddOrchestratorFunc("Fail", async context => await context.CallActivityAsync("Faulty"))
                .AddActivityFunc("Faulty", _ => throw new OddException("odd") { Code = 7 })),
            services: services => services.AddSingleton<IExceptionPropertiesProvider, Properties>());

        var properties = (await host.RunAsync("Fail")).FailureDetails!.InnerFailure!.Properties!;

        Assert.Equal(7d, properties["Code"]);
        Assert.Equal(new List<object?> { "a", true, null }, properties["List"]);
        Assert.Equal(At, properties["At"]);
    }

    [Fact]
    public async Task A_failure_that_cannot_be_described_is_told_all_the_same()
    {
        await using var host = await DurableHost.StartAsync(
            worker => worker.AddTasks(r => r
                .AddOrchestratorFunc("Fail", async context => await context.CallActivityAsync("Faulty"))
                .AddActivityFunc("Faulty", _ => throw new OddException("odd"))),
            services: services => services.AddSingleton<IExceptionPropertiesProvider, NoProperties>());

        Assert.Equal("odd", (await host.RunAsync("Fail")).FailureDetails!.InnerFailure!.ErrorMessage);
    }

    [Fact]
    public async Task A_failed_activity_is_known_by_the_engines_own_exception_too()
    {
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("Look", async context =>
            {
                try
                {
                    await context.CallActivityAsync("Faulty");
                    return "no failure";
                }
                catch (TaskFailedException e)
                {
                    var inner = (global::DurableTask.Core.Exceptions.TaskFailedException)e.InnerException!;
                    return $"{inner.Name} {inner.ScheduleId} {inner.FailureDetails!.ErrorMessage} {TaskFailureDetails.FromException(inner).ErrorMessage}";
                }
            })
            .AddActivityFunc("Faulty", _ => throw new OddException("odd")));

        Assert.Equal("Faulty 0 odd odd", (await host.RunAsync("Look")).ReadOutputAs<string>());
    }

    [Fact]
    public async Task Code_that_is_not_deterministic_is_found_out_and_named()
    {
        var replays = 0;
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("Fickle", async context => await context.CallActivityAsync(replays++ == 0 ? "A" : "B"))
            .AddActivityFunc("A", _ => { })
            .AddActivityFunc("B", _ => { }));

        var failure = (await host.RunAsync("Fickle")).FailureDetails!;

        Assert.EndsWith("NonDeterministicOrchestrationException", failure.ErrorType);
        Assert.Contains("call the activity 'A' (#0)", failure.ErrorMessage);
        Assert.Contains("call the activity 'B' (#0)", failure.ErrorMessage);
    }

    [Fact]
    public async Task An_await_of_something_that_is_not_durable_fails_the_orchestration()
    {
        await using var host = await DurableHost.StartAsync(r => r
            .AddOrchestratorFunc("Delay", async context =>
            {
                await Task.Delay(1);
                await context.CreateTimer(TimeSpan.Zero, CancellationToken.None);
            })
            .AddOrchestratorFunc("Return", async context => await Task.Run(() => 5)));

        Assert.Equal(typeof(InvalidOperationException).FullName, (await host.RunAsync("Delay")).FailureDetails!.ErrorType);
        Assert.Equal(typeof(InvalidOperationException).FullName, (await host.RunAsync("Return")).FailureDetails!.ErrorType);
    }

    private sealed class NoProperties : IExceptionPropertiesProvider
    {
        public IDictionary<string, object?>? GetExceptionProperties(Exception exception) => throw new NotSupportedException();
    }

    private sealed class Properties : IExceptionPropertiesProvider
    {
        public IDictionary<string, object?>? GetExceptionProperties(Exception exception) => exception is OddException odd
            ? new Dictionary<string, object?> { ["Code"] = odd.Code, ["List"] = new object?[] { "a", true, null }, ["At"] = At }
            : null;
    }
}
