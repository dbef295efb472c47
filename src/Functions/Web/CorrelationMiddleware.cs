using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace Serverless.Functions.Web;

/// <summary>Gives every request an id that the answer, the logs and the trace carry; one that the caller brings is kept.</summary>
public sealed class CorrelationMiddleware(ILogger<CorrelationMiddleware> logger) : IFunctionsWorkerMiddleware
{
    /// <summary>The header, in and out.</summary>
    public const string Header = "x-correlation-id";

    private const int LongestId = 64;

    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        string id = Brought(http.Request) ?? Activity.Current?.TraceId.ToString() ?? context.InvocationId;
        http.TraceIdentifier = id;
        http.Response.Headers[Header] = id;
        Activity.Current?.SetTag("correlation.id", id);
        using (logger.BeginScope(new KeyValuePair<string, object>[] { new("CorrelationId", id) }))
        {
            await next(context);
        }
    }

    // What is not plainly an id is not repeated: it ends in headers and logs.
    private static string? Brought(HttpRequest request) =>
        request.Headers[Header].ToString() is { Length: > 0 and <= LongestId } id && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') ? id : null;
}
