namespace Stripe;

/// <content>Of kinds from Q on.</content>
public static partial class EventTypes
{
    /// <summary><c>quote.accepted</c></summary>
    public const string QuoteAccepted = "quote.accepted";

    /// <summary><c>quote.canceled</c></summary>
    public const string QuoteCanceled = "quote.canceled";

    /// <summary><c>quote.created</c></summary>
    public const string QuoteCreated = "quote.created";

    /// <summary><c>quote.finalized</c></summary>
    public const string QuoteFinalized = "quote.finalized";

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

    /// <summary><c>reporting.report_run.failed</c></summary>
    public const string ReportingReportRunFailed = "reporting.report_run.failed";

    /// <summary><c>reporting.report_run.succeeded</c></summary>
    public const string ReportingReportRunSucceeded = "reporting.report_run.succeeded";

    /// <summary><c>reporting.report_type.updated</c></summary>
    public const string ReportingReportTypeUpdated = "reporting.report_type.updated";

    /// <summary><c>reserve.hold.created</c></summary>
    public const string ReserveHoldCreated = "reserve.hold.created";

    /// <summary><c>reserve.hold.updated</c></summary>
    public const string ReserveHoldUpdated = "reserve.hold.updated";

    /// <summary><c>reserve.plan.created</c></summary>
    public const string ReservePlanCreated = "reserve.plan.created";

    /// <summary><c>reserve.plan.disabled</c></summary>
    public const string ReservePlanDisabled = "reserve.plan.disabled";

    /// <summary><c>reserve.plan.expired</c></summary>
    public const string ReservePlanExpired = "reserve.plan.expired";

    /// <summary><c>reserve.plan.updated</c></summary>
    public const string ReservePlanUpdated = "reserve.plan.updated";

    /// <summary><c>reserve.release.created</c></summary>
    public const string ReserveReleaseCreated = "reserve.release.created";

    /// <summary><c>review.closed</c></summary>
    public const string ReviewClosed = "review.closed";

    /// <summary><c>review.opened</c></summary>
    public const string ReviewOpened = "review.opened";

    /// <summary><c>setup_intent.canceled</c></summary>
    public const string SetupIntentCanceled = "setup_intent.canceled";

    /// <summary><c>setup_intent.created</c></summary>
    public const string SetupIntentCreated = "setup_intent.created";

    /// <summary><c>setup_intent.requires_action</c></summary>
    public const string SetupIntentRequiresAction = "setup_intent.requires_action";

    /// <summary><c>setup_intent.setup_failed</c></summary>
    public const string SetupIntentSetupFailed = "setup_intent.setup_failed";

    /// <summary><c>setup_intent.succeeded</c></summary>
    public const string SetupIntentSucceeded = "setup_intent.succeeded";

    /// <summary><c>sigma.scheduled_query_run.created</c></summary>
    public const string SigmaScheduledQueryRunCreated = "sigma.scheduled_query_run.created";

    /// <summary><c>source.canceled</c></summary>
    public const string SourceCanceled = "source.canceled";

    /// <summary><c>source.chargeable</c></summary>
    public const string SourceChargeable = "source.chargeable";

    /// <summary><c>source.failed</c></summary>
    public const string SourceFailed = "source.failed";

    /// <summary><c>source.mandate_notification</c></summary>
    public const string SourceMandateNotification = "source.mandate_notification";

    /// <summary><c>source.refund_attributes_required</c></summary>
    public const string SourceRefundAttributesRequired = "source.refund_attributes_required";

    /// <summary><c>source.transaction.created</c></summary>
    public const string SourceTransactionCreated = "source.transaction.created";

    /// <summary><c>source.transaction.updated</c></summary>
    public const string SourceTransactionUpdated = "source.transaction.updated";

    /// <summary><c>subscription_schedule.aborted</c></summary>
    public const string SubscriptionScheduleAborted = "subscription_schedule.aborted";

    /// <summary><c>subscription_schedule.canceled</c></summary>
    public const string SubscriptionScheduleCanceled = "subscription_schedule.canceled";

    /// <summary><c>subscription_schedule.completed</c></summary>
    public const string SubscriptionScheduleCompleted = "subscription_schedule.completed";

    /// <summary><c>subscription_schedule.created</c></summary>
    public const string SubscriptionScheduleCreated = "subscription_schedule.created";

    /// <summary><c>subscription_schedule.expiring</c></summary>
    public const string SubscriptionScheduleExpiring = "subscription_schedule.expiring";

    /// <summary><c>subscription_schedule.released</c></summary>
    public const string SubscriptionScheduleReleased = "subscription_schedule.released";

    /// <summary><c>subscription_schedule.updated</c></summary>
    public const string SubscriptionScheduleUpdated = "subscription_schedule.updated";

    /// <summary><c>tax_rate.created</c></summary>
    public const string TaxRateCreated = "tax_rate.created";

    /// <summary><c>tax_rate.updated</c></summary>
    public const string TaxRateUpdated = "tax_rate.updated";

    /// <summary><c>tax.settings.updated</c></summary>
    public const string TaxSettingsUpdated = "tax.settings.updated";

    /// <summary><c>terminal.reader.action_failed</c></summary>
    public const string TerminalReaderActionFailed = "terminal.reader.action_failed";

    /// <summary><c>terminal.reader.action_succeeded</c></summary>
    public const string TerminalReaderActionSucceeded = "terminal.reader.action_succeeded";

    /// <summary><c>terminal.reader.action_updated</c></summary>
    public const string TerminalReaderActionUpdated = "terminal.reader.action_updated";

    /// <summary><c>test_helpers.test_clock.advancing</c></summary>
    public const string TestHelpersTestClockAdvancing = "test_helpers.test_clock.advancing";

    /// <summary><c>test_helpers.test_clock.created</c></summary>
    public const string TestHelpersTestClockCreated = "test_helpers.test_clock.created";

    /// <summary><c>test_helpers.test_clock.deleted</c></summary>
    public const string TestHelpersTestClockDeleted = "test_helpers.test_clock.deleted";

    /// <summary><c>test_helpers.test_clock.internal_failure</c></summary>
    public const string TestHelpersTestClockInternalFailure = "test_helpers.test_clock.internal_failure";

    /// <summary><c>test_helpers.test_clock.ready</c></summary>
    public const string TestHelpersTestClockReady = "test_helpers.test_clock.ready";

    /// <summary><c>topup.canceled</c></summary>
    public const string TopupCanceled = "topup.canceled";

    /// <summary><c>topup.created</c></summary>
    public const string TopupCreated = "topup.created";

    /// <summary><c>topup.failed</c></summary>
    public const string TopupFailed = "topup.failed";

    /// <summary><c>topup.reversed</c></summary>
    public const string TopupReversed = "topup.reversed";

    /// <summary><c>topup.succeeded</c></summary>
    public const string TopupSucceeded = "topup.succeeded";

    /// <summary><c>transfer.created</c></summary>
    public const string TransferCreated = "transfer.created";

    /// <summary><c>transfer.reversed</c></summary>
    public const string TransferReversed = "transfer.reversed";

    /// <summary><c>transfer.updated</c></summary>
    public const string TransferUpdated = "transfer.updated";

    /// <summary><c>treasury.credit_reversal.created</c></summary>
    public const string TreasuryCreditReversalCreated = "treasury.credit_reversal.created";

    /// <summary><c>treasury.credit_reversal.posted</c></summary>
    public const string TreasuryCreditReversalPosted = "treasury.credit_reversal.posted";

    /// <summary><c>treasury.debit_reversal.completed</c></summary>
    public const string TreasuryDebitReversalCompleted = "treasury.debit_reversal.completed";

    /// <summary><c>treasury.debit_reversal.created</c></summary>
    public const string TreasuryDebitReversalCreated = "treasury.debit_reversal.created";

    /// <summary><c>treasury.debit_reversal.initial_credit_granted</c></summary>
    public const string TreasuryDebitReversalInitialCreditGranted = "treasury.debit_reversal.initial_credit_granted";

    /// <summary><c>treasury.financial_account.closed</c></summary>
    public const string TreasuryFinancialAccountClosed = "treasury.financial_account.closed";

    /// <summary><c>treasury.financial_account.created</c></summary>
    public const string TreasuryFinancialAccountCreated = "treasury.financial_account.created";

    /// <summary><c>treasury.financial_account.features_status_updated</c></summary>
    public const string TreasuryFinancialAccountFeaturesStatusUpdated = "treasury.financial_account.features_status_updated";

    /// <summary><c>treasury.inbound_transfer.canceled</c></summary>
    public const string TreasuryInboundTransferCanceled = "treasury.inbound_transfer.canceled";

    /// <summary><c>treasury.inbound_transfer.created</c></summary>
    public const string TreasuryInboundTransferCreated = "treasury.inbound_transfer.created";

    /// <summary><c>treasury.inbound_transfer.failed</c></summary>
    public const string TreasuryInboundTransferFailed = "treasury.inbound_transfer.failed";

    /// <summary><c>treasury.inbound_transfer.succeeded</c></summary>
    public const string TreasuryInboundTransferSucceeded = "treasury.inbound_transfer.succeeded";

    /// <summary><c>treasury.outbound_payment.canceled</c></summary>
    public const string TreasuryOutboundPaymentCanceled = "treasury.outbound_payment.canceled";

    /// <summary><c>treasury.outbound_payment.created</c></summary>
    public const string TreasuryOutboundPaymentCreated = "treasury.outbound_payment.created";

    /// <summary><c>treasury.outbound_payment.expected_arrival_date_updated</c></summary>
    public const string TreasuryOutboundPaymentExpectedArrivalDateUpdated = "treasury.outbound_payment.expected_arrival_date_updated";

    /// <summary><c>treasury.outbound_payment.failed</c></summary>
    public const string TreasuryOutboundPaymentFailed = "treasury.outbound_payment.failed";

    /// <summary><c>treasury.outbound_payment.posted</c></summary>
    public const string TreasuryOutboundPaymentPosted = "treasury.outbound_payment.posted";

    /// <summary><c>treasury.outbound_payment.returned</c></summary>
    public const string TreasuryOutboundPaymentReturned = "treasury.outbound_payment.returned";

    /// <summary><c>treasury.outbound_payment.tracking_details_updated</c></summary>
    public const string TreasuryOutboundPaymentTrackingDetailsUpdated = "treasury.outbound_payment.tracking_details_updated";

    /// <summary><c>treasury.outbound_transfer.canceled</c></summary>
    public const string TreasuryOutboundTransferCanceled = "treasury.outbound_transfer.canceled";

    /// <summary><c>treasury.outbound_transfer.created</c></summary>
    public const string TreasuryOutboundTransferCreated = "treasury.outbound_transfer.created";

    /// <summary><c>treasury.outbound_transfer.expected_arrival_date_updated</c></summary>
    public const string TreasuryOutboundTransferExpectedArrivalDateUpdated = "treasury.outbound_transfer.expected_arrival_date_updated";

    /// <summary><c>treasury.outbound_transfer.failed</c></summary>
    public const string TreasuryOutboundTransferFailed = "treasury.outbound_transfer.failed";

    /// <summary><c>treasury.outbound_transfer.posted</c></summary>
    public const string TreasuryOutboundTransferPosted = "treasury.outbound_transfer.posted";

    /// <summary><c>treasury.outbound_transfer.returned</c></summary>
    public const string TreasuryOutboundTransferReturned = "treasury.outbound_transfer.returned";

    /// <summary><c>treasury.outbound_transfer.tracking_details_updated</c></summary>
    public const string TreasuryOutboundTransferTrackingDetailsUpdated = "treasury.outbound_transfer.tracking_details_updated";

    /// <summary><c>treasury.received_credit.created</c></summary>
    public const string TreasuryReceivedCreditCreated = "treasury.received_credit.created";

    /// <summary><c>treasury.received_credit.failed</c></summary>
    public const string TreasuryReceivedCreditFailed = "treasury.received_credit.failed";

    /// <summary><c>treasury.received_credit.succeeded</c></summary>
    public const string TreasuryReceivedCreditSucceeded = "treasury.received_credit.succeeded";

    /// <summary><c>treasury.received_debit.created</c></summary>
    public const string TreasuryReceivedDebitCreated = "treasury.received_debit.created";
}
