namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>One step of a run, or all steps that follow.</summary>
/// <param name="context">The run.</param>
/// <returns>Completed when the step is done.</returns>
public delegate Task FunctionExecutionDelegate(FunctionContext context);

/// <summary>Code around each run of a function.</summary>
public interface IFunctionsWorkerMiddleware
{
    /// <summary>Runs before and after <paramref name="next"/>, or instead of it.</summary>
    /// <param name="context">The run.</param>
    /// <param name="next">The steps that follow.</param>
    /// <returns>Completed when the step is done.</returns>
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
