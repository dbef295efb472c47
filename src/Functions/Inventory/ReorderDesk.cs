using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Notifications;

namespace Serverless.Functions.Inventory;

/// <summary>Says how long stock lasts, proposes what to buy, one request per supplier, and books in what comes.</summary>
public sealed class ReorderDesk(
    StockBook book, StockStore stock, Catalogue catalogue, Suppliers suppliers, PurchaseRequests requests, Backorders backorders, MessageLedger messages, Policies policies,
    Ids ids, TimeProvider clock)
{
    private const int UsualLeadDays = 7;

    /// <summary>Every product that is stocked, sold or bought, by SKU.</summary>
    public async Task<IReadOnlyList<ReorderAdvice>> AdviseAsync(CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        Dictionary<string, CatalogueItem> items = await catalogue.AllAsync(cancellation).ToDictionaryAsync(item => item.Sku, item => item, StringComparer.Ordinal, cancellation);
        IReadOnlyDictionary<string, Supplier> known = await suppliers.AllAsync(cancellation);
        IReadOnlyList<PurchaseRequest> bought = await requests.AllAsync(cancellation);
        Dictionary<string, SkuSales> sales = await book.SalesAsync(now.AddDays(-ReorderRules.Window), cancellation);
        Dictionary<string, StockLevel> levels = [];
        await foreach (StockLevel level in book.AllAsync(cancellation))
        {
            levels[level.Sku] = levels.TryGetValue(level.Sku, out StockLevel? before) ? StockBuckets.Whole([before, level]) : level;
        }

        return [.. levels.Keys.Union(items.Values.Where(item => item.Reorder is not null).Select(item => item.Sku)).Order(StringComparer.Ordinal).Select(sku =>
        {
            StockLevel level = levels.GetValueOrDefault(sku) ?? new(sku, "", 0, 0, 0);
            SkuSales? sold = sales.GetValueOrDefault(sku);
            ReorderTerms? terms = items.GetValueOrDefault(sku)?.Reorder;
            return ReorderRules.Advise(
                new(sku, level.Available, level.Promised, bought.Sum(request => request.Inbound(sku)), sold?.Units ?? 0, sold?.LastAt, sold?.FirstAt),
                items.GetValueOrDefault(sku)?.Title, terms, terms is null ? UsualLeadDays : known.GetValueOrDefault(terms.Supplier)?.LeadDays ?? UsualLeadDays, policies.ReorderCoverDays, now);
        })];
    }

    /// <summary>Makes each supplier's open proposal say what is needed now; run again, it changes nothing.</summary>
    /// <returns>The proposals that are open.</returns>
    public async Task<IReadOnlyList<PurchaseRequest>> ProposeAsync(CancellationToken cancellation)
    {
        List<PurchaseRequest> open = [];
        foreach (IGrouping<string, ReorderAdvice> wanted in (await AdviseAsync(cancellation)).Where(advice => advice is { Suggested: > 0, Supplier: not null }).GroupBy(advice => advice.Supplier!))
        {
            PurchaseLine[] lines = [.. wanted.Select(advice => new PurchaseLine(advice.Sku, advice.Suggested))];
            open.Add(await requests.ProposeAsync(new(ids.New("pr"), wanted.Key, PurchaseState.Proposed, clock.GetUtcNow(), lines), cancellation));
        }

        return open;
    }

    /// <summary>Gives a proposal to its supplier: by mail where the supplier has an address, else staff have ordered in another way.</summary>
    public async Task<(PurchaseRequest? Request, Refusal? Refusal)> SendAsync(string id, CancellationToken cancellation)
    {
        (PurchaseRequest? request, Refusal? refusal) = await requests.ChangeAsync(id, now => now.After(PurchaseTrigger.Send, sent => sent with { SentAt = clock.GetUtcNow() }), cancellation);
        if (request is not null && refusal is null && (await suppliers.GetAsync(request.Supplier, cancellation))?.Email is { Length: > 0 })
        {
            await messages.QueueForSupplierAsync(request.Id, cancellation);
        }

        return (request, refusal);
    }

    /// <summary>
    /// Books in what came. The receipt is noted first, then the stock moves under the receipt's key: whatever crashes in between, the next receipt, or
    /// the daily sweep, finishes it, and nothing is booked twice.
    /// </summary>
    public async Task<(PurchaseRequest? Request, Refusal? Refusal)> ReceiveAsync(
        DurableTaskClient durable, string id, PurchaseReceipt receipt, CancellationToken cancellation)
    {
        (PurchaseRequest? request, Refusal? refusal) = await requests.ChangeAsync(id, now => now.Receive(receipt), cancellation);
        return request is null || refusal is not null ? (request, refusal) : (await BookAsync(durable, request, cancellation), null);
    }

    /// <summary>Books receipts that a crash left noted and not booked.</summary>
    public async Task FinishAsync(DurableTaskClient durable, CancellationToken cancellation)
    {
        foreach (PurchaseRequest request in (await requests.AllAsync(cancellation)).Where(request => request.Receipts.Any(receipt => !receipt.Booked)))
        {
            await BookAsync(durable, request, cancellation);
        }
    }

    private async Task<PurchaseRequest> BookAsync(DurableTaskClient durable, PurchaseRequest request, CancellationToken cancellation)
    {
        foreach (PurchaseReceipt receipt in request.Receipts.Where(receipt => !receipt.Booked))
        {
            await stock.MoveAsync(
                $"{request.Id}-{receipt.Key}", StockMove.Received, [.. receipt.Lines.Select(line => new StockItem(line.Key, receipt.Location, line.Value))], $"purchase request {request.Id}", cancellation);
            (PurchaseRequest? booked, _) = await requests.ChangeAsync(
                request.Id, now => (now with { Receipts = [.. now.Receipts.Select(one => one.Key == receipt.Key ? one with { Booked = true } : one)] }, null), cancellation);
            request = booked ?? request;
            await backorders.FillAsync(durable, [.. receipt.Lines.Keys], cancellation);
        }

        return request;
    }
}
