namespace Serverless.Functions.Storage;

/// <summary>The tables.</summary>
public static class TableNames
{
#pragma warning disable CS1591 // each name says what is in it; docs/operations lists keys and columns
    public const string Products = "Products";
    public const string Locations = "Locations";
    public const string Suppliers = "Suppliers";
    public const string Orders = "Orders";
    public const string OrdersByStatus = "OrdersByStatus";
    public const string OrdersByCustomer = "OrdersByCustomer";
    public const string OrderReferences = "OrderReferences";
    public const string TouchedOrders = "TouchedOrders";
    public const string WaitingOrders = "WaitingOrders";
    public const string Stock = "Stock";
    public const string Holds = "Holds";
    public const string Listings = "Listings";
    public const string Parcels = "Parcels";
    public const string Returns = "Returns";
    public const string Customers = "Customers";
    public const string Messages = "Messages";
    public const string InboxEvents = "InboxEvents";
    public const string Exceptions = "Exceptions";
    public const string Feeds = "Feeds";
    public const string Insights = "Insights";
#pragma warning restore CS1591

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Products, Locations, Suppliers, Orders, OrdersByStatus, OrdersByCustomer, OrderReferences, TouchedOrders, WaitingOrders, Stock, Holds, Listings, Parcels, Returns, Customers,
        Messages, InboxEvents, Exceptions, Feeds, Insights,
    ];
}
