using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Payments.Storage;

/// <summary>
/// Counts orders by card, mail address and shipping address, for the review rules. A row per order and key, written before it is counted, so that of
/// orders that come at once at least the last one sees them all. Keys are hashes: nothing can be read from them.
/// </summary>
public sealed class VelocityStore(Tables tables, Policies policies)
{
    /// <summary>Notes an order and counts, for each rule that counts at intake, the orders like it within the rule's time.</summary>
    public async Task<IReadOnlyDictionary<int, int>> AtIntakeAsync(Order order, CancellationToken cancellation) => await CountAsync(
        order.Id, order.Channel, order.ReceivedAt,
        signal => signal switch
        {
            ReviewSignal.SameMail => order.Customer.Email?.Trim().ToLowerInvariant(),
            ReviewSignal.SameAddress => order.ShippingAddress is { } to ? AddressMatch.Key(to) : null,
            _ => null,
        },
        cancellation);

    /// <summary>Notes a card and counts the orders with it.</summary>
    public async Task<IReadOnlyDictionary<int, int>> AtPaymentAsync(string orderId, DateTimeOffset at, string? fingerprint, CancellationToken cancellation) =>
        await CountAsync(orderId, null, at, signal => signal == ReviewSignal.SameCard ? fingerprint : null, cancellation);

    private async Task<IReadOnlyDictionary<int, int>> CountAsync(
        string orderId, string? channel, DateTimeOffset at, Func<ReviewSignal, string?> key, CancellationToken cancellation)
    {
        Dictionary<int, int> counted = [];
        foreach ((ReviewRule rule, int place) in policies.Reviews.Select((rule, place) => (rule, place)))
        {
            if (!rule.Counts || (channel is not null && rule.Exempts(channel)) || key(rule.Signal) is not { Length: > 0 } value)
            {
                continue;
            }

            string partition = $"velocity-{rule.Signal}!{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))}";
            await tables.References.UpsertEntityAsync(new TableEntity(partition, $"{Keys.NewestFirst(at)}-{orderId}"), TableUpdateMode.Replace, cancellation);
            string oldest = Keys.NewestFirst(at.AddHours(-rule.Hours));
            HashSet<string> orders = [];
            await foreach (TableEntity row in tables.References.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey lt {oldest}"), select: ["RowKey"], cancellationToken: cancellation))
            {
                orders.Add(row.RowKey[(row.RowKey.IndexOf('-') + 1)..]);
                if (orders.Count > rule.MostOrders)
                {
                    break;
                }
            }

            counted[place] = orders.Count;
        }

        return counted;
    }
}
