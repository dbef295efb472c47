namespace Stripe;

/// <summary>Which type reads which kind of object.</summary>
public static class StripeTypeRegistry
{
    /// <summary>Types by the value of the <c>object</c> field.</summary>
    public static readonly IReadOnlyDictionary<string, Type> ObjectsToTypes = new Dictionary<string, Type>
    {
        ["account"] = typeof(Account),
        ["account_link"] = typeof(AccountLink),
        ["application"] = typeof(Application),
        ["application_fee"] = typeof(ApplicationFee),
        ["balance"] = typeof(Balance),
        ["balance_transaction"] = typeof(BalanceTransaction),
        ["bank_account"] = typeof(BankAccount),
        ["billing.meter"] = typeof(Billing.Meter),
        ["card"] = typeof(Card),
        ["cash_balance"] = typeof(CashBalance),
        ["charge"] = typeof(Charge),
        ["checkout.session"] = typeof(Checkout.Session),
        ["coupon"] = typeof(Coupon),
        ["customer"] = typeof(Customer),
        ["customer_balance_transaction"] = typeof(CustomerBalanceTransaction),
        ["discount"] = typeof(Discount),
        ["dispute"] = typeof(Dispute),
        ["event"] = typeof(Event),
        ["fee_refund"] = typeof(ApplicationFeeRefund),
        ["file"] = typeof(File),
        ["file_link"] = typeof(FileLink),
        ["invoice"] = typeof(Invoice),
        ["invoiceitem"] = typeof(InvoiceItem),
        ["item"] = typeof(LineItem),
        ["line_item"] = typeof(InvoiceLineItem),
        ["payment_intent"] = typeof(PaymentIntent),
        ["payment_link"] = typeof(PaymentLink),
        ["payment_method"] = typeof(PaymentMethod),
        ["payout"] = typeof(Payout),
        ["plan"] = typeof(Plan),
        ["price"] = typeof(Price),
        ["product"] = typeof(Product),
        ["promotion_code"] = typeof(PromotionCode),
        ["radar.early_fraud_warning"] = typeof(Radar.EarlyFraudWarning),
        ["refund"] = typeof(Refund),
        ["review"] = typeof(Review),
        ["setup_intent"] = typeof(SetupIntent),
        ["shipping_rate"] = typeof(ShippingRate),
        ["subscription"] = typeof(Subscription),
        ["subscription_item"] = typeof(SubscriptionItem),
        ["tax_code"] = typeof(TaxCode),
        ["tax_id"] = typeof(TaxId),
        ["tax_rate"] = typeof(TaxRate),
        ["transfer"] = typeof(Transfer),
        ["transfer_reversal"] = typeof(TransferReversal),
        ["webhook_endpoint"] = typeof(WebhookEndpoint),
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

    /// <summary>The class of an event of API v2, by its type; null when there is none.</summary>
    public static Type GetConcreteV2EventType(string typeValue) => typeValue switch
    {
        "v1.billing.meter.error_report_triggered" => typeof(Events.V1BillingMeterErrorReportTriggeredEvent),
        "v1.billing.meter.no_meter_found" => typeof(Events.V1BillingMeterNoMeterFoundEvent),
        _ => null,
    };

    /// <summary>The class of a thin event, by its type; null when there is none.</summary>
    public static Type GetConcreteV2EventNotificationType(string typeValue) => typeValue switch
    {
        "v1.billing.meter.error_report_triggered" => typeof(Events.V1BillingMeterErrorReportTriggeredEventNotification),
        "v1.billing.meter.no_meter_found" => typeof(Events.V1BillingMeterNoMeterFoundEventNotification),
        _ => null,
    };
}
