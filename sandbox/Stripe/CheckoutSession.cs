using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>A page of Stripe's on which the customer pays.</summary>
internal sealed class CheckoutSession
{
    public string Id { get; set; } = "";
    public string Object => "checkout.session";
    public string? AdaptivePricing => null;
    public string? AfterExpiration => null;
    public bool? AllowPromotionCodes => null;
    public long AmountSubtotal { get; set; }
    public long AmountTotal { get; set; }
    public object AutomaticTax => new { enabled = false, liability = (string?)null, provider = (string?)null, status = (string?)null };
    public string? BillingAddressCollection => null;
    public string? CancelUrl { get; set; }
    public string? ClientReferenceId { get; set; }
    public string? ClientSecret => null;
    public string? CollectedInformation => null;
    public string? Consent => null;
    public string? ConsentCollection => null;
    public long Created { get; set; }
    public string Currency { get; set; } = "";
    public string? CurrencyConversion => null;
    public string[] CustomFields => [];
    public object CustomText =>
        new { after_submit = (string?)null, shipping_address = (string?)null, submit = (string?)null, terms_of_service_acceptance = (string?)null };
    public string? Customer => null;
    public string? CustomerAccount => null;
    public string CustomerCreation => "if_required";
    public object? CustomerDetails => CustomerEmail is null ? null : new
    {
        address = new Address(),
        business_name = (string?)null,
        email = CustomerEmail,
        individual_name = (string?)null,
        name = (string?)null,
        phone = (string?)null,
        tax_exempt = "none",
        tax_ids = Array.Empty<string>(),
    };
    public string? CustomerEmail { get; set; }
    public string? Discounts => null;
    public long ExpiresAt { get; set; }
    public string? IntegrationIdentifier => null;
    public string? Invoice => null;
    public object InvoiceCreation => new { enabled = false, invoice_data = new { metadata = new { } } };
    public bool Livemode => false;
    public string Locale => "auto";
    public object ManagedPayments => new { enabled = false };
    public Dictionary<string, string> Metadata { get; set; } = [];
    public string Mode => "payment";
    public string? OriginContext => null;
    public string? PaymentIntent { get; set; }
    public string? PaymentLink => null;
    public string PaymentMethodCollection => "if_required";
    public string? PaymentMethodConfigurationDetails => null;
    public object PaymentMethodOptions => new { card = new { request_three_d_secure = "automatic" } };
    public string[] PaymentMethodTypes => ["card"];
    public string PaymentStatus { get; set; } = "unpaid";
    public string? Permissions => null;
    public object PhoneNumberCollection => new { enabled = false };
    public string? RecoveredFrom => null;
    public string? SavedPaymentMethodOptions => null;
    public string? SetupIntent => null;
    public string? ShippingAddressCollection => null;
    public object? ShippingCost => AmountTotal == AmountSubtotal
        ? null
        : new { amount_subtotal = AmountTotal - AmountSubtotal, amount_tax = 0, amount_total = AmountTotal - AmountSubtotal, shipping_rate = (string?)null };
    public string[] ShippingOptions => [];
    public string Status { get; set; } = "open";
    public string? SubmitType => null;
    public string? Subscription => null;
    public string? SuccessUrl { get; set; }
    public object TotalDetails => new { amount_discount = 0, amount_shipping = AmountTotal - AmountSubtotal, amount_tax = 0 };
    public string UiMode => "hosted_page";
    public string? Url { get; set; }
    public string? WalletOptions => null;

    [Hidden]
    public JsonArray LineItems { get; set; } = [];

    /// <summary>Parameters of the intent that paying makes: capture method, metadata, description.</summary>
    [Hidden]
    public string IntentForm { get; set; } = "";
}
