using System.Net;
using System.Text.Json.Nodes;

namespace Functions.Tests.Payments;

public sealed class DisputePackTests
{
    [Fact]
    public async Task A_dispute_comes_with_all_its_evidence_in_one_document()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonObject draft = shop.Draft(("MUG", 1));
        draft["note"] = "<script>alert(1)</script>";
        draft["billingAddress"] = draft["shippingAddress"]!.DeepClone();
        JsonNode placed = await shop.PlaceAsync(draft);
        await shop.PayAsync(placed);
        string id = placed["orderId"]!.GetValue<string>(), intent = placed["paymentIntentId"]!.GetValue<string>();
        await shop.ShipAsync(id);
        await shop.LiveAsync(TimeSpan.FromDays(10), TimeSpan.FromDays(1));
        JsonNode dispute = await shop.PlayAsync(intent, "dispute", new { reason = "product_not_received" });

        JsonNode order = await shop.GetAsync(id);
        JsonNode open = Assert.Single(order["disputes"]!.AsArray())!;
        Assert.Equal(("open", "product_not_received"), (open["state"]!.GetValue<string>(), open["reason"]!.GetValue<string>()));
        Assert.Equal(shop.Clock.GetUtcNow().AddDays(7), open["dueBy"]!.GetValue<DateTimeOffset>());
        string pack = await shop.Http.GetStringAsync($"/api/orders/{id}/dispute-pack");
        JsonNode parcel = order["order"]!["parcels"]![0]!;
        string[] wanted =
        [
            dispute["id"]!.GetValue<string>(), "product_not_received", open["dueBy"]!.GetValue<DateTimeOffset>().ToString("yyyy-MM-dd HH:mm"), intent, "visa ending in 4242",
            "1 Test Street, Leeds, LS1 1AA, GB", parcel["label"]!["trackingNumber"]!.GetValue<string>(), parcel["deliveredAt"]!.GetValue<DateTimeOffset>().ToString("yyyy-MM-dd HH:mm"),
            "Shipping confirmation", "<td>Delivered</td>", "Parcel handed over", "&lt;script&gt;", "<td>The two match</td><td>yes</td>",
        ];
        Assert.All(wanted, words => Assert.Contains(words, pack));
        Assert.DoesNotContain("<script", pack);

        await shop.PlayAsync(dispute["id"]!.GetValue<string>(), "close", new { won = false });
        JsonNode lost = await shop.GetAsync(id);
        Assert.Equal(("refunded", "lost", 0), (lost["paymentStatus"]!.GetValue<string>(), lost["disputes"]![0]!["state"]!.GetValue<string>(), lost["refundable"]!["amount"]!.GetValue<int>()));
        Assert.Equal(["surprise:paymentDisputeLost"], await shop.ExceptionsAsync(id));
    }

    [Fact]
    public async Task An_inquiry_moves_no_money_and_is_told()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.PayAsync(placed);
        string id = placed["orderId"]!.GetValue<string>();
        await shop.PlayAsync(placed["paymentIntentId"]!.GetValue<string>(), "dispute", new { inquiry = true });
        JsonNode order = await shop.GetAsync(id);
        Assert.Equal(("paid", 1395), (order["paymentStatus"]!.GetValue<string>(), order["refundable"]!["amount"]!.GetValue<int>()));
        Assert.Equal(["surprise:paymentInquiryOpened"], await shop.ExceptionsAsync(id));
    }

    [Fact]
    public async Task The_document_is_for_staff_only()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        using HttpResponseMessage response = await shop.Storefront.GetAsync($"/api/orders/{id}/dispute-pack");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }
}
