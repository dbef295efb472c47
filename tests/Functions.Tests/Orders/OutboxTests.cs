using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Orders.Storage;

namespace Functions.Tests.Orders;

public sealed class OutboxTests
{
    [Fact]
    public async Task An_item_that_somebody_calls_for_again_outlives_whoever_did_the_old_one()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.UntilIdleAsync();
        string id = placed["orderId"]!.GetValue<string>();
        OrderStore store = shop.App.Services.GetRequiredService<OrderStore>();
        OutboxItem first = OutboxItem.Wake("nobody-1"), other = OutboxItem.Wake("nobody-2");

        OrderDocument slow = (await store.LoadAsync(id))!;
        slow.CallFor(first);
        slow.CallFor(other);
        await store.SaveAsync(slow, "write-1");

        // The second writer finds the first one's item still there, and calls for it again.
        OrderDocument fast = (await store.LoadAsync(id))!;
        Assert.Contains(first, fast.Outbox);
        fast.CallFor(first);
        await store.SaveAsync(fast, "write-2");
        await store.DoneAsync(slow, slow.Outbox);
        Assert.Equal([first], (await store.LoadAsync(id))!.Outbox);

        await store.DoneAsync(fast, fast.Outbox);
        Assert.Empty((await store.LoadAsync(id))!.Outbox);
    }
}
