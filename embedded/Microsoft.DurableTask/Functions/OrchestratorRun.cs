using System.Runtime.ExceptionServices;
using Microsoft.Azure.Functions.Worker.Hosting;

namespace Microsoft.DurableTask.Engine;

/// <summary>
/// Keeps an orchestrator's code on its engine's thread, and its failure to the engine, whatever the app's middleware does. As with the
/// official extension (whose executor at the end of the pipeline runs the orchestrator), middleware may await what it
/// likes before and after, and sees neither what the orchestrator throws nor changes what it answers.
/// </summary>
internal sealed class OrchestratorRun : IRunElsewhere
{
    private readonly TaskCompletionSource<(Func<Task> Function, ExecutionContext? Flow)> reached = new();
    private readonly TaskCompletionSource over = new();

    internal static async Task<object?> RunAsync(Func<IReadOnlyDictionary<Type, object>, Task<object?>> invoke)
    {
        var run = new OrchestratorRun();
        var pipeline = invoke(new Dictionary<Type, object> { [typeof(IRunElsewhere)] = run });
        var wentAway = !run.reached.Task.IsCompleted && !pipeline.IsCompleted;
        if (wentAway)
        {
            // The turn goes on when the middleware does: the engine's thread has nothing else to do for this instance.
            Task.WaitAny(pipeline, run.reached.Task);
        }

        if (!run.reached.Task.IsCompleted)
        {
            return await pipeline;
        }

        var failure = await run.CallAsync(wentAway);
        run.over.SetResult();
        if (!pipeline.IsCompleted)
        {
            Task.WaitAny(pipeline);
        }

        var result = await pipeline;
        failure?.Throw();
        return result;
    }

    Task IRunElsewhere.RunAsync(Func<Task> function)
    {
        reached.SetResult((function, ExecutionContext.Capture()));
        return over.Task;
    }

    private async Task<ExceptionDispatchInfo?> CallAsync(bool wentAway)
    {
        try
        {
            var (function, flow) = reached.Task.Result;
            Task task = null!;
            if (wentAway && flow is not null)
            {
                // What middleware keeps in AsyncLocals goes along, as if it had never left the thread.
                ExecutionContext.Run(flow, _ => task = function(), null);
            }
            else
            {
                task = function();
            }

            await task;
            return null;
        }
        catch (Exception e)
        {
            return ExceptionDispatchInfo.Capture(e);
        }
    }
}
