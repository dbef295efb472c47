using System.Net;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Stripe;
using Stripe.Checkout;

namespace Serverless.Functions.Payments.Stripe;

/// <summary>Checkout Sessions: pages of Stripe's on which a customer pays one order. Each attempt is a page of its own, numbered from 1.</summary>
public sealed class StripeCheckout(IStripeClient client, StripeCalls calls, StripeLists lists, SignedLinks links, TimeProvider clock)
{
    private const string AttemptKey = "attempt";

    // Stripe takes no more for one page.
    private const int MostLines = 100;
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
            LineItems = Lines(order),
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
    public Task<Session> GetAsync(string sessionId, CancellationToken cancellation) =>
        calls.CallAsync(() => sessions.GetAsync(sessionId, null, null, cancellation), cancellation);

    /// <summary>Closes a page that nobody has paid on.</summary>
    /// <returns>What is now known: that the attempt is called off, or the intent by which the customer was faster.</returns>
    public async Task<InboxEvent?> CloseAsync(Order order, string sessionId, CancellationToken cancellation)
    {
        Session session;
        try
        {
            session = await calls.OnceAsync(
                $"close-{sessionId}",
                mayExist: false,
                async () => await GetAsync(sessionId, cancellation) is { Status: not "open" } closed ? closed : null,
                request => sessions.ExpireAsync(sessionId, null, request, cancellation),
                cancellation);
        }
        catch (StripeException e) when (e.HttpStatusCode == HttpStatusCode.BadRequest)
        {
            // Not open any more.
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

    // What the customer reads there: the order's lines as they were sold. What the page cannot show is one line with what is due.
    private static List<SessionLineItemOptions> Lines(Order order)
    {
        IEnumerable<(string Name, long Amount)> sold = order.Lines.Select(line => ($"{line.Quantity} × {line.Title ?? line.Sku}", line.Total.Amount));
        (string Name, long Amount)[] all = order.Shipping.Price.Amount == 0 ? [.. sold] : [.. sold, ($"Shipping, {order.Shipping.Method}", order.Shipping.Price.Amount)];
        if (all.Length > MostLines || all.Any(line => line.Amount < 0) || all.Sum(line => line.Amount) != order.Payment.Due.Amount)
        {
            all = [($"Order {order.Number}", order.Payment.Due.Amount)];
        }

        return [.. all.Select(line => new SessionLineItemOptions
        {
            Quantity = 1,
            PriceData = new() { Currency = order.Currency.ToLowerInvariant(), UnitAmount = line.Amount, ProductData = new() { Name = line.Name } },
        })];
    }

    private async Task<Session?> FindAsync(Order order, string attempt, CancellationToken cancellation)
    {
        await foreach (Session session in lists.SessionsAsync(order.ReceivedAt.AddMinutes(-5), cancellation))
        {
            if (session.ClientReferenceId == order.Id && session.Metadata.GetValueOrDefault(AttemptKey) == attempt)
            {
                return session;
            }
        }

        return null;
    }
}
