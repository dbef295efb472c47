namespace Stripe;

/// <summary>Which type reads which kind of object.</summary>
public static class StripeTypeRegistry
{
    /// <summary>Types by the value of the <c>object</c> field.</summary>
    public static readonly IReadOnlyDictionary<string, Type> ObjectsToTypes = new Dictionary<string, Type>
    {
        ["balance_transaction"] = typeof(BalanceTransaction),
        ["charge"] = typeof(Charge),
        ["checkout.session"] = typeof(Checkout.Session),
        ["customer"] = typeof(Customer),
        ["discount"] = typeof(Discount),
        ["dispute"] = typeof(Dispute),
        ["event"] = typeof(Event),
        ["item"] = typeof(LineItem),
        ["payment_intent"] = typeof(PaymentIntent),
        ["payment_method"] = typeof(PaymentMethod),
        ["price"] = typeof(Price),
        ["product"] = typeof(Product),
        ["radar.early_fraud_warning"] = typeof(Radar.EarlyFraudWarning),
        ["refund"] = typeof(Refund),
        ["review"] = typeof(Review),
        ["tax_rate"] = typeof(TaxRate),
    }.AsReadOnly();

    /// <summary>The type itself when it is a class; for an interface the type of that kind, or null when there is none that fits.</summary>
    public static Type GetConcreteType(Type potentialType, string objectValue)
    {
        if (potentialType is { IsInterface: false })
            return potentialType;
        return objectValue != null && ObjectsToTypes.TryGetValue(objectValue, out Type found) && potentialType.IsAssignableFrom(found)
            ? found
            : null;
    }
}
