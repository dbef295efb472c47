using Azure;
using Azure.Data.Tables;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Channels;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Channels;

/// <summary>
/// Takes in returns that name no sale. What a return was matched to is written down before anything is done, insert-only: so a repeat, after a
/// crash or in another file, means the same sales again.
/// </summary>
public sealed class FeedReturns(Tables tables, OrderLists lists, OrderStore orders, OrderDesk desk, TimeProvider clock)
{
    /// <summary>Whether the return was matched before.</summary>
    public async Task<bool> IsKnownAsync(string channel, string externalId, CancellationToken cancellation) =>
        (await tables[TableNames.Feeds].GetEntityIfExistsAsync<TableEntity>(Partition(channel), Keys.Escape(externalId), ["RowKey"], cancellation)).HasValue;

    /// <summary>Takes a return in: one return for each order that it matches.</summary>
    /// <returns>How many returns of orders it is, and its rows that could not be matched.</returns>
    public async Task<(int Returns, IReadOnlyList<RejectedRow> Rejected)> TakeAsync(
        string channel, ReturnOffer offer, DurableTaskClient durable, CancellationToken cancellation)
    {
        IReadOnlyList<MatchedRow> known = await MatchAsync(channel, offer, cancellation);
        List<RejectedRow> rejected = [];
        List<ReturnMatch> matches = [];
        foreach ((ReturnRow row, int index) in offer.Rows.Select((row, index) => (row, index)))
        {
            if (known.FirstOrDefault(match => match.Index == index && match.Sku == row.Sku && match.Quantity == row.Quantity) is { } match)
            {
                matches.Add(new(row.Line, match.OrderId, match.LineId, row.Quantity));
            }
            else
            {
                rejected.Add(new(
                    row.Line, "noSaleToReturn", $"No earlier sale of SKU '{row.Sku}' to this customer has {row.Quantity} units left to return.", offer.ExternalId));
            }
        }

        int returns = 0;
        foreach (IGrouping<string, ReturnMatch> sale in matches.GroupBy(match => match.OrderId))
        {
            IReadOnlyList<Refusal> refusals = await RequestAsync(channel, offer.ExternalId, sale, durable, cancellation);
            returns += refusals.Count == 0 ? 1 : 0;
            rejected.AddRange(refusals.Count == 0 ? [] : sale.Select(match => new RejectedRow(match.Row, refusals[0].Code, refusals[0].Message, offer.ExternalId)));
        }

        return (returns, rejected);
    }

    private async Task<IReadOnlyList<Refusal>> RequestAsync(
        string channel, string externalId, IGrouping<string, ReturnMatch> sale, DurableTaskClient durable, CancellationToken cancellation)
    {
        Actor actor = Actor.Channel(channel);
        IReadOnlyList<ReturnWish> wishes = ReturnMatching.Wishes(sale, "channelReturn");
        return (await desk.ExecuteAsync(
            durable, sale.Key, actor,
            order => order.RequestReturn(order.NextReturn(), externalId, wishes, Resolution.Refund, actor, clock.GetUtcNow()), null, cancellation)).Refusals;
    }

    private async Task<IReadOnlyList<MatchedRow>> MatchAsync(string channel, ReturnOffer offer, CancellationToken cancellation)
    {
        TableClient table = tables[TableNames.Feeds];
        string row = Keys.Escape(offer.ExternalId);
        NullableResponse<TableEntity> known = await table.GetEntityIfExistsAsync<TableEntity>(Partition(channel), row, cancellationToken: cancellation);
        if (known.HasValue)
        {
            return Json.Read<MatchedRow[]>(Chunks.Read(known.Value!, "Matches"));
        }

        List<Order> sales = [];
        await foreach (string orderId in lists.OfCustomerAsync(channel, offer.CustomerId!, cancellation))
        {
            if (await orders.LoadAsync(orderId, cancellation) is { } document)
            {
                sales.Add(document.Order);
            }
        }

        Dictionary<int, ReturnMatch> matches = ReturnMatching.Match(offer, sales).Matches.ToDictionary(match => match.Row);
        MatchedRow[] matched =
        [
            .. offer.Rows.Select((item, index) => (item, index)).Where(item => matches.ContainsKey(item.item.Line))
                .Select(item => new MatchedRow(item.index, item.item.Sku, item.item.Quantity, matches[item.item.Line].OrderId, matches[item.item.Line].LineId)),
        ];
        if (matched.Length > 0)
        {
            TableEntity entity = new(Partition(channel), row);
            Chunks.Write(entity, "Matches", Json.Write(matched));
            await table.AddEntityAsync(entity, cancellation);
        }

        return matched;
    }

    private static string Partition(string channel) => $"returns-{Keys.Escape(channel)}";

    private sealed record MatchedRow(int Index, string Sku, int Quantity, string OrderId, string LineId);
}
