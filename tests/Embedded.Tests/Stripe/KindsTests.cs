using Stripe;

namespace Embedded.Tests.Stripe;

public sealed class KindsTests : IAsyncLifetime
{
    private readonly WireRecorder server = new();
    private StripeClient client = null!;

    public Task InitializeAsync()
    {
        client = new StripeClient("sk_test_1", apiBase: server.Url);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData("account", typeof(Account))]
    [InlineData("application", typeof(Application))]
    [InlineData("application_fee", typeof(ApplicationFee))]
    [InlineData("balance", typeof(Balance))]
    [InlineData("bank_account", typeof(BankAccount))]
    [InlineData("cash_balance", typeof(CashBalance))]
    [InlineData("coupon", typeof(Coupon))]
    [InlineData("fee_refund", typeof(ApplicationFeeRefund))]
    [InlineData("file", typeof(global::Stripe.File))]
    [InlineData("file_link", typeof(FileLink))]
    [InlineData("invoice", typeof(Invoice))]
    [InlineData("invoiceitem", typeof(InvoiceItem))]
    [InlineData("payment_link", typeof(PaymentLink))]
    [InlineData("payout", typeof(Payout))]
    [InlineData("plan", typeof(Plan))]
    [InlineData("price", typeof(Price))]
    [InlineData("promotion_code", typeof(PromotionCode))]
    [InlineData("setup_intent", typeof(SetupIntent))]
    [InlineData("subscription", typeof(Subscription))]
    [InlineData("tax_code", typeof(TaxCode))]
    [InlineData("tax_id", typeof(TaxId))]
    [InlineData("transfer", typeof(Transfer))]
    public void An_event_carries_its_object_in_its_type(string kind, Type type)
    {
        string json = """{"id":"evt_1","object":"event","api_version":"VERSION","type":"x","data":{"object":{"id":"o_1","object":"KIND"}}}""";
        Event read = EventUtility.ParseEvent(json.Replace("VERSION", StripeConfiguration.ApiVersion).Replace("KIND", kind));

        Assert.IsType(type, read.Data.Object);
        Assert.Equal(kind, read.Data.Object.Object);
    }

    [Fact]
    public void A_decimal_is_text_on_the_wire_and_keeps_its_digits()
    {
        Price price = Price.FromJson("""{"id":"price_1","object":"price","unit_amount":1200,"unit_amount_decimal":"1200.123456789012"}""");

        Assert.Equal((1200L, 1200.123456789012m), (price.UnitAmount, price.UnitAmountDecimal));
        Assert.Contains("\"unit_amount_decimal\": \"1200.123456789012\"", price.ToJson());
        Assert.Null(Price.FromJson("""{"unit_amount_decimal":null}""").UnitAmountDecimal);
    }

    [Fact]
    public void Whoever_takes_part_in_a_payment_is_there_when_expanded()
    {
        Charge charge = Charge.FromJson("""
            {"id":"ch_1","application":{"id":"ca_1","object":"application","name":"Shop"},"application_fee":{"id":"fee_1","object":"application_fee","amount":12},
             "on_behalf_of":{"id":"acct_1","object":"account"},"transfer_data":{"destination":"acct_2"}}
            """);
        PaymentIntent intent = PaymentIntent.FromJson(
            """{"id":"pi_1","application":"ca_1","transfer_data":{"destination":{"id":"acct_2","object":"account","country":"GB"}}}""");

        Assert.Equal(("ca_1", "Shop", "fee_1", 12), (charge.ApplicationId, charge.Application.Name, charge.ApplicationFeeId, charge.ApplicationFee.Amount));
        Assert.Equal(("acct_1", "account", "acct_2"), (charge.OnBehalfOf.Id, charge.OnBehalfOf.Object, charge.TransferData.DestinationId));
        Assert.Null(charge.TransferData.Destination);
        Assert.Equal(("ca_1", "GB"), (intent.ApplicationId, intent.TransferData.Destination.Country));
        Assert.Null(intent.Application);
    }

    [Fact]
    public void Money_comes_from_and_goes_to_bank_accounts_too()
    {
        Charge charge = Charge.FromJson("""{"id":"py_1","source":{"id":"ba_1","object":"bank_account","last4":"6789"}}""");
        Payout payout = Payout.FromJson("""{"id":"po_1","destination":{"id":"ba_2","object":"bank_account","account":"acct_1","country":"GB"}}""");
        Payout toCard = Payout.FromJson("""{"id":"po_2","destination":{"id":"card_1","object":"card"}}""");

        Assert.Equal("6789", Assert.IsType<BankAccount>(charge.Source).Last4);
        Assert.Equal(("ba_2", "acct_1", "GB"), (payout.DestinationId, payout.Destination.AccountId, Assert.IsType<BankAccount>(payout.Destination).Country));
        Assert.IsType<Card>(toCard.Destination);
        Assert.Equal("po", Payout.FromJson("""{"destination":"po"}""").DestinationId);
    }

    [Fact]
    public void A_sessions_other_objects_are_there_when_they_were_expanded()
    {
        var session = global::Stripe.Checkout.Session.FromJson(
            """{"id":"cs_1","setup_intent":{"id":"seti_1","status":"succeeded"},"subscription":"sub_1","invoice":null}""");

        Assert.Equal(("seti_1", "succeeded"), (session.SetupIntentId, session.SetupIntent.Status));
        Assert.Equal("sub_1", session.SubscriptionId);
        Assert.Null(session.Subscription);
        Assert.Null(session.Invoice);
    }

    [Fact]
    public async Task Calls_go_where_stripe_has_them()
    {
        await client.V1.SetupIntents.CreateAsync(new SetupIntentCreateOptions { Customer = "cus_1", Usage = "off_session" });
        await client.V1.Subscriptions.CancelAsync("sub_1");
        await client.V1.Balance.GetAsync();
        await client.V1.Prices.SearchAsync(new PriceSearchOptions { Query = "active:'true'" });
        await client.V1.Products.UpdateAsync("prod_1", new ProductUpdateOptions { Name = "Mug", Metadata = null });
        await client.V1.Invoices.FinalizeInvoiceAsync("in_1");
        await new PayoutService(client).GetAsync("po_1");

        Assert.Equal(
            [
                "POST /v1/setup_intents customer=cus_1&usage=off_session",
                "DELETE /v1/subscriptions/sub_1 ",
                "GET /v1/balance ",
                "GET /v1/prices/search?query=active%3A%27true%27 ",
                "POST /v1/products/prod_1 metadata=&name=Mug",
                "POST /v1/invoices/in_1/finalize ",
                "GET /v1/payouts/po_1 ",
            ],
            server.Requests.Select(r => $"{r.Method} {r.Path} {r.Body}"));
    }
}
