using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Exceptions.Http;

/// <summary>Compares now what we believe with what others say, instead of waiting for the night.</summary>
public sealed class ReconcileTruth(TruthReconciler reconciler)
{
    /// <summary>Stripe tries to deliver an event for three days; what it has not told by then it will not tell.</summary>
    internal const int UsualDays = 3;

    private const int MostDays = 30;

    /// <summary><c>POST /api/reconciliations?days=</c>; three days when left out.</summary>
    [Function(nameof(ReconcileTruth))]
    [Staff]
    [Operation("Compare our books with everybody else's", Response = typeof(Reconciliation))]
    [QueryParameter("days", "How far back, 1 to 30; 3 when left out")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/reconciliations")] HttpRequest request,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        int days = int.TryParse(request.Query["days"], out int asked) ? Math.Clamp(asked, 1, MostDays) : UsualDays;
        return Results.Json(await reconciler.RunAsync(durable, TimeSpan.FromDays(days), cancellation), Json.Options);
    }
}
