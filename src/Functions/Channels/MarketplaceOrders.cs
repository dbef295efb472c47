using System.Text.Json;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Channels;

/// <summary>A channel's order as it lies in the queue <c>marketplace-orders</c>.</summary>
/// <param name="Channel">The sales channel.</param>
/// <param name="ExternalId">The channel's order id.</param>
/// <param name="ReceivedAt">When the channel's message came.</param>
/// <param name="Payload">The channel's own document.</param>
public sealed record MarketplaceEnvelope(string Channel, string ExternalId, DateTimeOffset ReceivedAt, JsonElement Payload);

/// <summary>Maps channels' own documents to our shape of an order.</summary>
public static class MarketplaceOrders
{
    /// <summary>The channel whose documents have our own shape already.</summary>
    public const string Generic = "generic";

    /// <summary>The order in our shape.</summary>
    /// <exception cref="NotSupportedException">Nobody knows how this channel writes its orders; the message belongs to the poison queue.</exception>
    /// <exception cref="JsonException">The payload is not such an order.</exception>
    public static OrderDraft Map(MarketplaceEnvelope envelope) => envelope.Channel switch
    {
        Generic => (envelope.Payload.Deserialize<OrderDraft>(Json.Options) ?? throw new JsonException("The payload is null."))
            with { Channel = envelope.Channel, ExternalId = envelope.ExternalId },
        _ => throw new NotSupportedException($"There is no mapping for orders of channel '{envelope.Channel}'."),
    };
}
