using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Payments.Stripe;
using Stripe;
using Stripe.Checkout;
using PaymentMethod = Serverless.Domain.Payments.PaymentMethod;

namespace Serverless.Functions.Payments;

/// <summary>How a customer can pay an order.</summary>
/// <param name="Order">The order as it is now.</param>
/// <param name="ClientSecret">With which the store's own checkout confirms the payment; null where there is nothing to confirm.</param>
/// <param name="CheckoutUrl">Stripe's page; null where the customer does not pay there.</param>
/// <param name="Refused">Why Stripe will not take such a payment, in its words; null when it will.</param>
public sealed record PaymentRequest(Order Order, string? ClientSecret, string? CheckoutUrl, string? Refused = null);

/// <summary>Gives an order a way to be paid, at intake, by its orchestration should that have crashed, and again when the customer asks; and takes it away.</summary>
public sealed class PaymentDesk(OrderDesk desk, OrderReferences references, StripeGateway stripe, StripeCheckout checkout, TimeProvider clock)
{
    /// <summary>Makes the PaymentIntent or the page if there is none, and notes it.</summary>
    public async Task<PaymentRequest> RequestAsync(DurableTaskClient durable, Order order, CancellationToken cancellation)
    {
        try
        {
            return order is { State: OrderState.Open, Payment.IsChargeable: true } ? await MakeAsync(durable, order, cancellation) : new(order, null, null);
        }
        catch (StripeException e) when (e.StripeError?.Code == "amount_too_small")
        {
            return new(order, null, null, e.StripeError.Message);
        }
    }

    /// <summary>Looks how the payment of an order stands at Stripe, for news that has not come, and enters what it finds.</summary>
    /// <returns>The order as it is now; whether the bank is working on the payment; and since when money was there that no news had told of, null when none was.</returns>
    public async Task<(DeskAnswer Answer, bool Works, DateTimeOffset? Since)> LookAsync(DurableTaskClient durable, string orderId, CancellationToken cancellation = default)
    {
        DeskAnswer answer = await desk.CatchUpAsync(durable, orderId, cancellation);
        if (answer.Order is not { IsOver: false, Payment: { IsCovered: false, IsRequested: true, Method: PaymentMethod.Card } })
        {
            return (answer, false, null);
        }

        if (answer.Order.Payment is { IntentId: null, Sessions: [.., var session] } && (await checkout.GetAsync(session, cancellation)).PaymentIntentId is { } made)
        {
            await references.AddAsync(OrderReferences.Payment, made, new(orderId, orderId), cancellation);
            answer = await NoteAsync(durable, orderId, new CheckoutNews(session, made), Actor.Stripe, cancellation);
        }

        if (answer.Order?.Payment.IntentId is not { } intentId)
        {
            return (answer, false, null);
        }

        PaymentIntent intent = await stripe.GetWithChargeAsync(intentId, cancellation);
        PaymentNews? news = intent.Status switch
        {
            "succeeded" or "requires_capture" => StripeGateway.NewsOf(intent),
            "processing" when !answer.Order.Payment.IsProcessing => StripeGateway.Working(intent, clock.GetUtcNow()),
            _ => null,
        };
        bool works = intent.Status == "processing", isNew = news is { Entry: var said } && (works
            || !answer.Order.Payment.Ledger.Exists(known => known.Kind == said.Kind && known.Reference == said.Reference && known.Amount.Amount >= said.Amount.Amount));
        return (
            isNew ? await NoteAsync(durable, orderId, news!, Actor.Stripe, cancellation) : answer, works,
            isNew && !works ? new DateTimeOffset(intent.LatestCharge?.Created ?? intent.Created, TimeSpan.Zero) : null);
    }

    /// <summary>Notes that Stripe will not take an order's payment.</summary>
    public Task<DeskAnswer> RefuseAsync(DurableTaskClient durable, string orderId, string why, CancellationToken cancellation) =>
        desk.ExecuteAsync(durable, orderId, Actor.Stripe, order => order.RefusePayment(why), null, cancellation);

    /// <summary>A page for the customer to pay on; whatever way there was before is called off first, so that nobody pays twice.</summary>
    /// <returns>The order as it is now, and where to pay; no address when there is nothing to pay, or the bank is still working on it.</returns>
    public async Task<(Order? Order, string? Url)> PayAgainAsync(DurableTaskClient durable, string orderId, CancellationToken cancellation)
    {
        Order? order = (await desk.CatchUpAsync(durable, orderId, cancellation)).Order;
        if (order is null || !IsPayable(order))
        {
            return (order, null);
        }

        if (order.Payment.Sessions is [.., var current] && await checkout.GetAsync(current, cancellation) is { Status: "open", Url: { } open })
        {
            return (order, open);
        }

        (DeskAnswer answer, bool ended) = await CallOffAsync(durable, order, "abandoned", Actor.Customer, cancellation);
        return ended && answer.Order is { } now && IsPayable(now)
            ? (now, (await OpenAsync(durable, now, cancellation)).Page.Url)
            : (answer.Order, null);
    }

    /// <summary>Calls off whatever way the customer still has to pay. Were they faster, that becomes known.</summary>
    /// <returns>The order as it is now, and whether nobody can pay any more.</returns>
    public async Task<(DeskAnswer Answer, bool Ended)> CallOffAsync(DurableTaskClient durable, Order order, string reason, Actor actor, CancellationToken cancellation = default)
    {
        DeskAnswer answer = new(order, []);
        InboxEvent? known = null;
        if (order.Payment.Sessions is [.., var session])
        {
            known = await checkout.CloseAsync(order, session, cancellation);
            answer = known is null ? answer : await NoteAsync(durable, order.Id, known, actor, cancellation);
        }

        if (answer.Order is { Payment: { Captured.Amount: 0, IntentId: { } intent } } now)
        {
            known = await stripe.CancelAsync(now, intent, reason, cancellation);
            answer = known is null ? answer : await NoteAsync(durable, order.Id, known, actor, cancellation);
        }

        return (answer, known is PaymentNews { Entry.Kind: PaymentEntryKind.Voided or PaymentEntryKind.Lapsed });
    }

    /// <summary>Whether the customer can still pay: open, by card, not covered, and no part of the money is there.</summary>
    public static bool IsPayable(Order order) =>
        order is { State: OrderState.Open, Payment: { IsChargeable: true, IsCovered: false, Captured.Amount: 0 } };

    private async Task<PaymentRequest> MakeAsync(DurableTaskClient durable, Order order, CancellationToken cancellation)
    {
        Payment payment = order.Payment;
        if (payment.Checkout == CheckoutKind.Session || payment.Sessions.Count > 0)
        {
            if (payment.Sessions is [.., var current])
            {
                return new(order, null, (await checkout.GetAsync(current, cancellation)).Url);
            }

            (Order opened, Session page) = await OpenAsync(durable, order, cancellation);
            return new(opened, null, page.Url);
        }

        if (payment.IntentId is { } known)
        {
            return new(order, (await stripe.GetAsync(known, cancellation)).ClientSecret, null);
        }

        PaymentIntent intent = await stripe.CreateAsync(order, cancellation);
        await references.AddAsync(OrderReferences.Payment, intent.Id, new(order.Id, order.Id), cancellation);
        DeskAnswer noted = await desk.ExecuteAsync(durable, order.Id, Actor.System, stored => stored.RequestPayment(intent.Id), null, cancellation);
        return new(noted.Order ?? order, intent.ClientSecret, null);
    }

    private Task<DeskAnswer> NoteAsync(DurableTaskClient durable, string orderId, InboxEvent news, Actor actor, CancellationToken cancellation) =>
        desk.ExecuteAsync(durable, orderId, actor, stored => news.Decide(stored, desk.Policies, clock.GetUtcNow()), null, cancellation);

    private async Task<(Order Order, Session Page)> OpenAsync(DurableTaskClient durable, Order order, CancellationToken cancellation)
    {
        Session page = await checkout.OpenAsync(order, cancellation);
        await references.AddAsync(OrderReferences.Payment, page.Id, new(order.Id, order.Id), cancellation);
        DeskAnswer noted = await desk.ExecuteAsync(durable, order.Id, Actor.System, stored => stored.OpenCheckout(page.Id), null, cancellation);
        return (noted.Order ?? order, page);
    }
}
