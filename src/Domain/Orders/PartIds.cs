namespace Serverless.Domain.Orders;

/// <summary>
/// Ids of an order's parts: the order's own ULID and a number, so that whoever has a part's id knows the order without a look-up.
/// <c>ord_X</c> has parcels <c>pcl_X-1</c>, returns <c>ret_X-1</c> and refunds <c>rfn_X-1</c>.
/// </summary>
public static class PartIds
{
    /// <summary>The id for the next refund, or for one after that.</summary>
    public static string NextRefund(this Order order, int after = 0) => Part("rfn", order, order.Payment.Refunds.Count + 1 + after);

    /// <summary>The id for the next return.</summary>
    public static string NextReturn(this Order order) => Part("ret", order, order.Returns.Count + 1);

    /// <summary>The id of the parcel with this number, from 1.</summary>
    public static string ParcelNumber(this Order order, int number) => Part("pcl", order, number);

    /// <summary>The order that a parcel, return or refund belongs to; null when it is no such id.</summary>
    public static string? OrderOf(string partId)
    {
        int from = partId.IndexOf('_');
        int to = partId.LastIndexOf('-');
        return from > 0 && to > from ? string.Concat("ord", partId.AsSpan(from, to - from)) : null;
    }

    private static string Part(string prefix, Order order, int number) => $"{prefix}_{order.Id[(order.Id.IndexOf('_') + 1)..]}-{number}";
}
