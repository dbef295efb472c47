using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Hosting;

namespace Functions.Tests.Returns;

public sealed class ReturnLifeTests
{
    [Fact]
    public async Task A_return_is_labelled_received_inspected_refunded_and_put_back()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await DeliveredAsync(shop);
        string returnId = await AskAsync(shop, id, units: 3);

        JsonNode approved = await ReturnAsync(shop, id);
        Assert.Equal("approved", Status(approved));
        Assert.StartsWith("http", approved["label"]!["url"]!.GetValue<string>(), StringComparison.Ordinal);

        Assert.Equal(200, (await shop.PostAsync($"/api/returns/{returnId}/receive")).Status);
        Assert.Equal("received", Status(await ReturnAsync(shop, id)));
        string line = approved["lines"]![0]!["lineId"]!.GetValue<string>();
        object inspection = new { restockable = new Dictionary<string, int> { [line] = 2 } };
        Assert.Equal(200, (await shop.PostAsync($"/api/returns/{returnId}/inspect", inspection)).Status);
        await shop.LiveAsync(TimeSpan.FromHours(1), TimeSpan.FromMinutes(15));

        Assert.Equal("closed", Status(await ReturnAsync(shop, id)));
        Assert.Equal((int[])[3000], await RefundsAsync(shop, id));
        Assert.Equal((999, 0), await shop.StockOfAsync("MUG"));
        JsonNode level = (await shop.Http.GetFromJsonAsync<JsonNode>("/api/stock?sku=MUG"))!["items"]![0]!;
        Assert.Equal((998, 1), (level["available"]!.GetValue<int>(), level["unavailable"]!.GetValue<int>()));
        Assert.Equal("partial", (await shop.GetAsync(id))["refunded"]!.GetValue<string>());

        // Everything again, late: nothing moves.
        Assert.Equal(200, (await shop.PostAsync($"/api/returns/{returnId}/inspect", inspection)).Status);
        Assert.Equal(200, (await shop.PostAsync($"/api/returns/{returnId}/receive")).Status);
        Assert.Equal((int[])[3000], await RefundsAsync(shop, id));
        Assert.Equal((999, 0), await shop.StockOfAsync("MUG"));
        foreach (string kind in (string[])["returnApproved", "returnReceived", "refundProcessed"])
        {
            Assert.Single(await shop.MailsAsync(id), mail => mail == kind);
        }
    }

    [Fact]
    public async Task A_return_that_is_asked_for_again_under_the_same_key_is_the_same_return()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        object wish = new { orderId = id, lines = new[] { new { lineId = "1", quantity = 1, reason = "wrongSize" } } };
        (int first, JsonNode? asked) = await shop.PostAsync("/api/returns", wish, "mine");
        (int again, JsonNode? known) = await shop.PostAsync("/api/returns", wish, "mine");
        Assert.Equal((201, 200, $"{asked!["return"]!["id"]}"), (first, again, $"{known!["return"]!["id"]}"));
        Assert.Equal(422, (await shop.PostAsync("/api/returns", wish, "another")).Status);
        Assert.Single((await shop.GetAsync(id))["order"]!["returns"]!.AsArray());
    }

    [Fact]
    public async Task A_return_asked_for_before_delivery_waits_for_it()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 4));
        await AskAsync(shop, id, units: 1);
        Assert.Equal("requested", Status(await ReturnAsync(shop, id)));

        await shop.ShipAsync(id);
        await UntilDeliveredAsync(shop, id);
        Assert.NotEqual("requested", Status(await ReturnAsync(shop, id)));
        Assert.Single(await shop.MailsAsync(id), mail => mail == "returnApproved");
    }

    [Fact]
    public async Task A_declined_return_costs_nothing()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Policies__ApproveReturns"] = "false");
        string id = await DeliveredAsync(shop);
        string returnId = await AskAsync(shop, id, units: 1);
        Assert.Equal("requested", Status(await ReturnAsync(shop, id)));

        Assert.Equal(200, (await shop.PostAsync($"/api/returns/{returnId}/reject", new { reason = "worn" })).Status);
        Assert.Equal("declined", Status(await ReturnAsync(shop, id)));
        (int status, JsonNode? refused) = await shop.PostAsync($"/api/returns/{returnId}/approve");
        Assert.Equal(409, status);
        Assert.Equal("declined", refused!["returnStatus"]!.GetValue<string>());
        Assert.Empty(await RefundsAsync(shop, id));
        Assert.DoesNotContain("returnApproved", await shop.MailsAsync(id));
        JsonNode over = (await shop.Http.GetFromJsonAsync<JsonNode>("/api/returns?state=over"))!;
        Assert.Equal(returnId, over["items"]![0]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_return_whose_label_lapsed_goes_on_when_it_is_sent_after_all()
    {
        await using TestShop shop = await TestShop.OpenAsync(settings => settings["Policies__ReturnLabelDays"] = "0");
        string id = await DeliveredAsync(shop);
        string returnId = await AskAsync(shop, id, units: 2);
        Assert.Equal("expired", Status(await ReturnAsync(shop, id)));
        Assert.Empty(await RefundsAsync(shop, id));

        await shop.LiveAsync(TimeSpan.FromDays(6));
        Assert.Equal("inTransit", Status(await ReturnAsync(shop, id)));
        await shop.PostAsync($"/api/returns/{returnId}/receive");
        await shop.PostAsync($"/api/returns/{returnId}/inspect");
        await shop.LiveAsync(TimeSpan.FromHours(1), TimeSpan.FromMinutes(15));
        Assert.Equal("closed", Status(await ReturnAsync(shop, id)));
        Assert.Equal((int[])[2000], await RefundsAsync(shop, id));
    }

    [Fact]
    public async Task A_customer_asks_by_the_signed_link_and_twice_is_once()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await DeliveredAsync(shop);
        SignedLinks links = shop.App.Services.GetRequiredService<SignedLinks>();
        string page = $"/returns/{links.Token(SignedLinks.Returns, id, shop.Clock.GetUtcNow().AddDays(1))}";
        using HttpClient customer = new() { BaseAddress = new(shop.App.Url) };
        Assert.Contains("mug", await customer.GetStringAsync(page), StringComparison.Ordinal);

        Dictionary<string, string> form = new() { ["number"] = "1", ["q0"] = "2", ["r0"] = "damaged" };
        for (int sent = 0; sent < 2; sent++)
        {
            using HttpResponseMessage answer = await customer.PostAsync(page, new FormUrlEncodedContent(form));
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
            await shop.UntilIdleAsync();
        }

        JsonNode only = Assert.Single((await shop.GetAsync(id))["order"]!["returns"]!.AsArray())!;
        Assert.Equal("damaged", only["lines"]![0]!["reason"]!.GetValue<string>());

        using HttpResponseMessage tooMany = await customer.PostAsync(page, new FormUrlEncodedContent(new Dictionary<string, string> { ["number"] = "2", ["q0"] = "3" }));
        Assert.Equal(422, (int)tooMany.StatusCode);
        foreach (int place in (int[])[1, 2, 20])
        {
            using HttpResponseMessage forged = await customer.GetAsync(page[..^place] + (page[^place] == 'A' ? 'B' : 'A') + page[^place..][1..]);
            Assert.Equal(404, (int)forged.StatusCode);
        }
    }

    [Fact]
    public async Task A_malformed_request_says_which_line_and_stores_nothing()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        (int status, JsonNode? problem) = await shop.PostAsync("/api/returns", new { orderId = id, lines = new[] { new { lineId = "nope", quantity = 1, reason = "x" } } });
        Assert.Equal(422, status);
        Assert.Equal("/lines/0/lineId", problem!["errors"]![0]!["field"]!.GetValue<string>());
        (status, problem) = await shop.PostAsync("/api/returns", new { orderId = id, lines = new[] { new { lineId = "nope", quantity = 1 } } });
        Assert.Equal("/lines/0/reason", problem!["errors"]![0]!["field"]!.GetValue<string>());
        Assert.Equal(404, (await shop.PostAsync("/api/returns/ret_unknown-1/approve")).Status);
        Assert.Empty((await shop.GetAsync(id))["order"]!["returns"]!.AsArray());
    }

    private static async Task<string> DeliveredAsync(TestShop shop)
    {
        string id = await shop.PaidOrderAsync(("MUG", 4));
        await shop.ShipAsync(id);
        await UntilDeliveredAsync(shop, id);
        return id;
    }

    private static async Task UntilDeliveredAsync(TestShop shop, string id)
    {
        for (int day = 0; day < 12 && (await shop.GetAsync(id))["order"]!["deliveredAt"] is null; day++)
        {
            await shop.LiveAsync(TimeSpan.FromDays(1));
        }
    }

    private static async Task<string> AskAsync(TestShop shop, string id, int units)
    {
        string line = (await shop.GetAsync(id))["lines"]![0]!["lineId"]!.GetValue<string>();
        (int status, JsonNode? body) = await shop.PostAsync("/api/returns", new { orderId = id, lines = new[] { new { lineId = line, quantity = units, reason = "wrongSize" } } });
        Assert.True(status == 201, $"{status}: {body}");
        return body!["return"]!["id"]!.GetValue<string>();
    }

    private static async Task<JsonNode> ReturnAsync(TestShop shop, string id) => (await shop.GetAsync(id))["order"]!["returns"]![0]!;

    private static string Status(JsonNode item) => item["status"]!.GetValue<string>();

    private static async Task<int[]> RefundsAsync(TestShop shop, string id) => [.. (await shop.GetAsync(id))["order"]!["payment"]!["refunds"]!.AsArray()
        .Where(refund => refund!["state"]!.GetValue<string>() == "succeeded").Select(refund => refund!["amount"]!["amount"]!.GetValue<int>())];
}
