using Serverless.Domain.Orders;

namespace Serverless.Domain.Inventory;

/// <summary>What a customer may choose whose order a channel sold without stock.</summary>
public enum StockChoice
{
    /// <summary>Wait until it is there.</summary>
    Wait,

    /// <summary>Have what is there sent, and the money for the rest back.</summary>
    Part,

    /// <summary>Take another product for the same price.</summary>
    Substitute,

    /// <summary>Have the order cancelled and all money back.</summary>
    Cancel,
}

/// <summary>An order that was sold although nothing was left, and what its customer says to it.</summary>
/// <param name="Skus">What it lacks.</param>
/// <param name="Since">When that was found.</param>
/// <param name="Time">How often that has happened to this order, from 1.</param>
public sealed record Oversell(IReadOnlyList<string> Skus, DateTimeOffset Since, int Time)
{
    /// <summary>When the customer was asked; null before.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>What the customer chose, or staff for them; null before.</summary>
    public StockChoice? Choice { get; init; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? ChosenAt { get; init; }
}

/// <summary>What is sent of a line instead of what was sold.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Quantity">Units that are sent; 0 for none.</param>
/// <param name="Sku">Another product; null for the one that was sold.</param>
public sealed record LineChange(string LineId, int Quantity, string? Sku);

/// <summary>The order was sold although nothing was left, or gave its stock to one that paid earlier.</summary>
/// <param name="Skus">What it lacks.</param>
public sealed record OrderOversold(IReadOnlyList<string> Skus) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Oversold = new(Skus, at, (order.Oversold?.Time ?? 0) + 1);
}

/// <summary>The stock that was kept for the order went to one that paid earlier.</summary>
/// <param name="OtherOrder">What staff call the other one.</param>
public sealed record StockGivenUp(string OtherOrder) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        order.Allocations.Clear();
        order.Reservation = ReservationState.None;
    }
}

/// <summary>The customer was asked what to do about what is not there.</summary>
/// <param name="Time">How often they were asked, from 1.</param>
public sealed record CustomerAskedAboutStock(int Time) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Oversold = order.Oversold! with { AskedAt = at };
}

/// <summary>The customer, or staff for them, chose what to do about what is not there.</summary>
/// <param name="Choice">What.</param>
public sealed record StockChosen(StockChoice Choice) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Oversold = order.Oversold! with { Choice = Choice, ChosenAt = at };
}

/// <summary>Something else is sent than what was sold, as the customer chose.</summary>
/// <param name="Change">Of which line, and what.</param>
public sealed record LineChanged(LineChange Change) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        order.Changes.RemoveAll(change => change.LineId == Change.LineId);
        order.Changes.Add(Change);
    }
}
