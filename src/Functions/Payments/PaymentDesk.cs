using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Payments.Stripe;
using Stripe;
using PaymentMethod = Serverless.Domain.Payments.PaymentMethod;

namespace Serverless.Functions.Payments;

/// <summary>Binds an order to its PaymentIntent; used at intake and, should that have crashed, by the order's orchestration.</summary>
public sealed class PaymentDesk(OrderDesk desk, OrderStore orders, OrderReferences references, StripeGateway stripe)
{
    /// <summary>Makes the PaymentIntent if there is none, and notes it.</summary>
    /// <returns>The order as it is now, and the secret with which the checkout confirms the payment.</returns>
    public async Task<(DeskAnswer Answer, string? ClientSecret)> RequestAsync(DurableTaskClient durable, string orderId, CancellationToken cancellation)
    {
        Order? order = (await orders.LoadAsync(orderId, cancellation))?.Order;
        if (order is not { State: OrderState.Open, Payment: { Method: PaymentMethod.Card, Due.Amount: > 0 } payment })
        {
            return (await desk.CatchUpAsync(durable, orderId, cancellation), null);
        }

        PaymentIntent intent = payment.IntentId is { } known ? await stripe.GetAsync(known, cancellation) : await stripe.CreateAsync(order, cancellation);
        if (payment.IntentId is null)
        {
            await references.AddAsync(OrderReferences.Payment, intent.Id, new(orderId, orderId), cancellation);
            await desk.ExecuteAsync(durable, orderId, Actor.System, stored => stored.RequestPayment(intent.Id), null, cancellation);
        }

        // News that came before the intent was bound to the order was left unread until now.
        return (await desk.CatchUpAsync(durable, orderId, cancellation), intent.ClientSecret);
    }
}
