using Azure;
using Azure.Data.Tables;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Orders.Storage;

/// <summary>What an outside reference belongs to.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Subject">Parcel or return; the order itself when it is the whole order.</param>
public sealed record Referent(string OrderId, string Subject);

/// <summary>Outside references of orders: channel ids, payment ids, shipments, tracking numbers. Insert-only, so the first one counts; but money that pays another order takes its reference along.</summary>
public sealed class OrderReferences(Tables tables)
{
    /// <summary>Kind of reference: the order id of a sales channel, prefixed by the channel's name.</summary>
    public static string Channel(string channel) => $"channel-{Keys.Escape(channel)}";

    /// <summary>Kind of reference: a Stripe PaymentIntent.</summary>
    public const string Payment = "stripe";

    /// <summary>Kind of reference: a shipment at the carrier platform.</summary>
    public const string Shipment = "shipment";

    /// <summary>Kind of reference: a tracking number.</summary>
    public const string Tracking = "tracking";

    /// <summary>Kind of reference: from a parcel or return to its shipment at the carrier platform (kept in <see cref="Referent.Subject"/>).</summary>
    public const string ShipmentOf = "shipment-of";

    /// <summary>Adds a reference.</summary>
    /// <returns>What the reference belongs to: the given referent, or the one that was there before.</returns>
    public async Task<Referent> AddAsync(string kind, string reference, Referent referent, CancellationToken cancellation)
    {
        try
        {
            await tables.References.AddEntityAsync(
                new TableEntity(Partition(kind, reference), "order") { ["OrderId"] = referent.OrderId, ["Subject"] = referent.Subject }, cancellation);
            return referent;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return (await FindAsync(kind, reference, cancellation))!;
        }
    }

    /// <summary>Lets a reference belong to another order from now on.</summary>
    public Task MoveAsync(string kind, string reference, Referent referent, CancellationToken cancellation) => tables.References.UpsertEntityAsync(
        new TableEntity(Partition(kind, reference), "order") { ["OrderId"] = referent.OrderId, ["Subject"] = referent.Subject }, TableUpdateMode.Replace, cancellation);

    /// <summary>What a reference belongs to; null when it is unknown.</summary>
    public async Task<Referent?> FindAsync(string kind, string reference, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> row = await tables.References.GetEntityIfExistsAsync<TableEntity>(Partition(kind, reference), "order", cancellationToken: cancellation);
        return row.HasValue ? new(row.Value!.GetString("OrderId"), row.Value.GetString("Subject")) : null;
    }

    /// <summary>Removes a reference whose order was refused, so that the sender may try again.</summary>
    public Task RemoveAsync(string kind, string reference, CancellationToken cancellation) =>
        tables.References.DeleteEntityAsync(Partition(kind, reference), "order", ETag.All, cancellation);

    private static string Partition(string kind, string reference) => $"{kind}!{Keys.Escape(reference)}";
}
