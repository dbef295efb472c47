using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment intent amount details.</summary>
public class PaymentIntentAmountDetailsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>discount_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("discount_amount")]
    public long? DiscountAmount
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>enforce_arithmetic_validation</c> of Stripe's API.</summary>
    [JsonPropertyName("enforce_arithmetic_validation")]
    public bool? EnforceArithmeticValidation { get; set; }

    /// <summary><c>line_items</c> of Stripe's API.</summary>
    [JsonPropertyName("line_items")]
    public List<PaymentIntentAmountDetailsLineItemOptions> LineItems
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>shipping</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping")]
    public PaymentIntentAmountDetailsShippingOptions Shipping
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>tax</c> of Stripe's API.</summary>
    [JsonPropertyName("tax")]
    public PaymentIntentAmountDetailsTaxOptions Tax
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
