using System.Text.Json.Serialization;
using Serverless.Domain;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Orders;

/// <summary>News from outside about one order, already verified and mapped to our words; what lies in the order's inbox.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(PaymentNews), "payment")]
[JsonDerivedType(typeof(CheckoutNews), "checkout")]
[JsonDerivedType(typeof(RefundNews), "refund")]
[JsonDerivedType(typeof(TrackingNews), "tracking")]
public abstract record InboxEvent
{
    /// <summary>Who says so.</summary>
    [JsonIgnore] public abstract Actor Actor { get; }

    /// <summary>Whether the order can make something of it yet; until then it stays unread.</summary>
    public virtual bool CanBeRead(Order order) => true;

    /// <summary>What the order makes of it.</summary>
    public abstract Decision<OrderEvent> Decide(Order order, Policies policies, DateTimeOffset now);
}

/// <summary>A fact about the order's money.</summary>
/// <param name="Entry">The ledger entry.</param>
/// <param name="Counted">For a card, counted when it is read: how many orders with it each counting review rule has found, by the rule's place.</param>
public sealed record PaymentNews(PaymentEntry Entry, IReadOnlyDictionary<int, int>? Counted = null) : InboxEvent
{
    /// <inheritdoc/>
    public override Actor Actor => Actor.Stripe;

    /// <summary>Money counts only on the order's own intent, so the intent must be known first.</summary>
    public override bool CanBeRead(Order order) =>
        order.Payment.Method != PaymentMethod.Card || order.Payment.IntentId is not null || (order.Payment.IsRequested && (Entry.Reference is null || order.Payment.FormerIntents.Contains(Entry.Reference)));

    /// <inheritdoc/>
    public override Decision<OrderEvent> Decide(Order order, Policies policies, DateTimeOffset now)
    {
        Decision<OrderEvent> decision = order.RecordPayment(Entry, policies.ShipBy(), now, policies.LateMoney == LateMoney.Refund ? order.NextRefund() : null);
        return Entry.Card is { } card && decision.Events.OfType<PaymentRecorded>().Any()
            ? Decision<OrderEvent>.Of([.. decision.Events, .. ReviewRules.AtPayment(policies.Reviews, order, card, Counted ?? new Dictionary<int, int>())])
            : decision;
    }
}

/// <summary>The customer went through one of the provider's pages, which made an intent.</summary>
/// <param name="SessionId">The page.</param>
/// <param name="IntentId">The intent.</param>
public sealed record CheckoutNews(string SessionId, string IntentId) : InboxEvent
{
    /// <inheritdoc/>
    public override Actor Actor => Actor.Stripe;

    /// <inheritdoc/>
    public override bool CanBeRead(Order order) => order.Payment.Sessions.Count > 0 || order.Payment.IntentId is not null;

    /// <inheritdoc/>
    public override Decision<OrderEvent> Decide(Order order, Policies policies, DateTimeOffset now) => order.BindCheckout(SessionId, IntentId);
}

/// <summary>The provider says something about a refund.</summary>
/// <param name="RefundId">Our action id; the provider's where the refund was made there.</param>
/// <param name="ProviderId">The provider's id.</param>
/// <param name="Trigger">What happened to it.</param>
/// <param name="Amount">How much.</param>
/// <param name="Failure">Why it failed, in the provider's word.</param>
/// <param name="IntentId">The intent whose money goes back, as far as the provider says.</param>
public sealed record RefundNews(string RefundId, string ProviderId, RefundTrigger Trigger, Money Amount, string? Failure = null, string? IntentId = null) : InboxEvent
{
    /// <inheritdoc/>
    public override Actor Actor => Actor.Stripe;

    /// <inheritdoc/>
    public override Decision<OrderEvent> Decide(Order order, Policies policies, DateTimeOffset now) =>
        order.RecordRefund(RefundId, ProviderId, Trigger, Amount, Failure, IntentId);
}

/// <summary>The carrier says where a parcel, or a return on its way back, is.</summary>
/// <param name="Subject">Parcel or return id.</param>
/// <param name="Status">Where it is.</param>
/// <param name="ReportedAt">When, says the carrier.</param>
public sealed record TrackingNews(string Subject, ParcelStatus Status, DateTimeOffset ReportedAt) : InboxEvent
{
    /// <inheritdoc/>
    public override Actor Actor => Actor.Carrier;

    /// <inheritdoc/>
    public override Decision<OrderEvent> Decide(Order order, Policies policies, DateTimeOffset now) => order.Return(Subject) is not null
        ? order.TrackReturn(Subject, Status)
        : order.Track(Subject, Status, ReportedAt, policies.ReturnUntil(now));
}
