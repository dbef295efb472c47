using System.Threading.RateLimiting;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Stripe;
using Stripe.Checkout;

namespace Serverless.Functions.Payments.Stripe;

/// <summary>Checkout Sessions: pages of Stripe's on which a customer pays one order. Each attempt is a page of its own, numbered from 1.</summary>
public sealed class StripeCheckout(IStripeClient client, StripeCalls calls, SignedLinks links, TimeProvider clock)
{
    private const string AttemptKey = "attempt";
    private static readonly TimeSpan LinkLife = TimeSpan.FromDays(60);

    private readonly SessionService sessions = new(client);

    /// <summary>Opens the next page; the same attempt again is the same page.</summary>
    public Task<Session> OpenAsync(Order order, CancellationToken cancellation)
    {
        string attempt = $"{order.Payment.Sessions.Count + 1}";

        // The same parameters at every try, or Stripe refuses the key: so nothing here depends on the clock.
        string own = links.PayPage(order.Id, order.ReceivedAt + LinkLife);
        Dictionary<string, string> metadata = new() { [StripeGateway.OrderMetadata] = order.Id, ["order_number"] = order.Number, [AttemptKey] = attempt };
        SessionCreateOptions options = new()
        {
            Mode = "payment",
            ClientReferenceId = order.Id,
            CustomerEmail = order.Customer.Email,
            SuccessUrl = order.Payment.SuccessUrl ?? own,
            CancelUrl = order.Payment.CancelUrl ?? own,
            Metadata = metadata,
            LineItems =
            [
                new()
                {
                    Quantity = 1,
                    PriceData = new() { Currency = order.Currency.ToLowerInvariant(), UnitAmount = order.Payment.Due.Amount, ProductData = new() { Name = $"Order {order.Number}" } },
                },
            ],
            PaymentIntentData = new()
            {
                Description = $"Order {order.Number}",
                Metadata = metadata,
                CaptureMethod = order.Payment.Capture == CaptureMode.WhenPacked ? "manual" : null,
            },
        };
        return calls.OnceAsync(
            $"cs-{order.Id}-{attempt}",
            clock.GetUtcNow() - order.ReceivedAt > StripeCalls.KeyLife,
            () => FindAsync(order, attempt, cancellation),
            request => sessions.CreateAsync(options, request, cancellation),
            cancellation);
    }

    /// <summary>The page as it is now.</summary>
    public async Task<Session> GetAsync(string sessionId, CancellationToken cancellation)
    {
        using RateLimitLease _ = await calls.TakeAsync(cancellation);
        return await sessions.GetAsync(sessionId, null, null, cancellation);
    }

    /// <summary>Closes a page that nobody has paid on.</summary>
    /// <returns>What is now known: that the attempt is called off, or the intent by which the customer was faster.</returns>
    public async Task<InboxEvent?> CloseAsync(Order order, string sessionId, CancellationToken cancellation)
    {
        Session session;
        try
        {
            using RateLimitLease _ = await calls.TakeAsync(cancellation);
            session = await sessions.ExpireAsync(sessionId, null, new() { IdempotencyKey = $"close-{sessionId}" }, cancellation);
        }
        catch (StripeException e) when ((int)e.HttpStatusCode is 400 or >= 500)
        {
            // Not open any more, or nobody knows: the page itself does.
            session = await GetAsync(sessionId, cancellation);
        }

        return session switch
        {
            { PaymentIntentId: { } intent } => new CheckoutNews(sessionId, intent),
            { Status: "expired" } => new PaymentNews(new PaymentEntry(
                $"{sessionId}-expired", PaymentEntryKind.Voided, Money.Zero(order.Currency), new DateTimeOffset(session.Created, TimeSpan.Zero), null, "page closed") { About = sessionId }),
            _ => null,
        };
    }

    private async Task<Session?> FindAsync(Order order, string attempt, CancellationToken cancellation)
    {
        using RateLimitLease _ = await calls.TakeAsync(cancellation);
        SessionListOptions recent = new() { Limit = 100, Created = new DateRangeOptions { GreaterThanOrEqual = order.ReceivedAt.UtcDateTime.AddMinutes(-5) } };
        await foreach (Session session in sessions.ListAutoPagingAsync(recent, null, cancellation))
        {
            if (session.ClientReferenceId == order.Id && session.Metadata.GetValueOrDefault(AttemptKey) == attempt)
            {
                return session;
            }
        }

        return null;
    }
}
