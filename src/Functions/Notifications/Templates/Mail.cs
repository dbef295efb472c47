using Serverless.Domain;
using Serverless.Domain.Notifications;
using Serverless.Domain.Orders;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>A mail as it goes out, in both forms.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Html">The same as HTML.</param>
public sealed record Mail(string Subject, string Text, string Html);

/// <summary>What a mail to a customer is written from.</summary>
/// <param name="Order">The order as it is now.</param>
/// <param name="Subject">Parcel, return, refund or payment attempt; empty for the order.</param>
/// <param name="Shop">How the shop signs.</param>
/// <param name="ReturnPage">The customer's own page for returns.</param>
/// <param name="PayPage">The customer's own page for paying.</param>
/// <param name="StockPage">The customer's own page for choosing about what is not there.</param>
/// <param name="AddressPage">The customer's own page for correcting the address.</param>
public sealed record MailContext(Order Order, string Subject, string Shop, string ReturnPage, string PayPage, string StockPage, string AddressPage)
{
    /// <summary>An empty mail with its heading and greeting.</summary>
    public MailBody Open(string heading) =>
        new MailBody(Shop, heading).Say(string.IsNullOrWhiteSpace(Order.Customer.Name) ? "Hello," : $"Hello {Order.Customer.Name.Trim()},");
}

/// <summary>The mails to customers, by kind.</summary>
public static class CustomerMails
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(MessageKind kind, MailContext context) => kind switch
    {
        MessageKind.OrderConfirmation => OrderConfirmationMail.Write(context),
        MessageKind.PaymentProblem => PaymentProblemMail.Write(context),
        MessageKind.ShippingConfirmation => ShippingConfirmationMail.Write(context),
        MessageKind.OutForDelivery => OutForDeliveryMail.Write(context),
        MessageKind.Delivered => DeliveredMail.Write(context),
        MessageKind.ReturnReceived => ReturnReceivedMail.Write(context),
        MessageKind.RefundProcessed => RefundProcessedMail.Write(context),
        MessageKind.StockChoice => StockChoiceMail.Write(context),
        MessageKind.AddressProblem => AddressProblemMail.Write(context),
        MessageKind.Cancelled => CancelledMail.Write(context),
        MessageKind.ReturnApproved => ReturnApprovedMail.Write(context),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
