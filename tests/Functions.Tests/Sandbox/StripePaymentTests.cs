using System.Net;
using Stripe;

namespace Functions.Tests.Sandbox;

public sealed class StripePaymentTests : SandboxTest
{
    [Fact]
    public async Task A_payment_is_made_and_told_by_signed_webhooks_in_order()
    {
        PaymentIntent paid = await PayAsync();
        await Sandbox.UntilIdleAsync();

        Assert.Equal(("succeeded", 5997L), (paid.Status, paid.AmountReceived));
        Assert.Equal(["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"], App.StripeTypes());
        foreach (Webhook webhook in App.Of("stripe"))
        {
            Event read = EventUtility.ConstructEvent(webhook.Body, webhook.Headers["Stripe-Signature"], "whsec_sandbox");
            Assert.Equal(Clock.GetUtcNow().UtcDateTime, read.Created);
            Assert.Equal("ord_1", Assert.IsAssignableFrom<IHasMetadata>(read.Data.Object).Metadata["order_id"]);
        }
    }

    [Theory]
    [InlineData("pm_card_chargeDeclined", "card_declined", "generic_decline")]
    [InlineData("pm_card_visa_chargeDeclined", "card_declined", "generic_decline")]
    [InlineData("pm_card_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds")]
    [InlineData("pm_card_chargeDeclinedExpiredCard", "expired_card", null)]
    public async Task A_declined_card_is_a_402_that_says_why_and_leaves_the_intent_open(string card, string code, string? declineCode)
    {
        var declined = await Assert.ThrowsAsync<StripeException>(() => PayAsync(card));
        await Sandbox.UntilIdleAsync();

        Assert.Equal((HttpStatusCode.PaymentRequired, "card_error", code, declineCode),
            (declined.HttpStatusCode, declined.StripeError.Type, declined.StripeError.Code, declined.StripeError.DeclineCode));
        Assert.Equal("requires_payment_method", declined.StripeError.PaymentIntent.Status);
        Assert.Equal(["payment_intent.created", "payment_intent.payment_failed"], App.StripeTypes());
        PaymentIntent failed = await Stripe.PaymentIntents.GetAsync(declined.StripeError.PaymentIntent.Id);
        Assert.Equal(code, failed.LastPaymentError.Code);
        PaymentIntent again = await Stripe.PaymentIntents.ConfirmAsync(failed.Id, new PaymentIntentConfirmOptions { PaymentMethod = "pm_card_visa" });
        Assert.Equal("succeeded", again.Status);
        Assert.Null(again.LastPaymentError);
    }

    [Fact]
    public async Task A_card_that_fails_once_pays_the_second_time()
    {
        PaymentIntent failed = (await Assert.ThrowsAsync<StripeException>(() => PayAsync("pm_card_visa_failOnce"))).StripeError.PaymentIntent;

        PaymentIntent paid = await Stripe.PaymentIntents.ConfirmAsync(failed.Id, new PaymentIntentConfirmOptions { PaymentMethod = "pm_card_visa_failOnce" });

        Assert.Equal("succeeded", paid.Status);
    }

    [Theory]
    [InlineData(true, "succeeded", "payment_intent.succeeded")]
    [InlineData(false, "requires_payment_method", "payment_intent.payment_failed")]
    public async Task A_card_that_asks_for_authentication_waits_for_the_customer(bool passes, string status, string told)
    {
        PaymentIntent waiting = await PayAsync("pm_card_authenticationRequired");
        Assert.Equal(("requires_action", "use_stripe_sdk"), (waiting.Status, waiting.NextAction.Type));

        await SendAsync(HttpMethod.Post, $"/_sandbox/stripe/{waiting.Id}/authenticate", new { success = passes });
        await Sandbox.UntilIdleAsync();

        Assert.Equal(status, (await Stripe.PaymentIntents.GetAsync(waiting.Id)).Status);
        Assert.Equal(["payment_intent.created", "payment_intent.requires_action", told], App.StripeTypes().Where(type => type != "charge.succeeded"));
    }

    [Fact]
    public async Task Money_that_is_only_held_can_be_captured_in_part_once()
    {
        PaymentIntent held = await PayAsync(capture: "manual");
        Assert.Equal(("requires_capture", 5997L, 0L), (held.Status, held.AmountCapturable, held.AmountReceived));
        Charge charge = await Stripe.Charges.GetAsync(held.LatestChargeId);
        Assert.Equal(Clock.GetUtcNow().UtcDateTime.AddDays(7), charge.PaymentMethodDetails.Card.CaptureBefore);

        PaymentIntent captured = await Stripe.PaymentIntents.CaptureAsync(held.Id, new PaymentIntentCaptureOptions { AmountToCapture = 5000 });
        var twice = await Assert.ThrowsAsync<StripeException>(() => Stripe.PaymentIntents.CaptureAsync(held.Id));
        await Sandbox.UntilIdleAsync();

        Assert.Equal(("succeeded", 5000L, 0L), (captured.Status, captured.AmountReceived, captured.AmountCapturable));
        Assert.Equal("payment_intent_unexpected_state", twice.StripeError.Code);
        Assert.Equal("succeeded", twice.StripeError.PaymentIntent.Status);
        Assert.Equal(["payment_intent.created", "charge.succeeded", "payment_intent.amount_capturable_updated", "payment_intent.succeeded"], App.StripeTypes());
    }

    [Fact]
    public async Task A_hold_that_nobody_captures_ends_after_seven_days()
    {
        PaymentIntent held = await PayAsync(capture: "manual");

        await PassAsync(TimeSpan.FromDays(8));

        PaymentIntent ended = await Stripe.PaymentIntents.GetAsync(held.Id);
        Assert.Equal(("canceled", "expired"), (ended.Status, ended.CancellationReason));
        Assert.Equal(new DateTime(2026, 11, 9, 9, 0, 0, DateTimeKind.Utc), ended.CanceledAt);
        Assert.Equal("payment_intent.canceled", App.StripeTypes()[^1]);
    }

    [Fact]
    public async Task What_is_paid_cannot_be_cancelled_and_what_is_open_can()
    {
        PaymentIntent open = await Stripe.PaymentIntents.CreateAsync(new PaymentIntentCreateOptions { Amount = 100, Currency = "usd" });
        PaymentIntent cancelled = await Stripe.PaymentIntents.CancelAsync(
            open.Id, new PaymentIntentCancelOptions { CancellationReason = "abandoned" });
        Assert.Equal(("canceled", "abandoned"), (cancelled.Status, cancelled.CancellationReason));

        PaymentIntent paid = await PayAsync();
        var refused = await Assert.ThrowsAsync<StripeException>(() => Stripe.PaymentIntents.CancelAsync(paid.Id));
        Assert.Equal("You cannot cancel this PaymentIntent because it has a status of succeeded.", refused.Message);
    }

    [Fact]
    public async Task Refunds_are_cumulative_and_never_more_than_was_paid()
    {
        PaymentIntent paid = await PayAsync(amount: 1000);

        Refund first = await Stripe.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = paid.Id, Amount = 400, Reason = "requested_by_customer" });
        var tooMuch = await Assert.ThrowsAsync<StripeException>(() => Stripe.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = paid.Id, Amount = 601 }));
        await Stripe.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = paid.Id });
        var nothingLeft = await Assert.ThrowsAsync<StripeException>(() => Stripe.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = paid.Id }));
        await Sandbox.UntilIdleAsync();

        Assert.Equal(("succeeded", paid.LatestChargeId), (first.Status, first.ChargeId));
        Assert.Equal("Refund amount (601) is greater than unrefunded amount on charge (600).", tooMuch.Message);
        Assert.Equal("charge_already_refunded", nothingLeft.StripeError.Code);
        List<Event> told = [.. App.Of("stripe").Select(w => EventUtility.ParseEvent(w.Body)).Where(e => e.Type == "charge.refunded")];
        Assert.Equal([400L, 1000L], told.Select(e => ((Charge)e.Data.Object).AmountRefunded));
        Assert.Equal([0L, 400L], told.Select(e => (long)e.Data.PreviousAttributes.amount_refunded));
        Assert.Equal(1000, (await Stripe.Charges.GetAsync(paid.LatestChargeId)).AmountRefunded);
    }

    [Fact]
    public async Task A_refund_that_the_bank_sends_back_fails_days_later()
    {
        PaymentIntent paid = await PayAsync("pm_card_refundFail");
        Refund refund = await Stripe.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = paid.Id });

        await PassAsync(TimeSpan.FromDays(5));

        Refund failed = await Stripe.Refunds.GetAsync(refund.Id);
        Assert.Equal(("failed", "lost_or_stolen_card"), (failed.Status, failed.FailureReason));
        Assert.Equal("refund.failed", App.StripeTypes()[^1]);
        Assert.Equal(0, (await Stripe.Charges.GetAsync(paid.LatestChargeId)).AmountRefunded);
    }

    [Fact]
    public async Task A_pending_refund_succeeds_a_day_later()
    {
        PaymentIntent paid = await PayAsync("pm_card_pendingRefund");
        Refund refund = await Stripe.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = paid.Id });
        Assert.Equal("pending", refund.Status);

        await PassAsync(TimeSpan.FromDays(2));

        Assert.Equal("succeeded", (await Stripe.Refunds.GetAsync(refund.Id)).Status);
        Assert.Equal("refund.updated", App.StripeTypes()[^1]);
    }

    [Fact]
    public async Task Disputes_warnings_and_reviews_can_be_played()
    {
        PaymentIntent paid = await PayAsync("pm_card_createDispute");
        await SendAsync(HttpMethod.Post, $"/_sandbox/stripe/{paid.Id}/review");
        await SendAsync(HttpMethod.Post, $"/_sandbox/stripe/{paid.Id}/review", new { closed_reason = "approved" });
        await SendAsync(HttpMethod.Post, $"/_sandbox/stripe/{paid.Id}/early-fraud-warning");
        await PassAsync(TimeSpan.FromDays(4));
        Dispute dispute = (await Stripe.Disputes.ListAsync()).Single();
        await SendAsync(HttpMethod.Post, $"/_sandbox/stripe/{dispute.Id}/close", new { won = false });
        await Sandbox.UntilIdleAsync();

        Assert.Equal(
            ["review.opened", "review.closed", "radar.early_fraud_warning.created", "charge.dispute.created", "charge.dispute.funds_withdrawn", "charge.dispute.closed"],
            App.StripeTypes().Skip(3));
        Assert.All(App.Of("stripe"), w => Assert.NotNull(EventUtility.ParseEvent(w.Body).Data.Object));
        Assert.Equal("lost", (await Stripe.Disputes.GetAsync(dispute.Id)).Status);
    }

    [Fact]
    public async Task Bad_parameters_are_refused_with_their_name()
    {
        var noAmount = await Assert.ThrowsAsync<StripeException>(
            () => Stripe.PaymentIntents.CreateAsync(new PaymentIntentCreateOptions { Currency = "usd" }));
        var noIntent = await Assert.ThrowsAsync<StripeException>(() => Stripe.PaymentIntents.GetAsync("pi_none"));

        Assert.Equal(("parameter_missing", "amount"), (noAmount.StripeError.Code, noAmount.StripeError.Param));
        Assert.Equal((HttpStatusCode.NotFound, "resource_missing"), (noIntent.HttpStatusCode, noIntent.StripeError.Code));
        Assert.Equal("No such payment_intent: 'pi_none'", noIntent.Message);
    }
}
