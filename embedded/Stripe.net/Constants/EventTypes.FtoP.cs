namespace Stripe;

/// <content>Of kinds from F on.</content>
public static partial class EventTypes
{
    /// <summary><c>file.created</c></summary>
    public const string FileCreated = "file.created";

    /// <summary><c>financial_connections.account.account_numbers_updated</c></summary>
    public const string FinancialConnectionsAccountAccountNumbersUpdated = "financial_connections.account.account_numbers_updated";

    /// <summary><c>financial_connections.account.created</c></summary>
    public const string FinancialConnectionsAccountCreated = "financial_connections.account.created";

    /// <summary><c>financial_connections.account.deactivated</c></summary>
    public const string FinancialConnectionsAccountDeactivated = "financial_connections.account.deactivated";

    /// <summary><c>financial_connections.account.disconnected</c></summary>
    public const string FinancialConnectionsAccountDisconnected = "financial_connections.account.disconnected";

    /// <summary><c>financial_connections.account.expected_deactivation_date_updated</c></summary>
    public const string FinancialConnectionsAccountExpectedDeactivationDateUpdated = "financial_connections.account.expected_deactivation_date_updated";

    /// <summary><c>financial_connections.account.reactivated</c></summary>
    public const string FinancialConnectionsAccountReactivated = "financial_connections.account.reactivated";

    /// <summary><c>financial_connections.account.refreshed_balance</c></summary>
    public const string FinancialConnectionsAccountRefreshedBalance = "financial_connections.account.refreshed_balance";

    /// <summary><c>financial_connections.account.refreshed_ownership</c></summary>
    public const string FinancialConnectionsAccountRefreshedOwnership = "financial_connections.account.refreshed_ownership";

    /// <summary><c>financial_connections.account.refreshed_transactions</c></summary>
    public const string FinancialConnectionsAccountRefreshedTransactions = "financial_connections.account.refreshed_transactions";

    /// <summary><c>financial_connections.account.supported_payment_method_types_updated</c></summary>
    public const string FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated = "financial_connections.account.supported_payment_method_types_updated";

    /// <summary><c>financial_connections.account.upcoming_account_number_expiry</c></summary>
    public const string FinancialConnectionsAccountUpcomingAccountNumberExpiry = "financial_connections.account.upcoming_account_number_expiry";

    /// <summary><c>financial_connections.account.upcoming_deactivation</c></summary>
    public const string FinancialConnectionsAccountUpcomingDeactivation = "financial_connections.account.upcoming_deactivation";

    /// <summary><c>financial_connections.authorization.expected_deactivation_date_updated</c></summary>
    public const string FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated = "financial_connections.authorization.expected_deactivation_date_updated";

    /// <summary><c>financial_connections.authorization.upcoming_deactivation</c></summary>
    public const string FinancialConnectionsAuthorizationUpcomingDeactivation = "financial_connections.authorization.upcoming_deactivation";

    /// <summary><c>identity.verification_session.canceled</c></summary>
    public const string IdentityVerificationSessionCanceled = "identity.verification_session.canceled";

    /// <summary><c>identity.verification_session.created</c></summary>
    public const string IdentityVerificationSessionCreated = "identity.verification_session.created";

    /// <summary><c>identity.verification_session.processing</c></summary>
    public const string IdentityVerificationSessionProcessing = "identity.verification_session.processing";

    /// <summary><c>identity.verification_session.redacted</c></summary>
    public const string IdentityVerificationSessionRedacted = "identity.verification_session.redacted";

    /// <summary><c>identity.verification_session.requires_input</c></summary>
    public const string IdentityVerificationSessionRequiresInput = "identity.verification_session.requires_input";

    /// <summary><c>identity.verification_session.verified</c></summary>
    public const string IdentityVerificationSessionVerified = "identity.verification_session.verified";

    /// <summary><c>invoice.created</c></summary>
    public const string InvoiceCreated = "invoice.created";

    /// <summary><c>invoice.deleted</c></summary>
    public const string InvoiceDeleted = "invoice.deleted";

    /// <summary><c>invoice.finalization_failed</c></summary>
    public const string InvoiceFinalizationFailed = "invoice.finalization_failed";

    /// <summary><c>invoice.finalized</c></summary>
    public const string InvoiceFinalized = "invoice.finalized";

    /// <summary><c>invoiceitem.created</c></summary>
    public const string InvoiceItemCreated = "invoiceitem.created";

    /// <summary><c>invoiceitem.deleted</c></summary>
    public const string InvoiceItemDeleted = "invoiceitem.deleted";

    /// <summary><c>invoice.marked_uncollectible</c></summary>
    public const string InvoiceMarkedUncollectible = "invoice.marked_uncollectible";

    /// <summary><c>invoice.overdue</c></summary>
    public const string InvoiceOverdue = "invoice.overdue";

    /// <summary><c>invoice.overpaid</c></summary>
    public const string InvoiceOverpaid = "invoice.overpaid";

    /// <summary><c>invoice.paid</c></summary>
    public const string InvoicePaid = "invoice.paid";

    /// <summary><c>invoice.payment_action_required</c></summary>
    public const string InvoicePaymentActionRequired = "invoice.payment_action_required";

    /// <summary><c>invoice.payment_attempt_required</c></summary>
    public const string InvoicePaymentAttemptRequired = "invoice.payment_attempt_required";

    /// <summary><c>invoice.payment_failed</c></summary>
    public const string InvoicePaymentFailed = "invoice.payment_failed";

    /// <summary><c>invoice_payment.paid</c></summary>
    public const string InvoicePaymentPaid = "invoice_payment.paid";

    /// <summary><c>invoice.payment_succeeded</c></summary>
    public const string InvoicePaymentSucceeded = "invoice.payment_succeeded";

    /// <summary><c>invoice.sent</c></summary>
    public const string InvoiceSent = "invoice.sent";

    /// <summary><c>invoice.upcoming</c></summary>
    public const string InvoiceUpcoming = "invoice.upcoming";

    /// <summary><c>invoice.updated</c></summary>
    public const string InvoiceUpdated = "invoice.updated";

    /// <summary><c>invoice.voided</c></summary>
    public const string InvoiceVoided = "invoice.voided";

    /// <summary><c>invoice.will_be_due</c></summary>
    public const string InvoiceWillBeDue = "invoice.will_be_due";

    /// <summary><c>issuing_authorization.created</c></summary>
    public const string IssuingAuthorizationCreated = "issuing_authorization.created";

    /// <summary><c>issuing_authorization.request</c></summary>
    public const string IssuingAuthorizationRequest = "issuing_authorization.request";

    /// <summary><c>issuing_authorization.updated</c></summary>
    public const string IssuingAuthorizationUpdated = "issuing_authorization.updated";

    /// <summary><c>issuing_card.created</c></summary>
    public const string IssuingCardCreated = "issuing_card.created";

    /// <summary><c>issuing_card.updated</c></summary>
    public const string IssuingCardUpdated = "issuing_card.updated";

    /// <summary><c>issuing_cardholder.created</c></summary>
    public const string IssuingCardholderCreated = "issuing_cardholder.created";

    /// <summary><c>issuing_cardholder.updated</c></summary>
    public const string IssuingCardholderUpdated = "issuing_cardholder.updated";

    /// <summary><c>issuing_dispute.closed</c></summary>
    public const string IssuingDisputeClosed = "issuing_dispute.closed";

    /// <summary><c>issuing_dispute.created</c></summary>
    public const string IssuingDisputeCreated = "issuing_dispute.created";

    /// <summary><c>issuing_dispute.funds_reinstated</c></summary>
    public const string IssuingDisputeFundsReinstated = "issuing_dispute.funds_reinstated";

    /// <summary><c>issuing_dispute.funds_rescinded</c></summary>
    public const string IssuingDisputeFundsRescinded = "issuing_dispute.funds_rescinded";

    /// <summary><c>issuing_dispute.submitted</c></summary>
    public const string IssuingDisputeSubmitted = "issuing_dispute.submitted";

    /// <summary><c>issuing_dispute.updated</c></summary>
    public const string IssuingDisputeUpdated = "issuing_dispute.updated";

    /// <summary><c>issuing_personalization_design.activated</c></summary>
    public const string IssuingPersonalizationDesignActivated = "issuing_personalization_design.activated";

    /// <summary><c>issuing_personalization_design.deactivated</c></summary>
    public const string IssuingPersonalizationDesignDeactivated = "issuing_personalization_design.deactivated";

    /// <summary><c>issuing_personalization_design.rejected</c></summary>
    public const string IssuingPersonalizationDesignRejected = "issuing_personalization_design.rejected";

    /// <summary><c>issuing_personalization_design.updated</c></summary>
    public const string IssuingPersonalizationDesignUpdated = "issuing_personalization_design.updated";

    /// <summary><c>issuing_token.created</c></summary>
    public const string IssuingTokenCreated = "issuing_token.created";

    /// <summary><c>issuing_token.updated</c></summary>
    public const string IssuingTokenUpdated = "issuing_token.updated";

    /// <summary><c>issuing_transaction.created</c></summary>
    public const string IssuingTransactionCreated = "issuing_transaction.created";

    /// <summary><c>issuing_transaction.purchase_details_receipt_updated</c></summary>
    public const string IssuingTransactionPurchaseDetailsReceiptUpdated = "issuing_transaction.purchase_details_receipt_updated";

    /// <summary><c>issuing_transaction.updated</c></summary>
    public const string IssuingTransactionUpdated = "issuing_transaction.updated";

    /// <summary><c>mandate.updated</c></summary>
    public const string MandateUpdated = "mandate.updated";

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

    /// <summary><c>payment_link.created</c></summary>
    public const string PaymentLinkCreated = "payment_link.created";

    /// <summary><c>payment_link.updated</c></summary>
    public const string PaymentLinkUpdated = "payment_link.updated";

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

    /// <summary><c>person.created</c></summary>
    public const string PersonCreated = "person.created";

    /// <summary><c>person.deleted</c></summary>
    public const string PersonDeleted = "person.deleted";

    /// <summary><c>person.updated</c></summary>
    public const string PersonUpdated = "person.updated";

    /// <summary><c>ping</c></summary>
    public const string Ping = "ping";

    /// <summary><c>plan.created</c></summary>
    public const string PlanCreated = "plan.created";

    /// <summary><c>plan.deleted</c></summary>
    public const string PlanDeleted = "plan.deleted";

    /// <summary><c>plan.updated</c></summary>
    public const string PlanUpdated = "plan.updated";

    /// <summary><c>price.created</c></summary>
    public const string PriceCreated = "price.created";

    /// <summary><c>price.deleted</c></summary>
    public const string PriceDeleted = "price.deleted";

    /// <summary><c>price.updated</c></summary>
    public const string PriceUpdated = "price.updated";

    /// <summary><c>product.created</c></summary>
    public const string ProductCreated = "product.created";

    /// <summary><c>product.deleted</c></summary>
    public const string ProductDeleted = "product.deleted";

    /// <summary><c>product.updated</c></summary>
    public const string ProductUpdated = "product.updated";

    /// <summary><c>promotion_code.created</c></summary>
    public const string PromotionCodeCreated = "promotion_code.created";

    /// <summary><c>promotion_code.updated</c></summary>
    public const string PromotionCodeUpdated = "promotion_code.updated";
}
