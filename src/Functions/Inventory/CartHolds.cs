using Azure;
using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory;

/// <summary>One line of a cart.</summary>
/// <param name="Sku">SKU, or a bundle's.</param>
/// <param name="Quantity">Units.</param>
public sealed record CartLine(string? Sku, int Quantity);

/// <summary>Stock kept for a cart.</summary>
/// <param name="Id"><c>hold_</c> and a ULID; an order names it to take it over.</param>
/// <param name="Until">When it ends by itself.</param>
public sealed record CartHold(string Id, DateTimeOffset Until);

/// <summary>
/// Keeps stock for carts, for a while. A customer has one hold: whoever comes again takes over what they have, and is never blocked by it. The
/// reservation itself lies with all others; table <c>Holds</c> says which one is a customer's.
/// </summary>
public sealed class CartHolds(
    Tables tables, StockStore stock, StockReservations reservations, CartFacts facts, Catalogue catalogue, Policies policies, Ids ids, TimeProvider clock)
{
    /// <summary>Ids of holds start like this.</summary>
    public const string Prefix = "hold_";

    private const string Row = "hold";

    private TableClient Table => tables[TableNames.Holds];

    /// <summary>Keeps stock for a customer's cart, in place of what they had.</summary>
    /// <param name="customer">The customer's or session's key.</param>
    /// <param name="lines">The cart.</param>
    /// <param name="minutes">How long; as long as allowed when null.</param>
    /// <param name="cancellation">Stops between steps.</param>
    /// <returns>The hold, or what is short.</returns>
    public async Task<(CartHold? Hold, IReadOnlyList<Refusal> Refusals)> PlaceAsync(string customer, IReadOnlyList<CartLine> lines, int? minutes, CancellationToken cancellation)
    {
        IReadOnlyDictionary<string, CatalogueItem> items = await catalogue.FindAsync(lines.Select(line => line.Sku!), cancellation);
        List<Refusal> unknown = [.. lines.Select((line, index) => (line, index)).Where(one => !items.ContainsKey(one.line.Sku!))
            .Select(one => new Refusal("unknownSku", $"The catalogue has no SKU '{one.line.Sku}'.", $"/lines/{one.index}/sku"))];
        if (unknown.Count > 0)
        {
            return (null, unknown);
        }

        Money none = Money.Zero("GBP");
        OrderLine[] demand = [.. lines.SelectMany((line, index) =>
            new OrderLine($"{index + 1}", line.Sku!, null, line.Quantity, none, none, none, none) { Parts = items[line.Sku!].Parts }.Demand())];
        CartHold hold = new(ids.New("hold"), clock.GetUtcNow().AddMinutes(Math.Min(minutes ?? policies.CartHoldMinutes, policies.CartHoldMinutes)));
        (string? last, bool kept) = await ReadAsync(customer, cancellation);
        ReserveTerms terms = new() { Hold = kept ? last : null, Until = hold.Until, KeepBack = sku => items.GetValueOrDefault(sku)?.KeptBackFrom("web") ?? 0 };
        (_, IReadOnlyList<Refusal> refusals) = await stock.ReserveAsync(hold.Id, demand, cancellation, terms);
        if (refusals.Count > 0)
        {
            return (null, [.. refusals.Select(refusal => refusal with { Field = "/lines" })]);
        }

        if (!kept)
        {
            await facts.NoteStartAsync(hold.Id, cancellation);
            await (last is null ? Task.CompletedTask : NoteTakenAsync(last, cancellation));
        }

        await Table.UpsertEntityAsync(new TableEntity(Keys.Escape(customer), Row) { ["Hold"] = hold.Id, ["Until"] = hold.Until }, TableUpdateMode.Replace, cancellation);
        return (hold, []);
    }

    /// <summary>A customer's hold; null when they have none.</summary>
    public async Task<string?> FindAsync(string customer, CancellationToken cancellation) => await ReadAsync(customer, cancellation) is { Kept: true, Hold: var hold } ? hold : null;

    /// <summary>Ends a hold whose cart was given up. Again, or after it was taken over, nothing happens.</summary>
    public Task EndAsync(string id, CancellationToken cancellation) => EndAsync(id, CartEnd.Abandoned, cancellation);

    /// <summary>Ends the hold of a customer who gave the cart up, if there is one.</summary>
    public async Task EndOfAsync(string customer, CancellationToken cancellation)
    {
        if (await FindAsync(customer, cancellation) is { } hold)
        {
            await EndAsync(hold, cancellation);
        }
    }

    /// <summary>Ends a hold whose time is over.</summary>
    public Task ExpireAsync(string id, CancellationToken cancellation) => EndAsync(id, CartEnd.Expired, cancellation);

    /// <summary>Ends the holds whose time is over.</summary>
    public async Task EndExpiredAsync(CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await foreach (TableEntity row in Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Until le {now}"), cancellationToken: cancellation))
        {
            if (!await EndAsync(row.GetString("Hold"), CartEnd.Expired, cancellation))
            {
                await NoteTakenAsync(row.GetString("Hold"), cancellation);
            }

            try
            {
                await Table.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellation);
            }
            catch (RequestFailedException e) when (e.Status == 412)
            {
                // The customer has a new one meanwhile.
            }
        }
    }

    // How it ended is noted first: after a crash in between it is still there, and ends again.
    private async Task<bool> EndAsync(string id, CartEnd how, CancellationToken cancellation)
    {
        if (await reservations.FindAsync(id, cancellation) is not { } reservation)
        {
            return false;
        }

        await facts.NoteEndAsync(id, how, reservation.Allocations, cancellation);
        await stock.AbandonAsync(id, cancellation);
        return true;
    }

    // A hold whose stock is gone, and of which nobody has noted that it ended, was taken over: the order itself need not say so.
    private Task NoteTakenAsync(string id, CancellationToken cancellation) => facts.NoteEndAsync(id, CartEnd.Ordered, [], cancellation);

    private async Task<(string? Hold, bool Kept)> ReadAsync(string customer, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> row = await Table.GetEntityIfExistsAsync<TableEntity>(Keys.Escape(customer), Row, cancellationToken: cancellation);
        string? hold = row.HasValue ? row.Value!.GetString("Hold") : null;
        return (hold, hold is not null && await reservations.FindAsync(hold, cancellation) is not null);
    }
}
