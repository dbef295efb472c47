namespace Stripe;

/// <summary>The values of <see cref="Event.Type"/>.</summary>
public static partial class EventTypes
{
    /// <summary><c>account.application.authorized</c></summary>
    public const string AccountApplicationAuthorized = "account.application.authorized";

    /// <summary><c>account.application.deauthorized</c></summary>
    public const string AccountApplicationDeauthorized = "account.application.deauthorized";

    /// <summary><c>account.external_account.created</c></summary>
    public const string AccountExternalAccountCreated = "account.external_account.created";

    /// <summary><c>account.external_account.deleted</c></summary>
    public const string AccountExternalAccountDeleted = "account.external_account.deleted";

    /// <summary><c>account.external_account.updated</c></summary>
    public const string AccountExternalAccountUpdated = "account.external_account.updated";

    /// <summary><c>account.updated</c></summary>
    public const string AccountUpdated = "account.updated";

    /// <summary><c>application_fee.created</c></summary>
    public const string ApplicationFeeCreated = "application_fee.created";

    /// <summary><c>application_fee.refund.updated</c></summary>
    public const string ApplicationFeeRefundUpdated = "application_fee.refund.updated";

    /// <summary><c>application_fee.refunded</c></summary>
    public const string ApplicationFeeRefunded = "application_fee.refunded";

    /// <summary><c>balance.available</c></summary>
    public const string BalanceAvailable = "balance.available";

    /// <summary><c>balance_settings.updated</c></summary>
    public const string BalanceSettingsUpdated = "balance_settings.updated";

    /// <summary><c>billing.alert.triggered</c></summary>
    public const string BillingAlertTriggered = "billing.alert.triggered";

    /// <summary><c>billing.credit_balance_transaction.created</c></summary>
    public const string BillingCreditBalanceTransactionCreated = "billing.credit_balance_transaction.created";

    /// <summary><c>billing.credit_grant.created</c></summary>
    public const string BillingCreditGrantCreated = "billing.credit_grant.created";

    /// <summary><c>billing.credit_grant.updated</c></summary>
    public const string BillingCreditGrantUpdated = "billing.credit_grant.updated";

    /// <summary><c>billing.meter.created</c></summary>
    public const string BillingMeterCreated = "billing.meter.created";

    /// <summary><c>billing.meter.deactivated</c></summary>
    public const string BillingMeterDeactivated = "billing.meter.deactivated";

    /// <summary><c>billing.meter.reactivated</c></summary>
    public const string BillingMeterReactivated = "billing.meter.reactivated";

    /// <summary><c>billing.meter.updated</c></summary>
    public const string BillingMeterUpdated = "billing.meter.updated";

    /// <summary><c>billing_portal.configuration.created</c></summary>
    public const string BillingPortalConfigurationCreated = "billing_portal.configuration.created";

    /// <summary><c>billing_portal.configuration.updated</c></summary>
    public const string BillingPortalConfigurationUpdated = "billing_portal.configuration.updated";

    /// <summary><c>billing_portal.session.created</c></summary>
    public const string BillingPortalSessionCreated = "billing_portal.session.created";

    /// <summary><c>capability.updated</c></summary>
    public const string CapabilityUpdated = "capability.updated";

    /// <summary><c>cash_balance.funds_available</c></summary>
    public const string CashBalanceFundsAvailable = "cash_balance.funds_available";

    /// <summary><c>charge.captured</c></summary>
    public const string ChargeCaptured = "charge.captured";

    /// <summary><c>charge.dispute.closed</c></summary>
    public const string ChargeDisputeClosed = "charge.dispute.closed";

    /// <summary><c>charge.dispute.created</c></summary>
    public const string ChargeDisputeCreated = "charge.dispute.created";

    /// <summary><c>charge.dispute.funds_reinstated</c></summary>
    public const string ChargeDisputeFundsReinstated = "charge.dispute.funds_reinstated";

    /// <summary><c>charge.dispute.funds_withdrawn</c></summary>
    public const string ChargeDisputeFundsWithdrawn = "charge.dispute.funds_withdrawn";

    /// <summary><c>charge.dispute.updated</c></summary>
    public const string ChargeDisputeUpdated = "charge.dispute.updated";

    /// <summary><c>charge.expired</c></summary>
    public const string ChargeExpired = "charge.expired";

    /// <summary><c>charge.failed</c></summary>
    public const string ChargeFailed = "charge.failed";

    /// <summary><c>charge.pending</c></summary>
    public const string ChargePending = "charge.pending";

    /// <summary><c>charge.refund.updated</c></summary>
    public const string ChargeRefundUpdated = "charge.refund.updated";

    /// <summary><c>charge.refunded</c></summary>
    public const string ChargeRefunded = "charge.refunded";

    /// <summary><c>charge.succeeded</c></summary>
    public const string ChargeSucceeded = "charge.succeeded";

    /// <summary><c>charge.updated</c></summary>
    public const string ChargeUpdated = "charge.updated";

    /// <summary><c>checkout.session.async_payment_failed</c></summary>
    public const string CheckoutSessionAsyncPaymentFailed = "checkout.session.async_payment_failed";

    /// <summary><c>checkout.session.async_payment_succeeded</c></summary>
    public const string CheckoutSessionAsyncPaymentSucceeded = "checkout.session.async_payment_succeeded";

    /// <summary><c>checkout.session.completed</c></summary>
    public const string CheckoutSessionCompleted = "checkout.session.completed";

    /// <summary><c>checkout.session.expired</c></summary>
    public const string CheckoutSessionExpired = "checkout.session.expired";

    /// <summary><c>climate.order.canceled</c></summary>
    public const string ClimateOrderCanceled = "climate.order.canceled";

    /// <summary><c>climate.order.created</c></summary>
    public const string ClimateOrderCreated = "climate.order.created";

    /// <summary><c>climate.order.delayed</c></summary>
    public const string ClimateOrderDelayed = "climate.order.delayed";

    /// <summary><c>climate.order.delivered</c></summary>
    public const string ClimateOrderDelivered = "climate.order.delivered";

    /// <summary><c>climate.order.product_substituted</c></summary>
    public const string ClimateOrderProductSubstituted = "climate.order.product_substituted";

    /// <summary><c>climate.product.created</c></summary>
    public const string ClimateProductCreated = "climate.product.created";

    /// <summary><c>climate.product.pricing_updated</c></summary>
    public const string ClimateProductPricingUpdated = "climate.product.pricing_updated";

    /// <summary><c>coupon.created</c></summary>
    public const string CouponCreated = "coupon.created";

    /// <summary><c>coupon.deleted</c></summary>
    public const string CouponDeleted = "coupon.deleted";

    /// <summary><c>coupon.updated</c></summary>
    public const string CouponUpdated = "coupon.updated";

    /// <summary><c>credit_note.created</c></summary>
    public const string CreditNoteCreated = "credit_note.created";

    /// <summary><c>credit_note.updated</c></summary>
    public const string CreditNoteUpdated = "credit_note.updated";

    /// <summary><c>credit_note.voided</c></summary>
    public const string CreditNoteVoided = "credit_note.voided";

    /// <summary><c>customer_cash_balance_transaction.created</c></summary>
    public const string CustomerCashBalanceTransactionCreated = "customer_cash_balance_transaction.created";

    /// <summary><c>customer.created</c></summary>
    public const string CustomerCreated = "customer.created";

    /// <summary><c>customer.deleted</c></summary>
    public const string CustomerDeleted = "customer.deleted";

    /// <summary><c>customer.discount.created</c></summary>
    public const string CustomerDiscountCreated = "customer.discount.created";

    /// <summary><c>customer.discount.deleted</c></summary>
    public const string CustomerDiscountDeleted = "customer.discount.deleted";

    /// <summary><c>customer.discount.updated</c></summary>
    public const string CustomerDiscountUpdated = "customer.discount.updated";

    /// <summary><c>customer.source.created</c></summary>
    public const string CustomerSourceCreated = "customer.source.created";

    /// <summary><c>customer.source.deleted</c></summary>
    public const string CustomerSourceDeleted = "customer.source.deleted";

    /// <summary><c>customer.source.expiring</c></summary>
    public const string CustomerSourceExpiring = "customer.source.expiring";

    /// <summary><c>customer.source.updated</c></summary>
    public const string CustomerSourceUpdated = "customer.source.updated";

    /// <summary><c>customer.subscription.created</c></summary>
    public const string CustomerSubscriptionCreated = "customer.subscription.created";

    /// <summary><c>customer.subscription.deleted</c></summary>
    public const string CustomerSubscriptionDeleted = "customer.subscription.deleted";

    /// <summary><c>customer.subscription.paused</c></summary>
    public const string CustomerSubscriptionPaused = "customer.subscription.paused";

    /// <summary><c>customer.subscription.pending_update_applied</c></summary>
    public const string CustomerSubscriptionPendingUpdateApplied = "customer.subscription.pending_update_applied";

    /// <summary><c>customer.subscription.pending_update_expired</c></summary>
    public const string CustomerSubscriptionPendingUpdateExpired = "customer.subscription.pending_update_expired";

    /// <summary><c>customer.subscription.resumed</c></summary>
    public const string CustomerSubscriptionResumed = "customer.subscription.resumed";

    /// <summary><c>customer.subscription.trial_will_end</c></summary>
    public const string CustomerSubscriptionTrialWillEnd = "customer.subscription.trial_will_end";

    /// <summary><c>customer.subscription.updated</c></summary>
    public const string CustomerSubscriptionUpdated = "customer.subscription.updated";

    /// <summary><c>customer.tax_id.created</c></summary>
    public const string CustomerTaxIdCreated = "customer.tax_id.created";

    /// <summary><c>customer.tax_id.deleted</c></summary>
    public const string CustomerTaxIdDeleted = "customer.tax_id.deleted";

    /// <summary><c>customer.tax_id.updated</c></summary>
    public const string CustomerTaxIdUpdated = "customer.tax_id.updated";

    /// <summary><c>customer.updated</c></summary>
    public const string CustomerUpdated = "customer.updated";

    /// <summary><c>entitlements.active_entitlement_summary.updated</c></summary>
    public const string EntitlementsActiveEntitlementSummaryUpdated = "entitlements.active_entitlement_summary.updated";
}
