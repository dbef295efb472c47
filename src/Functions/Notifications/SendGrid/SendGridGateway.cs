using SendGrid;
using SendGrid.Helpers.Mail;
using Serverless.Functions.Notifications.Templates;

namespace Serverless.Functions.Notifications.SendGrid;

/// <summary>
/// Hands mails to SendGrid. Its API knows no idempotency key, so a mail carries its ledger key as custom argument: the events that come back
/// name it, and an unknown outcome is settled by them.
/// </summary>
public sealed class SendGridGateway(ISendGridClient client, SendGridSettings settings)
{
    /// <summary>Custom argument with the owner of the message.</summary>
    public const string OrderArgument = "order_id";

    /// <summary>Custom argument with the key of the message.</summary>
    public const string MessageArgument = "message_key";

    /// <summary>Sends one mail.</summary>
    public Task<Delivery> SendAsync(Message message, Mail mail, string to, CancellationToken cancellation)
    {
        (string address, string shop) = settings.Sender();
        SendGridMessage request = MailHelper.CreateSingleEmail(new EmailAddress(address, shop), new EmailAddress(to), mail.Subject, mail.Text, mail.Html);
        request.AddCategory(message.Kind);
        request.AddGlobalCustomArgs(new() { [OrderArgument] = message.Owner, [MessageArgument] = message.Key });

        // Links in these mails carry the customer's own token; they are nobody else's to rewrite or count.
        request.SetClickTracking(false, false);
        return Delivery.OfAsync(async () =>
        {
            Response response = await client.SendEmailAsync(request, cancellation);
            return (
                response.StatusCode,
                response.Headers.TryGetValues("X-Message-Id", out IEnumerable<string>? id) ? id.First() : null,
                response.IsSuccessStatusCode ? null : await response.Body.ReadAsStringAsync(cancellation));
        });
    }
}
