using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Web;

/// <summary>Turns what nobody foresaw into problem details that give nothing away but the correlation id; the log has the rest.</summary>
public sealed partial class FaultMiddleware(ILogger<FaultMiddleware> logger) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException e) when (CanAnswer(context, out HttpContext http))
        {
            await Problems.Of(e.StatusCode, "badRequest", "The request could not be read.").ExecuteAsync(http);
        }
        catch (Exception e) when (CanAnswer(context, out HttpContext http) && !http.RequestAborted.IsCancellationRequested)
        {
            LogFault(e, context.FunctionDefinition.Name);
            await Problems.Of(500, "fault", "Something went wrong here. The logs know more under the correlation id.", more: ("correlationId", http.TraceIdentifier)).ExecuteAsync(http);
        }
    }

    private static bool CanAnswer(FunctionContext context, out HttpContext http)
    {
        http = context.GetHttpContext()!;
        return http is { Response.HasStarted: false };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Function} failed")]
    private partial void LogFault(Exception fault, string function);
}
