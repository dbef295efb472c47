using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

// The shapes of Stripe's API, fields in Stripe's order. What it calls null is null here too.

internal sealed class Address
{
    public string? City { get; set; }
    public string? Country { get; set; }
    public string? Line1 { get; set; }
    public string? Line2 { get; set; }
    public string? PostalCode { get; set; }
    public string? State { get; set; }
}

internal sealed class Shipping
{
    public Address Address { get; set; } = new();
    public string? Carrier { get; set; }
    public string? Name { get; set; }
    public string? Phone { get; set; }
    public string? TrackingNumber { get; set; }
}

internal sealed class PaymentIntent
{
    public string Id { get; set; } = "";
    public string Object => "payment_intent";
    public long Amount { get; set; }
    public long AmountCapturable { get; set; }
    public object AmountDetails => new { tip = new { } };
    public long AmountReceived { get; set; }
    public string? Application => null;
    public long? ApplicationFeeAmount => null;
    public JsonNode? AutomaticPaymentMethods { get; set; }
    public long? CanceledAt { get; set; }
    public string? CancellationReason { get; set; }
    public string CaptureMethod { get; set; } = "automatic_async";
    public string ClientSecret { get; set; } = "";
    public string ConfirmationMethod => "automatic";
    public long Created { get; set; }
    public string Currency { get; set; } = "";
    public string? Customer { get; set; }
    public string? CustomerAccount => null;
    public string? Description { get; set; }
    public string? ExcludedPaymentMethodTypes => null;
    public JsonNode? LastPaymentError { get; set; }
    public string? LatestCharge { get; set; }
    public bool Livemode => false;
    public object ManagedPayments => new { enabled = false };
    public Dictionary<string, string> Metadata { get; set; } = [];
    public JsonNode? NextAction { get; set; }
    public string? OnBehalfOf => null;
    public string? PaymentMethod { get; set; }
    public string? PaymentMethodConfigurationDetails => null;
    public object PaymentMethodOptions =>
        new { card = new { installments = (string?)null, mandate_options = (string?)null, network = (string?)null, request_three_d_secure = "automatic" } };
    public string[] PaymentMethodTypes => ["card"];
    public JsonNode? Processing => null;
    public string? ReceiptEmail { get; set; }
    public string? Review { get; set; }
    public string? SetupFutureUsage { get; set; }
    public Shipping? Shipping { get; set; }
    public string? StatementDescriptor { get; set; }
    public string? StatementDescriptorSuffix { get; set; }
    public string Status { get; set; } = "requires_payment_method";
    public string? TransferData => null;
    public string? TransferGroup { get; set; }

    /// <summary>How often a payment was attempted.</summary>
    [Hidden]
    public int Attempts { get; set; }

    /// <summary>The test card behind <see cref="PaymentMethod"/>.</summary>
    [Hidden]
    public string? Card { get; set; }

    /// <summary>The checkout session that made it.</summary>
    [Hidden]
    public string? Session { get; set; }
}

internal sealed class Charge
{
    public string Id { get; set; } = "";
    public string Object => "charge";
    public long Amount { get; set; }
    public long AmountCaptured { get; set; }
    public long AmountRefunded { get; set; }
    public string? Application => null;
    public string? ApplicationFee => null;
    public long? ApplicationFeeAmount => null;
    public string? BalanceTransaction { get; set; }
    public object BillingDetails => new
    {
        address = Shipping?.Address ?? new Address(),
        email = ReceiptEmail,
        name = Shipping?.Name,
        phone = (string?)null,
        tax_id = (string?)null,
    };
    public string? CalculatedStatementDescriptor => "SANDBOX";
    public bool Captured { get; set; }
    public long Created { get; set; }
    public string Currency { get; set; } = "";
    public string? Customer { get; set; }
    public string? Description { get; set; }
    public bool Disputed { get; set; }
    public string? FailureBalanceTransaction => null;
    public string? FailureCode { get; set; }
    public string? FailureMessage { get; set; }
    public object FraudDetails => new { };
    public bool Livemode => false;
    public Dictionary<string, string> Metadata { get; set; } = [];
    public string? OnBehalfOf => null;
    public JsonNode Outcome => Cards.Outcome(this);
    public bool Paid { get; set; }
    public string? PaymentIntent { get; set; }
    public string? PaymentMethod { get; set; }
    public JsonNode PaymentMethodDetails => Cards.Details(this);
    public string? ReceiptEmail { get; set; }
    public string? ReceiptNumber => null;
    public string ReceiptUrl => $"https://pay.stripe.com/receipts/payment/{Id}-{AmountRefunded}";
    public bool Refunded { get; set; }
    public string? Review { get; set; }
    public Shipping? Shipping { get; set; }
    public string? StatementDescriptor { get; set; }
    public string? StatementDescriptorSuffix { get; set; }
    public string Status { get; set; } = "succeeded";
    public string? TransferData => null;
    public string? TransferGroup { get; set; }

    [Hidden]
    public string Card { get; set; } = "";
}

internal sealed class Refund
{
    public string Id { get; set; } = "";
    public string Object => "refund";
    public long Amount { get; set; }
    public string? BalanceTransaction { get; set; }
    public string Charge { get; set; } = "";
    public long Created { get; set; }
    public string Currency { get; set; } = "";
    public string? Customer { get; set; }
    public string? CustomerAccount => null;
    public object DestinationDetails => new
    {
        card = new { reference = Reference, reference_status = Reference is null ? "pending" : "available", reference_type = "acquirer_reference_number", type = "refund" },
        type = "card",
    };
    public string? FailureBalanceTransaction { get; set; }
    public string? FailureReason { get; set; }
    public Dictionary<string, string> Metadata { get; set; } = [];
    public string? PaymentIntent { get; set; }
    public string? PaymentMethod => null;
    public string? Reason { get; set; }
    public string? ReceiptNumber => null;
    public string? SourceTransferReversal => null;
    public string Status { get; set; } = "succeeded";
    public string? TransferReversal => null;

    [Hidden]
    public string? Reference { get; set; }
}

internal sealed class Dispute
{
    public string Id { get; set; } = "";
    public string Object => "dispute";
    public long Amount { get; set; }
    public JsonArray BalanceTransactions => [];
    public string Charge { get; set; } = "";
    public long Created { get; set; }
    public string Currency { get; set; } = "";
    public string[] EnhancedEligibilityTypes => [];
    public JsonNode Evidence => Disputes.NoEvidence();
    public object EvidenceDetails =>
        new { due_by = Created + (7 * 86400), enhanced_eligibility = new { }, has_evidence = false, past_due = false, submission_count = 0 };
    public bool IsChargeRefundable { get; set; }
    public bool Livemode => false;
    public Dictionary<string, string> Metadata { get; set; } = [];
    public string? PaymentIntent { get; set; }
    public object PaymentMethodDetails =>
        new { card = new { brand = "visa", case_type = "chargeback", network = "visa", network_reason_code = "10.4" }, type = "card" };
    public string Reason { get; set; } = "fraudulent";
    public string Status { get; set; } = "needs_response";
}

internal sealed class IdempotentAnswer
{
    public string Request { get; set; } = "";
    public int Status { get; set; }
    public string Body { get; set; } = "";
    public long Created { get; set; }
}
