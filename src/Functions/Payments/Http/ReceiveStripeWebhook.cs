using System.Text;
using Azure.Data.Tables;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Payments.Stripe;
using Serverless.Functions.Storage;
using Serverless.Functions.Web;
using Stripe;

namespace Serverless.Functions.Payments.Http;

/// <summary>Takes Stripe's events in: verified on the raw bytes, laid into the order's inbox under Stripe's event id, queued, answered.</summary>
public sealed class ReceiveStripeWebhook(StripeSettings settings, OrderReferences references, InboxPost inbox)
{
    /// <summary><c>POST /api/webhooks/stripe</c>.</summary>
    [Function(nameof(ReceiveStripeWebhook))]
    [Operation("Take in Stripe events")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/webhooks/stripe")] HttpRequest request, CancellationToken cancellation)
    {
        (byte[] body, IResult? problem) = await RequestBody.ReadBytesAsync(request, cancellation);
        if (problem is not null)
        {
            return problem;
        }

        if (Verify(Encoding.UTF8.GetString(body), request.Headers["Stripe-Signature"].ToString()) is not { } received || received.Livemode != settings.IsLive)
        {
            return Problems.Of(401, "badSignature", "The signature does not fit the body, is too old, or is of the other mode.");
        }

        MappedStripeEvent mapped = StripeEvents.Map(received);
        if (mapped.News is null && mapped.Checkout is null)
        {
            return Results.Ok();
        }

        string? orderId = mapped.OrderId ?? (mapped.IntentId is { } intent ? (await references.FindAsync(OrderReferences.Payment, intent, cancellation))?.OrderId : null);
        if (mapped.Checkout is { } checkout)
        {
            // Disputes name nothing but the intent.
            if (await references.FindAsync(OrderReferences.Payment, checkout.SessionId, cancellation) is { } referent)
            {
                await references.AddAsync(OrderReferences.Payment, checkout.IntentId, referent, cancellation);
            }

            await inbox.PostAsync(orderId, "stripe", $"{received.Id}-checkout", checkout, QueueNames.PaymentEvents, mapped.IntentId, cancellation);
        }

        if (mapped.News is not null)
        {
            await inbox.PostAsync(orderId, "stripe", received.Id, mapped.News, QueueNames.PaymentEvents, mapped.IntentId, cancellation);
        }

        return Results.Ok();
    }

    private Event? Verify(string body, string signature)
    {
        foreach (string secret in settings.Secrets)
        {
            try
            {
                return EventUtility.ConstructEvent(body, signature, secret, EventUtility.DefaultTimeTolerance, throwOnApiVersionMismatch: false);
            }
            catch (StripeException)
            {
                // Not signed with this secret; the next one may fit while secrets are being rotated.
            }
            catch (Newtonsoft.Json.JsonException)
            {
                return null;
            }
        }

        return null;
    }
}
