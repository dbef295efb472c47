using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Payments.Stripe;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Payments.Storage;

/// <summary>
/// Counts orders by card, mail address and shipping address, for the review rules. What counts is when they were placed, so that a file of old orders is
/// not a rush. A row per order and key, written before it is counted, so that of orders that come at once at least the last one sees them all. Keys are
/// hashes: nothing can be read from them.
/// </summary>
public sealed class VelocityStore(Tables tables, Policies policies, StripeSettings stripe)
{
    private const string Prefix = "velocity-";

    // Orders that come at once are not placed in the order in which they are counted.
    private static readonly TimeSpan AtOnce = TimeSpan.FromMinutes(5);

    /// <summary>Notes an order and counts, for each rule that counts at intake, the orders like it within the rule's time.</summary>
    public Task<IReadOnlyDictionary<int, int>> AtIntakeAsync(Order order, CancellationToken cancellation) => CountAsync(
        order,
        signal => signal switch
        {
            ReviewSignal.SameMail => order.Customer.Email?.Trim().ToLowerInvariant(),
            ReviewSignal.SameAddress => order.ShippingAddress is { } to ? AddressMatch.Key(to) : null,
            _ => null,
        },
        cancellation);

    /// <summary>Notes the card that an order is paid with and counts the orders with it.</summary>
    public Task<IReadOnlyDictionary<int, int>> AtPaymentAsync(Order order, string? fingerprint, CancellationToken cancellation) =>
        CountAsync(order, signal => signal == ReviewSignal.SameCard ? fingerprint : null, cancellation);

    /// <summary>Deletes the rows of orders that no rule counts any more.</summary>
    /// <returns>How many those were.</returns>
    public async Task<int> ForgetAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        string oldest = Keys.NewestFirst(now.AddHours(-policies.Reviews.Max(rule => rule.Hours)) - AtOnce);
        int rows = 0;
        await foreach (TableEntity row in tables.References.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey ge {Prefix} and PartitionKey lt {Prefix + "~"} and RowKey ge {oldest}"), select: ["PartitionKey", "RowKey"], cancellationToken: cancellation))
        {
            await tables.References.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellation);
            rows++;
        }

        return rows;
    }

    private async Task<IReadOnlyDictionary<int, int>> CountAsync(Order order, Func<ReviewSignal, string?> key, CancellationToken cancellation)
    {
        // With a test key everybody pays by the same few cards: there, orders are alike unless the store says what is too many.
        if (order.ReviewExempt || (policies.ReviewRules.Count == 0 && !stripe.IsLive))
        {
            return new Dictionary<int, int>();
        }

        IEnumerable<Task<(int Place, int Orders)>> counts =
            from rule in policies.Reviews.Select((rule, place) => (Rule: rule, Place: place))
            where rule.Rule.Counts && !rule.Rule.Exempts(order.Channel)
            let value = key(rule.Rule.Signal)
            where value is { Length: > 0 }
            select CountAsync(order, rule.Rule, rule.Place, value, cancellation);
        return (await Task.WhenAll(counts)).ToDictionary(count => count.Place, count => count.Orders);
    }

    private async Task<(int Place, int Orders)> CountAsync(Order order, ReviewRule rule, int place, string value, CancellationToken cancellation)
    {
        string partition = $"{Prefix}{rule.Signal}!{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))}";
        DateTimeOffset at = order.PlacedAt;
        await tables.References.UpsertEntityAsync(new TableEntity(partition, $"{Keys.NewestFirst(at)}-{order.Id}"), TableUpdateMode.Replace, cancellation);
        string newest = Keys.NewestFirst(at + AtOnce), oldest = Keys.NewestFirst(at.AddHours(-rule.Hours));
        HashSet<string> orders = [];
        await foreach (TableEntity row in tables.References.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {newest} and RowKey lt {oldest}"), select: ["RowKey"], cancellationToken: cancellation))
        {
            orders.Add(row.RowKey[(row.RowKey.IndexOf('-') + 1)..]);
            if (orders.Count > rule.MostOrders)
            {
                break;
            }
        }

        return (place, orders.Count);
    }
}
