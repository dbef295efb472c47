using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Movements with one reason.</summary>
/// <param name="Reason">Why: goods in, breakage, stocktake.</param>
/// <param name="Lines">What moves; each SKU and location once.</param>
/// <param name="Kind">A correction when left out; or goods received, set aside (negative: put back for sale) or written off after they were set aside.</param>
public sealed record StockAdjustment([property: StringLength(RequestBody.ShortText)] string? Reason, IReadOnlyList<StockItem>? Lines, StockMove Kind = StockMove.Adjusted);

/// <summary>Staff move stock, with a reason: goods in, corrections, what is set aside and what is written off.</summary>
public sealed class AdjustStock(StockStore stock, Backorders backorders, RequestKeys keys, Ids ids)
{
    private const int Most = 1000;
    private const string Scope = "adjustment";

    // The others belong to orders, parcels and returns.
    private static readonly StockMove[] OfStaff = [StockMove.Received, StockMove.Adjusted, StockMove.SetAside, StockMove.WrittenOff];

    /// <summary><c>POST /api/stock/adjustments</c>: up to 1,000 lines; with an <c>Idempotency-Key</c> a repeat moves nothing, for a month at least. 409 when a level would go below zero.</summary>
    [Function(nameof(AdjustStock))]
    [Staff]
    [Operation("Adjust stock", Request = typeof(StockAdjustment), Status = 204)]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/stock/adjustments")] HttpRequest request,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        (StockAdjustment? adjustment, IResult? problem) = await RequestBody.ReadJsonAsync<StockAdjustment>(request, cancellation);
        if (adjustment is null)
        {
            return problem!;
        }

        List<Refusal> wrong = adjustment.Lines is { Count: > 0 and <= Most } ? [] : [new("missing", $"Give 1 to {Most} lines.", "/lines")];
        if (!OfStaff.Contains(adjustment.Kind))
        {
            wrong.Add(new("illegalKind", $"{adjustment.Kind} follows from orders and returns; staff may note {string.Join(", ", OfStaff)}.", "/kind"));
        }

        if (string.IsNullOrWhiteSpace(adjustment.Reason))
        {
            wrong.Add(new("missing", "An adjustment needs a reason.", "/reason"));
        }

        wrong.AddRange((adjustment.Lines ?? []).SelectMany((line, index) =>
            string.IsNullOrWhiteSpace(line.Sku) || string.IsNullOrWhiteSpace(line.Location) || line.Quantity == 0
                ? [new Refusal("missing", "A line needs a SKU, a location and a quantity other than zero.", $"/lines/{index}")]
                : Array.Empty<Refusal>()));
        wrong.AddRange((adjustment.Lines ?? []).GroupBy(line => (line.Sku, line.Location)).Where(group => group.Count() > 1)
            .Select(group => new Refusal("repeated", $"'{group.Key.Sku}' at '{group.Key.Location}' stands twice.", "/lines")));
        if (wrong.Count > 0)
        {
            return Problems.Refused(wrong);
        }

        (string? key, IResult? unusable) = IdempotencyKey.Of(request);
        if (unusable is not null)
        {
            return unusable;
        }

        if (key is not null && !await keys.ClaimAsync(Scope, key, IdempotencyKey.Says(request, adjustment), cancellation))
        {
            return Problems.Refused([IdempotencyKey.Reused]);
        }

        IReadOnlyList<Refusal> refusals = await stock.MoveAsync(
            key is null ? ids.New("mov") : $"adj-{key}", adjustment.Kind, adjustment.Lines!, $"{request.HttpContext.Actor()}: {adjustment.Reason}", cancellation);
        if (refusals.Count > 0)
        {
            await (key is null ? Task.CompletedTask : keys.ForgetAsync(Scope, key, cancellation));
            return Problems.Refused(refusals);
        }

        await backorders.FillAsync(durable, [.. adjustment.Lines!.Select(line => line.Sku)], cancellation);
        return Results.NoContent();
    }
}
