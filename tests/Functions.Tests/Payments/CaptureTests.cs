using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Exceptions.Timers;
using static Functions.Tests.Attacks.StripeSender;

namespace Functions.Tests.Payments;

public sealed class CaptureTests
{
    [Fact]
    public async Task What_is_set_aside_is_captured_when_packed_and_the_label_comes_after()
    {
        await using TestShop shop = await OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        JsonNode held = await shop.GetAsync(id);
        Assert.Equal(("authorized", 0), (held["paymentStatus"]!.GetValue<string>(), held["captured"]!["amount"]!.GetValue<int>()));
        Assert.Equal(shop.Clock.GetUtcNow().AddDays(7), held["captureBefore"]!.GetValue<DateTimeOffset>());
        string parcel = held["order"]!["parcels"]![0]!["id"]!.GetValue<string>();
        await shop.PostAsync($"/api/fulfilments/{parcel}/pick");
        Assert.Equal("authorized", (await shop.GetAsync(id))["paymentStatus"]!.GetValue<string>());
        await shop.PostAsync($"/api/fulfilments/{parcel}/pack");

        JsonNode packed = await shop.GetAsync(id);
        Assert.Equal(("paid", 1395), (packed["paymentStatus"]!.GetValue<string>(), packed["captured"]!["amount"]!.GetValue<int>()));
        JsonArray ledger = packed["order"]!["payment"]!["ledger"]!.AsArray();
        Assert.Contains(ledger, entry => entry!["kind"]!.GetValue<string>() == "captured");
        string[] story = [.. (await shop.TimelineAsync(id)).Where(kind => kind is "parcelPacked" or "labelBought" || kind == "paymentRecorded")];
        Assert.True(Array.LastIndexOf(story, "parcelPacked") < Array.LastIndexOf(story, "labelBought"));
        Assert.Equal("paymentRecorded", story[Array.IndexOf(story, "parcelPacked") + 1]);
        await shop.ShipAsync(id);
        Assert.Equal("shipped", (await shop.GetAsync(id))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_cancelled_order_lets_what_is_set_aside_go()
    {
        await using TestShop shop = await OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        await shop.PostAsync($"/api/orders/{id}/cancel", new { reason = "changed my mind" });
        JsonNode cancelled = await shop.GetAsync(id);
        Assert.Equal(("voided", 0), (cancelled["paymentStatus"]!.GetValue<string>(), cancelled["order"]!["payment"]!["refunds"]!.AsArray().Count));
    }

    [Fact]
    public async Task An_authorisation_that_is_not_used_is_told_twice_lapses_and_the_customer_pays_again_before_anything_leaves()
    {
        await using TestShop shop = await OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        string parcel = (await shop.GetAsync(id))["order"]!["parcels"]![0]!["id"]!.GetValue<string>();
        await shop.PostAsync($"/api/fulfilments/{parcel}/pick");

        await shop.LiveAsync(TimeSpan.FromDays(5) - TimeSpan.FromHours(1), TimeSpan.FromDays(1));
        await SweepAsync(shop);
        Assert.DoesNotContain("authorisation:48h", await shop.ExceptionsAsync(id));
        await shop.LiveAsync(TimeSpan.FromHours(1));
        await SweepAsync(shop);
        Assert.Contains("authorisation:48h", await shop.ExceptionsAsync(id));
        Assert.DoesNotContain("authorisation:12h", await shop.ExceptionsAsync(id));
        await shop.LiveAsync(TimeSpan.FromHours(36), TimeSpan.FromDays(1));
        await SweepAsync(shop);
        Assert.Contains("authorisation:12h", await shop.ExceptionsAsync(id));

        await shop.LiveAsync(TimeSpan.FromHours(13), TimeSpan.FromDays(1));
        await SweepAsync(shop);
        Assert.Equal("expired", (await shop.GetAsync(id))["paymentStatus"]!.GetValue<string>());
        Assert.Contains("surprise:paymentLapsed", await shop.ExceptionsAsync(id));
        Assert.DoesNotContain("authorisation:48h", await shop.ExceptionsAsync(id));
        (int status, JsonNode? refused) = await shop.PostAsync($"/api/fulfilments/{parcel}/pack");
        Assert.Equal((409, "urn:serverless:problem:notPaid"), (status, refused!["type"]!.GetValue<string>()));
        Assert.Equal(409, (await shop.PostAsync($"/api/fulfilments/{parcel}/label")).Status);

        string mail = (await shop.SandboxHttp.GetFromJsonAsync<JsonNode>($"/_sandbox/mails?order_id={id}&category=paymentProblem"))!.AsArray()[^1]!["text"]!.GetValue<string>();
        using HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false });
        using HttpResponseMessage pressed = await browser.PostAsync(shop.App.Url + mail[mail.IndexOf("/pay/", StringComparison.Ordinal)..].Split('\n', ' ')[0], null);
        await shop.PlayAsync(pressed.Headers.Location!.ToString().Split('/')[^1], "pay");
        Assert.Equal("authorized", (await shop.GetAsync(id))["paymentStatus"]!.GetValue<string>());
        await shop.ShipAsync(id);
        JsonNode shipped = await shop.GetAsync(id);
        Assert.Equal(("shipped", "paid"), (shipped["status"]!.GetValue<string>(), shipped["paymentStatus"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_checkout_page_takes_the_place_of_the_intent_at_intake()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonObject draft = shop.Draft(("MUG", 1));
        draft["payment"] = new JsonObject { ["checkout"] = "session", ["successUrl"] = "https://shop.example/thanks" };
        JsonNode placed = await shop.PlaceAsync(draft), again = await shop.PlaceAsync(draft.DeepClone().AsObject());
        string id = placed["orderId"]!.GetValue<string>(), url = placed["checkoutUrl"]!.GetValue<string>();
        Assert.Null(placed["clientSecret"]);
        Assert.Equal((id, url), (again["orderId"]!.GetValue<string>(), again["checkoutUrl"]!.GetValue<string>()));

        // However much cannot be read before the page's intent is known, it does not hide the news that tells it.
        for (int number = 0; number < 25; number++)
        {
            await SendAsync(shop.Storefront, Event("payment_intent.payment_failed", Intent("pi_0", id, 1395, received: 0, status: "requires_payment_method"), $"evt_0{number:D2}"));
        }

        await shop.PlayAsync(url.Split('/')[^1], "pay");
        JsonNode paid = await shop.GetAsync(id);
        Assert.Equal(("paid", 1395), (paid["paymentStatus"]!.GetValue<string>(), paid["captured"]!["amount"]!.GetValue<int>()));
        Assert.Single(paid["order"]!["parcels"]!.AsArray());
        Assert.Equal(["surprise:paymentIntentMismatch"], await shop.ExceptionsAsync(id));

        // A dispute names nothing but the intent that the page made.
        await shop.PlayAsync(paid["order"]!["payment"]!["intentId"]!.GetValue<string>(), "dispute");
        Assert.Equal("disputed", (await shop.GetAsync(id))["paymentStatus"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_checkout_page_that_nobody_pays_on_is_closed_with_its_order()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Policies__PayByHours"] = "2");
        JsonObject draft = shop.Draft(("MUG", 1));
        draft["payment"] = new JsonObject { ["checkout"] = "session" };
        JsonNode placed = await shop.PlaceAsync(draft);
        string id = placed["orderId"]!.GetValue<string>();
        await shop.LiveAsync(TimeSpan.FromHours(3));
        JsonNode expired = await shop.GetAsync(id);
        Assert.Equal(("expired", "voided"), (expired["status"]!.GetValue<string>(), expired["paymentStatus"]!.GetValue<string>()));
        Assert.Contains("expired", (await shop.PlayAsync(placed["checkoutUrl"]!.GetValue<string>().Split('/')[^1], "pay"))["error"]!["message"]!.GetValue<string>());
    }

    private static Task<TestShop> OpenAsync() => TestShop.OpenAsync(settings => settings["Policies__Capture"] = "WhenPacked");

    private static async Task SweepAsync(TestShop shop)
    {
        using IServiceScope scope = shop.App.Services.CreateScope();
        await ActivatorUtilities.CreateInstance<FindLapsingAuthorisations>(scope.ServiceProvider).Run(new TimerInfo(), default);
        await shop.UntilIdleAsync();
    }
}
