using Serverless.Domain.Orders;
using Serverless.Domain.Returns;

namespace Serverless.Domain.Channels;

/// <summary>A row of returned units and the sale they came from.</summary>
/// <param name="Row">The row's line in the file.</param>
/// <param name="OrderId">The order.</param>
/// <param name="LineId">The order's line.</param>
/// <param name="Quantity">Units.</param>
public sealed record ReturnMatch(int Row, string OrderId, string LineId, int Quantity);

/// <summary>
/// Finds the sales that returned units came from, where the channel gives no reference: the latest earlier line of the same customer and SKU
/// that has enough units left.
/// </summary>
public static class ReturnMatching
{
    /// <summary>Matches row by row; what cannot be matched is rejected by line.</summary>
    /// <param name="offer">What came back.</param>
    /// <param name="orders">The customer's orders.</param>
    public static (IReadOnlyList<ReturnMatch> Matches, IReadOnlyList<RejectedRow> Rejected) Match(ReturnOffer offer, IReadOnlyList<Order> orders)
    {
        List<ReturnMatch> matches = [];
        List<RejectedRow> rejected = [];
        (Order Order, OrderLine Line, int Position)[] sold =
        [
            .. orders.Where(order => !order.IsOver)
                .SelectMany(order => order.Lines.Select((line, position) => (order, line, position)))
                .Where(sale => sale.line.Kind == LineKind.Product)
                .OrderByDescending(sale => sale.order.PlacedAt)
                .ThenByDescending(sale => sale.order.Number, StringComparer.Ordinal)
                .ThenByDescending(sale => sale.position),
        ];
        foreach (ReturnRow row in offer.Rows)
        {
            (Order Order, OrderLine Line, int Position) sale = sold.FirstOrDefault(sale =>
                sale.Line.Sku == row.Sku && sale.Order.PlacedAt <= row.At && Left(sale.Order, sale.Line, matches) >= row.Quantity);
            if (sale.Order is null)
            {
                rejected.Add(new(
                    row.Line, "noSaleToReturn", $"No earlier sale of SKU '{row.Sku}' to this customer has {row.Quantity} units left to return.", offer.ExternalId));
            }
            else
            {
                matches.Add(new(row.Line, sale.Order.Id, sale.Line.LineId, row.Quantity));
            }
        }

        return (matches, rejected);
    }

    /// <summary>The wishes of one order's return: units of the same line are one wish.</summary>
    public static IReadOnlyList<ReturnWish> Wishes(IEnumerable<ReturnMatch> matches, string reason) =>
        [.. matches.GroupBy(match => match.LineId).Select(line => new ReturnWish(line.Key, line.Sum(match => match.Quantity), reason))];

    private static int Left(Order order, OrderLine line, IEnumerable<ReturnMatch> matches) =>
        order.ReturnableUnits(line.LineId) - matches.Where(match => match.OrderId == order.Id && match.LineId == line.LineId).Sum(match => match.Quantity);
}
