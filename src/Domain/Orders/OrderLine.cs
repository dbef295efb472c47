namespace Serverless.Domain.Orders;

/// <summary>Whether a line is shipped.</summary>
public enum LineKind
{
    /// <summary>Goods: reserved, picked, shipped.</summary>
    Product,

    /// <summary>A charge (postage, manual entry): counted, never shipped.</summary>
    Charge,
}

/// <summary>One line as sold.</summary>
/// <param name="LineId">Unique within the order.</param>
/// <param name="Sku">Case-sensitive; two lines may carry the same.</param>
/// <param name="Title">What the customer read.</param>
/// <param name="Quantity">Units, at least 1.</param>
/// <param name="UnitPrice">Price of one.</param>
/// <param name="Discount">Taken off the line; zero or more.</param>
/// <param name="Tax">Added to the line; zero when the price includes it.</param>
/// <param name="Total">Quantity × unit price − discount + tax, each rounded to the minor unit.</param>
/// <param name="Kind">Goods or charge.</param>
public sealed record OrderLine(
    string LineId, string Sku, string? Title, int Quantity, Money UnitPrice, Money Discount, Money Tax, Money Total, LineKind Kind = LineKind.Product)
{
    /// <summary>What a bundle consisted of when it was sold; empty for anything else.</summary>
    public IReadOnlyList<BundlePart> Parts { get; init; } = [];

    /// <summary>What has to be in stock for this line: the line itself, or the parts of a bundle.</summary>
    public IEnumerable<OrderLine> Demand() => Parts.Count == 0 ? [this] : Parts.Select(part => this with { Sku = part.Sku, Quantity = Quantity * part.Quantity, Parts = [] });
}
