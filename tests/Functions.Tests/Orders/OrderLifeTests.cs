using System.Text.Json.Nodes;

namespace Functions.Tests.Orders;

public sealed class OrderLifeTests
{
    [Fact]
    public async Task An_order_is_paid_shipped_delivered_and_closed()
    {
        await using TestShop shop = await TestShop.OpenAsync();

        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 2), ("TEA", 1)));
        string id = placed["orderId"]!.GetValue<string>();
        Assert.Equal("pendingPayment", placed["status"]!.GetValue<string>());
        Assert.Equal(3395, placed["total"]!["amount"]!.GetValue<int>());
        Assert.Equal((1000, 2), await shop.StockOfAsync("MUG"));

        await shop.PayAsync(placed);
        Assert.Equal("processing", (await shop.GetAsync(id))["status"]!.GetValue<string>());
        await shop.ShipAsync(id);
        Assert.Equal("shipped", (await shop.GetAsync(id))["status"]!.GetValue<string>());
        Assert.Equal((998, 0), await shop.StockOfAsync("MUG"));

        await shop.LiveAsync(TimeSpan.FromDays(10));
        Assert.Equal("delivered", (await shop.GetAsync(id))["status"]!.GetValue<string>());
        await shop.LiveAsync(TimeSpan.FromDays(30), TimeSpan.FromDays(2));
        JsonNode closed = await shop.GetAsync(id);
        Assert.Equal("closed", closed["order"]!["state"]!.GetValue<string>());
        Assert.Equal(
            [
                "orderPlaced", "stockReserved", "paymentRequested", "paymentRecorded", "orderPaid", "reservationConfirmed", "parcelPlanned", "parcelPicked",
                "parcelPacked", "labelBought", "parcelHandedOver", "parcelStockConsumed",
            ],
            (await shop.TimelineAsync(id)).Distinct().Take(12));
        Assert.Equal("orderClosed", (await shop.TimelineAsync(id)).Last());
    }
}
