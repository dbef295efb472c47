namespace Serverless.Functions.Storage;

/// <summary>The queues; each has its <c>-poison</c> queue.</summary>
public static class QueueNames
{
    /// <summary>Normalised orders (<see cref="Domain.Orders.OrderDraft"/>).</summary>
    public const string OrdersIn = "orders-in";

    /// <summary>Messages to send.</summary>
    public const string MailOut = "mail-out";

    /// <summary>Raw channel orders in their envelope.</summary>
    public const string MarketplaceOrders = "marketplace-orders";

    /// <summary>Orders with unread news about their payment.</summary>
    public const string PaymentEvents = "payment-events";

    /// <summary>Orders with unread news from a carrier.</summary>
    public const string CarrierEvents = "carrier-events";

    /// <summary>Orders with unread news from a sales channel.</summary>
    public const string ChannelEvents = "channel-events";

    /// <summary>News about messages that were sent.</summary>
    public const string MailEvents = "mail-events";

    /// <summary>Stock and tracking going out to channels.</summary>
    public const string ChannelSync = "channel-sync";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
        [OrdersIn, MailOut, MarketplaceOrders, PaymentEvents, CarrierEvents, ChannelEvents, MailEvents, ChannelSync];
}
