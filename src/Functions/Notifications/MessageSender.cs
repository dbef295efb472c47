using Serverless.Domain.Exceptions;
using Serverless.Domain.Inventory;
using Serverless.Domain.Notifications;
using Serverless.Domain.Orders;
using Serverless.Functions.Exceptions;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Notifications.Chat;
using Serverless.Functions.Notifications.SendGrid;
using Serverless.Functions.Notifications.Templates;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Notifications;

/// <summary>Writes a message and hands it to its provider; how it is written depends on what is known now, so that a late mail is not an old one.</summary>
public sealed class MessageSender(
    OrderStore orders, ExceptionDesk exceptions, AlertSettings alerts, SendGridGateway sendGrid, SendGridSettings sender, ChatGateway chat, PurchaseRequests purchases, Suppliers suppliers,
    CartDigests carts, Catalogue catalogue, SignedLinks links, TimeProvider clock)
{
    private static readonly TimeSpan LinkLife = TimeSpan.FromDays(60);

    /// <summary>A message made ready: the call that hands it over, or why there is nothing to hand over.</summary>
    public async Task<(Func<CancellationToken, Task<Delivery>>? Send, string? Refused)> PrepareAsync(Message message, CancellationToken cancellation) =>
        message.Owner switch
        {
            MessageLedger.Staff => await PrepareForStaffAsync(message, cancellation),
            MessageLedger.Supplier => await PrepareForSupplierAsync(message, cancellation),
            _ => await PrepareForCustomerAsync(message, cancellation),
        };

    private async Task<(Func<CancellationToken, Task<Delivery>>? Send, string? Refused)> PrepareForSupplierAsync(Message message, CancellationToken cancellation)
    {
        if (await purchases.GetAsync(message.Subject, cancellation) is not { } request || await suppliers.GetAsync(request.Supplier, cancellation) is not { Email: { Length: > 0 } to } supplier)
        {
            return (null, "The purchase request is gone, or its supplier has no mail address.");
        }

        IReadOnlyDictionary<string, CatalogueItem> items = await catalogue.FindAsync(request.Lines.Select(line => line.Sku), cancellation);
        Mail mail = PurchaseRequestMail.Write(request, supplier.Name, sender.Sender().Shop, sku => items.GetValueOrDefault(sku)?.Title);
        return (stop => sendGrid.SendAsync(message, mail, to, stop), null);
    }

    private async Task<(Func<CancellationToken, Task<Delivery>>? Send, string? Refused)> PrepareForCustomerAsync(Message message, CancellationToken cancellation)
    {
        if ((await orders.LoadAsync(message.Owner, cancellation))?.Order is not { } order)
        {
            return (null, "The order is gone.");
        }

        if (order.Customer.Email is not { Length: > 0 } to)
        {
            return (null, "The order has no mail address.");
        }

        Mail mail = CustomerMails.Write(Enum.Parse<MessageKind>(message.Kind, ignoreCase: true), new(
            order, message.Subject, sender.Sender().Shop, links.ReturnPage(order.Id, order.ReturnUntil ?? clock.GetUtcNow() + LinkLife),
            links.PayPage(order.Id, clock.GetUtcNow() + LinkLife), links.StockPage(order.Id, clock.GetUtcNow() + LinkLife),
            links.AddressPage(order.Id, clock.GetUtcNow() + LinkLife)));
        return (stop => sendGrid.SendAsync(message, mail, to, stop), null);
    }

    private async Task<(Func<CancellationToken, Task<Delivery>>? Send, string? Refused)> PrepareForStaffAsync(Message message, CancellationToken cancellation)
    {
        Mail? written = message.Kind == MessageLedger.CartDigestKind
            ? await carts.FindAsync(message.Subject, cancellation) is { } digest ? await WriteAsync(digest, cancellation) : null
            : await exceptions.FindOpenAsync(message.Subject, cancellation) is { } record ? ExceptionMail.Write(record, sender.Sender().Shop, $"{links.BaseUrl}/ops") : null;
        if (written is not { } mail)
        {
            return (null, "It was over before anybody was told.");
        }

        return message.Channel switch
        {
            MessageChannel.Mail when alerts.Email is { Length: > 0 } to => (stop => sendGrid.SendAsync(message, mail, to, stop), null),
            MessageChannel.Slack when alerts.SlackWebhookUrl is { Length: > 0 } hook => (stop => chat.PostToSlackAsync(hook, mail.Text, stop), null),
            MessageChannel.Teams when alerts.TeamsWebhookUrl is { Length: > 0 } hook => (stop => chat.PostToTeamsAsync(hook, mail.Text, stop), null),
            _ => (null, $"{message.Channel} is no longer configured."),
        };
    }

    private async Task<Mail> WriteAsync(CartDigest digest, CancellationToken cancellation)
    {
        IReadOnlyDictionary<string, CatalogueItem> items = await catalogue.FindAsync(digest.PutBack.Select(one => one.Sku), cancellation);
        return CartDigestMail.Write(digest, sender.Sender().Shop, $"{links.BaseUrl}/ops#/stock?view=carts", sku => items.GetValueOrDefault(sku)?.Title);
    }

    /// <summary>Tells staff that a customer's message did not arrive. Called before that is noted in the ledger, so that a crash in between tells them all the same.</summary>
    public async Task ReportUndeliveredAsync(Message message, string? reason, CancellationToken cancellation)
    {
        if (message.Owner == MessageLedger.Supplier)
        {
            await exceptions.OpenAsync(ExceptionRule.Unreachable, message.Subject, $"Purchase request {message.Subject} did not reach its supplier: {reason ?? "no reason given"}", cancellation);
        }
        else if (message.Owner != MessageLedger.Staff && (await orders.LoadAsync(message.Owner, cancellation))?.Order is { } order)
        {
            await exceptions.OpenAsync(order, ExceptionRule.Unreachable, message.Kind, $"The message '{message.Kind}' did not reach the customer: {reason ?? "no reason given"}", cancellation);
        }
    }
}
