using Serverless.Domain.Inventory;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>N21, to a supplier: what is needed.</summary>
public static class PurchaseRequestMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(PurchaseRequest request, string supplier, string shop, Func<string, string?> title) => new MailBody(shop, "We would like to order")
        .Say($"Dear {supplier},")
        .Say("please send us the following, and tell us when it comes:")
        .Lines([.. request.Lines.Select(line => new MailLine(title(line.Sku) is { } name ? $"{name} ({line.Sku})" : line.Sku, line.Quantity, null))])
        .Facts(("Our reference", request.Id))
        .Close($"Order {request.Id}");
}
