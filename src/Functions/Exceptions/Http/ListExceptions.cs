using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Exceptions;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Exceptions.Http;

/// <summary>Lists what needs a person: open ones the oldest first, closed ones the newest first.</summary>
public sealed class ListExceptions(ExceptionDesk exceptions)
{
    /// <summary><c>GET /api/exceptions?state=open|closed&amp;rule=&amp;severity=&amp;owner=&amp;orderId=</c>; each may be left out.</summary>
    [Function(nameof(ListExceptions))]
    [Staff]
    [Operation("List what needs a person", Response = typeof(PageOf<ExceptionRecord>))]
    [QueryParameter("state", "open (the default) or closed")]
    [QueryParameter("rule", "Only of this rule")]
    [QueryParameter("severity", "Only of this severity")]
    [QueryParameter("owner", "Only those that somebody takes care of")]
    [QueryParameter("orderId", "Only about this order")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/exceptions")] HttpRequest request, CancellationToken cancellation)
    {
        ExceptionRule? rule = Enum.TryParse(request.Query["rule"], ignoreCase: true, out ExceptionRule asked) ? asked : null;
        ExceptionSeverity? severity = Enum.TryParse(request.Query["severity"], ignoreCase: true, out ExceptionSeverity wanted) ? wanted : null;
        string owner = request.Query["owner"].ToString(), orderId = request.Query["orderId"].ToString();
        bool closed = string.Equals(request.Query["state"], "closed", StringComparison.OrdinalIgnoreCase);
        return Results.Json(
            closed
                ? await Paging.PageAsync(request, exceptions.ClosedOnesAsync(cancellation).Where(Fits), record => $"{Keys.NewestFirst(record.OpenedAt)}-{record.Id}")
                : await Paging.PageAsync(request, exceptions.OpenOnesAsync(rule, cancellation).Where(Fits).OrderBy(record => record.Id, StringComparer.Ordinal), record => record.Id),
            Json.Options);

        bool Fits(ExceptionRecord record) =>
            (rule is null || record.Rule == rule)
            && (severity is null || record.Severity == severity)
            && (owner.Length == 0 || record.Owner == owner)
            && (orderId.Length == 0 || record.OrderId == orderId);
    }
}
