using Serverless.Domain.Orders;

namespace Serverless.Domain.Payments;

/// <summary>A PaymentIntent exists for the order.</summary>
/// <param name="IntentId">The provider's id.</param>
/// <param name="Amount">What it asks for.</param>
public sealed record PaymentRequested(string IntentId, Money Amount) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Payment.IntentId = IntentId;
}

/// <summary>The provider will not take the payment, however often it is asked.</summary>
/// <param name="Why">In the provider's words.</param>
public sealed record PaymentRefused(string Why) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Payment.Refused = Why;
}

/// <summary>The bank is still working on the payment when the time to pay is over: the order waits for it.</summary>
/// <param name="Until">When it is looked at again.</param>
/// <param name="TooLong">Whether the bank has had all the time that banks are given.</param>
public sealed record PaymentAwaited(DateTimeOffset Until, bool TooLong) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        order.PayBy = Until;
        order.Payment.TakesTooLong = TooLong;
    }
}

/// <summary>A page of the provider's was opened on which the customer can pay; an intent before it is given up.</summary>
/// <param name="SessionId">The provider's id.</param>
public sealed record CheckoutOpened(string SessionId) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        if (order.Payment.IntentId is { } before)
        {
            order.Payment.FormerIntents.Add(before);
            order.Payment.IntentId = null;
        }

        order.Payment.Sessions.Add(SessionId);
    }
}

/// <summary>The customer paid on a page that was given up for another one; the money is this order's all the same.</summary>
/// <param name="IntentId">The intent that page made.</param>
public sealed record FormerCheckoutPaid(string IntentId) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Payment.FormerIntents.Add(IntentId);
}

/// <summary>A fact about the money was entered into the ledger.</summary>
/// <param name="Entry">The fact.</param>
public sealed record PaymentRecorded(PaymentEntry Entry) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Payment.Ledger.Add(Entry);
}

/// <summary>The money covers the order: it may be worked on.</summary>
/// <param name="ShipBy">The promise made from now.</param>
public sealed record OrderPaid(DateTimeOffset ShipBy) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        order.PaidAt = at;
        order.ShipBy = ShipBy;
    }
}

/// <summary>Money that came too late pays another order instead.</summary>
/// <param name="OrderNumber">The other order, by its channel's number.</param>
/// <param name="Amount">How much.</param>
/// <param name="IntentId">The intent that it came on.</param>
public sealed record MoneyMoved(string OrderNumber, Money Amount, string? IntentId = null) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Payment.Moved.Add(new(OrderNumber, Amount, IntentId));
}

/// <summary>A refund was decided; the provider is called with its id as key.</summary>
/// <param name="RefundId">The action id.</param>
/// <param name="Amount">How much.</param>
/// <param name="Reason">Why.</param>
/// <param name="ReturnId">The return it pays for.</param>
public sealed record RefundRequested(string RefundId, Money Amount, string Reason, string? ReturnId) : OrderEvent
{
    /// <summary>The lines it pays for; null where an amount was given.</summary>
    public IReadOnlyList<RefundedLine>? Lines { get; init; }

    /// <summary>The PaymentIntent whose money goes back; null where the money did not come on one.</summary>
    public string? IntentId { get; init; }

    /// <inheritdoc/>
    public override string? Subject => RefundId;

    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Payment.Refunds.Add(
        new() { Id = RefundId, Amount = Amount, Reason = Reason, ReturnId = ReturnId, RequestedAt = at, Lines = Lines ?? [], IntentId = IntentId });
}

/// <summary>The provider said something about a refund.</summary>
/// <param name="RefundId">The action id.</param>
/// <param name="ProviderId">The provider's id.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Amount">How much.</param>
/// <param name="Failure">Why it failed, in the provider's word.</param>
public sealed record RefundUpdated(string RefundId, string ProviderId, RefundState State, Money Amount, string? Failure = null) : OrderEvent
{
    /// <summary>The PaymentIntent whose money went back, as far as the provider says.</summary>
    public string? IntentId { get; init; }

    /// <inheritdoc/>
    public override string? Subject => RefundId;

    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        Refund? refund = order.Payment.Refunds.Find(item => item.Id == RefundId);
        if (refund is null)
        {
            refund = new() { Id = RefundId, Amount = Amount, Reason = "made at the payment provider", RequestedAt = at, IntentId = IntentId };
            order.Payment.Refunds.Add(refund);
        }

        refund.ProviderId = ProviderId;
        refund.State = State;
        refund.Failure = Failure;
    }
}
