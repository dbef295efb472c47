using System.Net;
using Stripe;

namespace Functions.Tests.Sandbox;

public sealed class StripeRaceTests : SandboxTest
{
    [Fact]
    public async Task Many_requests_under_one_key_make_one_payment()
    {
        (PaymentIntent? Intent, StripeException? Refusal)[] results = await Task.WhenAll(Enumerable.Range(0, 24).Select(async _ =>
        {
            try
            {
                return ((PaymentIntent?)await PayAsync(key: "ord_1:pay"), (StripeException?)null);
            }
            catch (StripeException refused)
            {
                return (null, refused);
            }
        }));

        Assert.Single(results.Select(r => r.Intent?.Id).OfType<string>().Distinct());
        Assert.All(results.Select(r => r.Refusal).OfType<StripeException>(), r =>
            Assert.Equal((HttpStatusCode.Conflict, "idempotency_key_in_use"), (r.HttpStatusCode, r.StripeError.Code)));
        Assert.Single(await Stripe.PaymentIntents.ListAsync());
    }

    [Fact]
    public async Task Refunds_at_once_never_exceed_what_was_paid()
    {
        PaymentIntent paid = await PayAsync(amount: 1000);

        await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Record.ExceptionAsync(
            () => Stripe.Refunds.CreateAsync(new RefundCreateOptions { PaymentIntent = paid.Id, Amount = 300 }))));

        StripeList<Refund> refunds = await Stripe.Refunds.ListAsync(new RefundListOptions { PaymentIntent = paid.Id });
        Assert.Equal(3, refunds.Count());
        Assert.Equal(900, (await Stripe.Charges.GetAsync(paid.LatestChargeId)).AmountRefunded);
    }
}
