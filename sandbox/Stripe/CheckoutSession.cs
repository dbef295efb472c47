using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>A page of Stripe's on which the customer pays.</summary>
internal sealed class CheckoutSession
{
    public string Id { get; set; } = "";
    public string Object => "checkout.session";
    public long AmountSubtotal { get; set; }
    public long AmountTotal { get; set; }
    public object AutomaticTax => new { enabled = false, liability = (string?)null, provider = (string?)null, status = (string?)null };
    public string? CancelUrl { get; set; }
    public string? ClientReferenceId { get; set; }
    public string? ClientSecret => null;
    public JsonNode? CollectedInformation { get; set; }
    public long Created { get; set; }
    public string Currency { get; set; } = "";
    public string[] CustomFields => [];
    public string? Customer => null;
    public string CustomerCreation => "if_required";
    public object? CustomerDetails => CustomerEmail is null ? null : new { address = new Address(), email = CustomerEmail, name = (string?)null, phone = (string?)null, tax_exempt = "none", tax_ids = Array.Empty<string>() };
    public string? CustomerEmail { get; set; }
    public long ExpiresAt { get; set; }
    public bool Livemode => false;
    public Dictionary<string, string> Metadata { get; set; } = [];
    public string Mode => "payment";
    public string? PaymentIntent { get; set; }
    public string? PaymentLink => null;
    public string PaymentMethodCollection => "if_required";
    public string[] PaymentMethodTypes => ["card"];
    public string PaymentStatus { get; set; } = "unpaid";
    public object PhoneNumberCollection => new { enabled = false };
    public string[] ShippingOptions => [];
    public string Status { get; set; } = "open";
    public string? SuccessUrl { get; set; }
    public object TotalDetails => new { amount_discount = 0, amount_shipping = AmountTotal - AmountSubtotal, amount_tax = 0 };
    public string UiMode => "hosted_page";
    public string? Url { get; set; }

    [Hidden]
    public JsonArray LineItems { get; set; } = [];

    /// <summary>Parameters of the intent that paying makes: capture method, metadata, description.</summary>
    [Hidden]
    public string IntentForm { get; set; } = "";
}
