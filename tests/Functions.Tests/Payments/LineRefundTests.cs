using System.Text.Json.Nodes;

namespace Functions.Tests.Payments;

public sealed class LineRefundTests
{
    [Fact]
    public async Task The_money_of_a_lines_units_goes_back_once_each()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 3));
        JsonNode line = (await shop.GetAsync(id))["lines"]![0]!;
        int each = line["total"]!["amount"]!.GetValue<int>() / 3;

        (int status, JsonNode? problem) = await RefundAsync(4);
        Assert.Equal((422, "tooManyUnits", "/lines/0/quantity"), (status, problem!["errors"]![0]!["code"]!.GetValue<string>(), problem["errors"]![0]!["field"]!.GetValue<string>()));
        Assert.Equal(200, (await RefundAsync(2, "two")).Status);
        Assert.Equal(200, (await RefundAsync(2, "two")).Status);
        await shop.UntilIdleAsync();
        JsonNode after = await shop.GetAsync(id);
        Assert.Equal("""{"1":1}""", after["refundableUnits"]!.ToJsonString());
        JsonNode refund = Assert.Single(after["order"]!["payment"]!["refunds"]!.AsArray())!;
        Assert.Equal((2 * each, "succeeded"), (refund["amount"]!["amount"]!.GetValue<int>(), refund["state"]!.GetValue<string>()));
        Assert.Equal(422, (await RefundAsync(2)).Status);
        Assert.Equal(200, (await RefundAsync(1)).Status);
        Assert.Equal(422, (await shop.PostAsync($"/api/orders/{id}/refunds", new { amount = TestShop.Pounds(1), lines = new[] { new { lineId = "1", quantity = 1 } } })).Status);

        Task<(int Status, JsonNode? Body)> RefundAsync(int quantity, string? key = null) => shop.PostAsync(
            $"/api/orders/{id}/refunds", new { lines = new[] { new { lineId = line["lineId"]!.GetValue<string>(), quantity } }, reason = "scratched" }, key);
    }
}
