using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Hosting;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>The HTTP side of a run.</summary>
public static class FunctionContextExtensions
{
    /// <summary>The request and response that the run is about.</summary>
    /// <param name="context">The run.</param>
    /// <returns>The context; null when the trigger is another.</returns>
    public static HttpContext? GetHttpContext(this FunctionContext context) =>
        context.Items.TryGetValue(HttpStep.HttpContextKey, out object? found) ? found as HttpContext : null;
}
