namespace Stripe;

/// <summary>Services of Stripe's API, made when first asked for.</summary>
public class V1Services : Service
{
    internal V1Services(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Account links.</summary>
    public virtual AccountLinkService AccountLinks => field ??= new AccountLinkService(Requestor);

    /// <summary>Accounts.</summary>
    public virtual AccountService Accounts => field ??= new AccountService(Requestor);

    /// <summary>Balance.</summary>
    public virtual BalanceService Balance => field ??= new BalanceService(Requestor);

    /// <summary>Balance transactions.</summary>
    public virtual BalanceTransactionService BalanceTransactions => field ??= new BalanceTransactionService(Requestor);

    /// <summary>Charges.</summary>
    public virtual ChargeService Charges => field ??= new ChargeService(Requestor);

    /// <summary>Checkout.</summary>
    public virtual CheckoutService Checkout => field ??= new CheckoutService(Requestor);

    /// <summary>Coupons.</summary>
    public virtual CouponService Coupons => field ??= new CouponService(Requestor);

    /// <summary>Customers.</summary>
    public virtual CustomerService Customers => field ??= new CustomerService(Requestor);

    /// <summary>Disputes.</summary>
    public virtual DisputeService Disputes => field ??= new DisputeService(Requestor);

    /// <summary>Events.</summary>
    public virtual EventService Events => field ??= new EventService(Requestor);

    /// <summary>Invoice items.</summary>
    public virtual InvoiceItemService InvoiceItems => field ??= new InvoiceItemService(Requestor);

    /// <summary>Invoices.</summary>
    public virtual InvoiceService Invoices => field ??= new InvoiceService(Requestor);

    /// <summary>Payment intents.</summary>
    public virtual PaymentIntentService PaymentIntents => field ??= new PaymentIntentService(Requestor);

    /// <summary>Payment links.</summary>
    public virtual PaymentLinkService PaymentLinks => field ??= new PaymentLinkService(Requestor);

    /// <summary>Payment methods.</summary>
    public virtual PaymentMethodService PaymentMethods => field ??= new PaymentMethodService(Requestor);

    /// <summary>Payouts.</summary>
    public virtual PayoutService Payouts => field ??= new PayoutService(Requestor);

    /// <summary>Prices.</summary>
    public virtual PriceService Prices => field ??= new PriceService(Requestor);

    /// <summary>Products.</summary>
    public virtual ProductService Products => field ??= new ProductService(Requestor);

    /// <summary>Promotion codes.</summary>
    public virtual PromotionCodeService PromotionCodes => field ??= new PromotionCodeService(Requestor);

    /// <summary>Radar.</summary>
    public virtual RadarService Radar => field ??= new RadarService(Requestor);

    /// <summary>Refunds.</summary>
    public virtual RefundService Refunds => field ??= new RefundService(Requestor);

    /// <summary>Reviews.</summary>
    public virtual ReviewService Reviews => field ??= new ReviewService(Requestor);

    /// <summary>Setup intents.</summary>
    public virtual SetupIntentService SetupIntents => field ??= new SetupIntentService(Requestor);

    /// <summary>Shipping rates.</summary>
    public virtual ShippingRateService ShippingRates => field ??= new ShippingRateService(Requestor);

    /// <summary>Subscription items.</summary>
    public virtual SubscriptionItemService SubscriptionItems => field ??= new SubscriptionItemService(Requestor);

    /// <summary>Subscriptions.</summary>
    public virtual SubscriptionService Subscriptions => field ??= new SubscriptionService(Requestor);

    /// <summary>Tax rates.</summary>
    public virtual TaxRateService TaxRates => field ??= new TaxRateService(Requestor);

    /// <summary>Transfers.</summary>
    public virtual TransferService Transfers => field ??= new TransferService(Requestor);

    /// <summary>Webhook endpoints.</summary>
    public virtual WebhookEndpointService WebhookEndpoints => field ??= new WebhookEndpointService(Requestor);
}
