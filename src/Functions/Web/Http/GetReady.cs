using Azure;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Web.Http;

/// <summary>Whether the app can do its work.</summary>
/// <param name="Status"><c>ready</c> or <c>notReady</c>.</param>
/// <param name="Dependencies">What it depends on: <c>up</c> or <c>down</c>.</param>
public sealed record Readiness(string Status, IReadOnlyDictionary<string, string> Dependencies);

/// <summary>Says whether the app can do its work, and which dependency is down when it cannot.</summary>
public sealed partial class GetReady(Tables tables, Queues queues, ILogger<GetReady> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary><c>GET /api/ready</c>.</summary>
    [Function(nameof(GetReady))]
    [Operation("Readiness", Response = typeof(Readiness))]
    public async Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/ready")] HttpRequest request, CancellationToken cancellation)
    {
        Dictionary<string, string> dependencies = new()
        {
            ["tables"] = await CheckAsync("tables", stop => tables.Orders.GetEntityIfExistsAsync<Azure.Data.Tables.TableEntity>("ready", "ready", cancellationToken: stop), cancellation),
            ["queues"] = await CheckAsync("queues", stop => queues[QueueNames.OrdersIn].GetPropertiesAsync(stop), cancellation),
        };
        bool ready = dependencies.Values.All(state => state == "up");
        return Results.Json(new Readiness(ready ? "ready" : "notReady", dependencies), Json.Options, statusCode: ready ? 200 : 503);
    }

    private async Task<string> CheckAsync(string dependency, Func<CancellationToken, Task> check, CancellationToken cancellation)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await check(patience.Token);
            return "up";
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            LogDown(dependency, e.Message);
            return "down";
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not ready: {Dependency} is down ({Reason})")]
    private partial void LogDown(string dependency, string reason);
}
