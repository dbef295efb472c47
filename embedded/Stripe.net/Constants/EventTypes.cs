namespace Stripe;

/// <summary>The values of <see cref="Event.Type"/>.</summary>
public static class EventTypes
{
    /// <summary><c>balance.available</c></summary>
    public const string BalanceAvailable = "balance.available";

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

    /// <summary><c>customer.created</c></summary>
    public const string CustomerCreated = "customer.created";

    /// <summary><c>customer.deleted</c></summary>
    public const string CustomerDeleted = "customer.deleted";

    /// <summary><c>customer.updated</c></summary>
    public const string CustomerUpdated = "customer.updated";

    /// <summary><c>payment_intent.amount_capturable_updated</c></summary>
    public const string PaymentIntentAmountCapturableUpdated = "payment_intent.amount_capturable_updated";

    /// <summary><c>payment_intent.canceled</c></summary>
    public const string PaymentIntentCanceled = "payment_intent.canceled";

    /// <summary><c>payment_intent.created</c></summary>
    public const string PaymentIntentCreated = "payment_intent.created";

    /// <summary><c>payment_intent.partially_funded</c></summary>
    public const string PaymentIntentPartiallyFunded = "payment_intent.partially_funded";

    /// <summary><c>payment_intent.payment_failed</c></summary>
    public const string PaymentIntentPaymentFailed = "payment_intent.payment_failed";

    /// <summary><c>payment_intent.processing</c></summary>
    public const string PaymentIntentProcessing = "payment_intent.processing";

    /// <summary><c>payment_intent.requires_action</c></summary>
    public const string PaymentIntentRequiresAction = "payment_intent.requires_action";

    /// <summary><c>payment_intent.succeeded</c></summary>
    public const string PaymentIntentSucceeded = "payment_intent.succeeded";

    /// <summary><c>payment_method.attached</c></summary>
    public const string PaymentMethodAttached = "payment_method.attached";

    /// <summary><c>payment_method.automatically_updated</c></summary>
    public const string PaymentMethodAutomaticallyUpdated = "payment_method.automatically_updated";

    /// <summary><c>payment_method.detached</c></summary>
    public const string PaymentMethodDetached = "payment_method.detached";

    /// <summary><c>payment_method.updated</c></summary>
    public const string PaymentMethodUpdated = "payment_method.updated";

    /// <summary><c>payout.canceled</c></summary>
    public const string PayoutCanceled = "payout.canceled";

    /// <summary><c>payout.created</c></summary>
    public const string PayoutCreated = "payout.created";

    /// <summary><c>payout.failed</c></summary>
    public const string PayoutFailed = "payout.failed";

    /// <summary><c>payout.paid</c></summary>
    public const string PayoutPaid = "payout.paid";

    /// <summary><c>payout.reconciliation_completed</c></summary>
    public const string PayoutReconciliationCompleted = "payout.reconciliation_completed";

    /// <summary><c>payout.updated</c></summary>
    public const string PayoutUpdated = "payout.updated";

    /// <summary><c>radar.early_fraud_warning.created</c></summary>
    public const string RadarEarlyFraudWarningCreated = "radar.early_fraud_warning.created";

    /// <summary><c>radar.early_fraud_warning.updated</c></summary>
    public const string RadarEarlyFraudWarningUpdated = "radar.early_fraud_warning.updated";

    /// <summary><c>refund.created</c></summary>
    public const string RefundCreated = "refund.created";

    /// <summary><c>refund.failed</c></summary>
    public const string RefundFailed = "refund.failed";

    /// <summary><c>refund.updated</c></summary>
    public const string RefundUpdated = "refund.updated";

    /// <summary><c>review.closed</c></summary>
    public const string ReviewClosed = "review.closed";

    /// <summary><c>review.opened</c></summary>
    public const string ReviewOpened = "review.opened";
}
