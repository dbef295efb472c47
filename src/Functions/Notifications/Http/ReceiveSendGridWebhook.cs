using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using SendGrid.Helpers.EventWebhook;
using Serverless.Functions.Hosting;
using Serverless.Functions.Notifications.SendGrid;
using Serverless.Functions.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Notifications.Http;

/// <summary>Takes SendGrid's events in: verified on the raw bytes, queued, answered. Without a public key nobody can be believed, so nothing is taken in.</summary>
public sealed class ReceiveSendGridWebhook(SendGridSettings settings, Storage.Queues queues)
{
    // A queue's message holds 64 KB; an event is well under 2 KB.
    private const int EventsPerMessage = 25;

    private readonly RequestValidator validator = new();

    /// <summary><c>POST /api/webhooks/sendgrid</c>.</summary>
    [Function(nameof(ReceiveSendGridWebhook))]
    [Operation("Take in SendGrid events")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/webhooks/sendgrid")] HttpRequest request, CancellationToken cancellation)
    {
        (byte[] body, IResult? problem) = await RequestBody.ReadBytesAsync(request, cancellation);
        if (problem is not null)
        {
            return problem;
        }

        string text = Encoding.UTF8.GetString(body);
        string signature = request.Headers[RequestValidator.SIGNATURE_HEADER].ToString();
        string timestamp = request.Headers[RequestValidator.TIMESTAMP_HEADER].ToString();
        if (!settings.PublicKeys.Any(key => IsSigned(key, text, signature, timestamp)))
        {
            return Problems.Of(401, "badSignature", "The signature does not fit the body.");
        }

        try
        {
            foreach (MailNews[] events in SendGridEvents.Read(text).Chunk(EventsPerMessage))
            {
                await queues.SendAsync(QueueNames.MailEvents, new MailNewsBatch(events), cancellation);
            }
        }
        catch (JsonException)
        {
            return Problems.Of(400, "malformedJson", "An array of events is expected.");
        }

        return Results.Ok();
    }

    private bool IsSigned(string publicKey, string body, string signature, string timestamp)
    {
        try
        {
            return validator.VerifySignature(validator.ConvertPublicKeyToECDSA(publicKey), body, signature, timestamp);
        }
        catch (Exception)
        {
            // A malformed key or signature comes out of the library as whatever its parser stumbles over.
            return false;
        }
    }
}
