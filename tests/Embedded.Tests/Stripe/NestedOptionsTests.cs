using Stripe;
using Stripe.Checkout;

namespace Embedded.Tests.Stripe;

/// <summary>Options that are objects of their own, and what belongs to another object; the forms are those of Stripe.net 52.2.0.</summary>
public sealed class NestedOptionsTests : IAsyncLifetime
{
    private readonly WireRecorder server = new();
    private StripeClient client = null!;

    public Task InitializeAsync()
    {
        client = new StripeClient("sk_test_1", apiBase: server.Url);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task A_sessions_objects_are_written_by_their_names()
    {
        await client.V1.Checkout.Sessions.CreateAsync(new SessionCreateOptions
        {
            Mode = "payment",
            AutomaticTax = new SessionAutomaticTaxOptions { Enabled = true, Liability = new SessionAutomaticTaxLiabilityOptions { Type = "self" } },
            AfterExpiration = new SessionAfterExpirationOptions { Recovery = new SessionAfterExpirationRecoveryOptions { Enabled = true } },
            CustomFields =
            [
                new SessionCustomFieldOptions
                {
                    Key = "gift",
                    Label = new SessionCustomFieldLabelOptions { Custom = "Gift note", Type = "custom" },
                    Text = new SessionCustomFieldTextOptions { MaximumLength = 40 },
                    Type = "text",
                },
            ],
            SubscriptionData = new SessionSubscriptionDataOptions { TrialPeriodDays = 7 },
            ConsentCollection = new SessionConsentCollectionOptions { TermsOfService = "required" },
        });

        Assert.Equal(
            "after_expiration[recovery][enabled]=true&automatic_tax[enabled]=true&automatic_tax[liability][type]=self&consent_collection[terms_of_service]=required"
            + "&custom_fields[0][key]=gift&custom_fields[0][label][custom]=Gift note&custom_fields[0][label][type]=custom"
            + "&custom_fields[0][text][maximum_length]=40&custom_fields[0][type]=text&mode=payment&subscription_data[trial_period_days]=7",
            string.Join('&', Assert.Single(server.Requests).Parameters));
    }

    [Fact]
    public async Task Ways_to_pay_have_their_own_options()
    {
        await client.V1.PaymentIntents.CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = 500,
            Currency = "eur",
            PaymentMethodOptions = new PaymentIntentPaymentMethodOptionsOptions
            {
                Card = new PaymentIntentPaymentMethodOptionsCardOptions { CaptureMethod = "manual" },
                Klarna = new PaymentIntentPaymentMethodOptionsKlarnaOptions { PreferredLocale = "de-DE" },
            },
        });
        await client.V1.PaymentMethods.CreateAsync(new PaymentMethodCreateOptions
        {
            Type = "sepa_debit",
            SepaDebit = new PaymentMethodSepaDebitOptions { Iban = "DE89370400440532013000" },
        });

        Assert.Equal(
            ["amount=500", "currency=eur", "payment_method_options[card][capture_method]=manual", "payment_method_options[klarna][preferred_locale]=de-DE"],
            server.Requests[0].Parameters);
        Assert.Equal(("/v1/payment_methods", "sepa_debit[iban]=DE89370400440532013000&type=sepa_debit"),
            (server.Requests[1].Path, string.Join('&', server.Requests[1].Parameters)));
    }

    [Fact]
    public async Task What_belongs_to_another_object_is_under_its_address()
    {
        server.Answer = number => (200, number == 0
            ? """{"object":"list","has_more":true,"data":[{"id":"li_1","object":"item"}]}"""
            : """{"object":"list","has_more":false,"data":[{"id":"li_2","object":"item"}]}""", null);
        var lines = new List<string>();
        await foreach (LineItem line in client.V1.Checkout.Sessions.LineItems.ListAutoPagingAsync("cs_1", new SessionLineItemListOptions { Limit = 1 }))
        {
            lines.Add(line.Id);
        }

        Assert.Equal(["li_1", "li_2"], lines);
        Assert.Equal(["/v1/checkout/sessions/cs_1/line_items?limit=1", "/v1/checkout/sessions/cs_1/line_items?limit=1&starting_after=li_1"], server.Requests.Select(request => request.Path));
        client.V1.Customers.PaymentMethods.Get("cus_1", "pm_1");
        client.V1.PaymentLinks.LineItems.List("plink_1");
        Assert.Equal(["/v1/customers/cus_1/payment_methods/pm_1", "/v1/payment_links/plink_1/line_items"], server.Requests.Skip(2).Select(request => request.Path));
    }

    [Fact]
    public async Task A_word_may_stand_for_a_number_or_a_moment()
    {
        await client.V1.Prices.CreateAsync(new PriceCreateOptions
        {
            Tiers = [new PriceTierOptions { UpTo = 10, UnitAmount = 5 }, new PriceTierOptions { UpTo = PriceTierUpTo.Inf, UnitAmount = 4 }],
        });
        await client.V1.Subscriptions.UpdateAsync("sub_1", new SubscriptionUpdateOptions { TrialEnd = SubscriptionTrialEnd.Now });

        Assert.Equal(
            ["tiers[0][unit_amount]=5", "tiers[0][up_to]=10", "tiers[1][unit_amount]=4", "tiers[1][up_to]=inf"], server.Requests[0].Parameters);
        Assert.Equal(["trial_end=now"], server.Requests[1].Parameters);
    }

    [Fact]
    public void Event_types_have_names() =>
        Assert.Equal(
            ("account.updated", "invoice.payment_succeeded", "treasury.received_debit.created"),
            (EventTypes.AccountUpdated, EventTypes.InvoicePaymentSucceeded, EventTypes.TreasuryReceivedDebitCreated));
}
