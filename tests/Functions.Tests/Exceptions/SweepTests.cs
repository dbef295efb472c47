using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Functions.Exceptions.Timers;
using Serverless.Functions.Storage;

namespace Functions.Tests.Exceptions;

public sealed class SweepTests
{
    [Fact]
    public async Task An_unpaid_order_is_found_after_half_an_hour_told_once_and_closes_itself_when_paid()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        JsonNode placed = await shop.PlaceAsync(shop.Draft(("MUG", 1)));
        await shop.LiveAsync(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(5));
        await SweepAsync<FindUnpaidOrders>(shop);
        Assert.Empty(await ListAsync(shop, "open"));

        shop.Clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(SweepAsync<FindUnpaidOrders>(shop), SweepAsync<FindUnpaidOrders>(shop));
        await SweepAsync<FindUnpaidOrders>(shop);
        await shop.UntilIdleAsync();
        JsonNode open = Assert.Single(await ListAsync(shop, "open"))!;
        Assert.Equal("e1", open["rule"]!.GetValue<string>());
        Assert.Equal(placed["orderId"]!.GetValue<string>(), open["orderId"]!.GetValue<string>());
        Assert.Single(await shop.MailsAsync(), mail => mail == "exception");

        await shop.PayAsync(placed);
        await SweepAsync<FindUnpaidOrders>(shop);
        Assert.Empty(await ListAsync(shop, "open"));
        JsonNode closed = Assert.Single(await ListAsync(shop, "closed"))!;
        Assert.Equal("system", closed["closedBy"]!.GetValue<string>());
        Assert.Single(await shop.MailsAsync(), mail => mail == "exception");
    }

    [Fact]
    public async Task A_paid_order_that_misses_its_promise_is_found_and_closes_itself_when_it_leaves()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string id = await shop.PaidOrderAsync(("MUG", 1));
        await SweepAsync<FindLateOrders>(shop);
        Assert.Empty(await ListAsync(shop, "open"));

        await shop.LiveAsync(TimeSpan.FromDays(4), TimeSpan.FromDays(1));
        await SweepAsync<FindLateOrders>(shop);
        await shop.UntilIdleAsync();
        Assert.Equal("e3", Assert.Single(await ListAsync(shop, "open"))!["rule"]!.GetValue<string>());
        Assert.Single(await shop.MailsAsync(), mail => mail == "exception");

        await shop.ShipAsync(id);
        await SweepAsync<FindLateOrders>(shop);
        Assert.Empty(await ListAsync(shop, "open"));
    }

    [Fact]
    public async Task An_order_that_cannot_be_worked_on_is_told_once_and_keeps_no_other_waiting()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        string first = await shop.PaidOrderAsync(("MUG", 1)), broken = await shop.PaidOrderAsync(("MUG", 1)), last = await shop.PaidOrderAsync(("MUG", 1));
        Tables tables = shop.App.Services.GetRequiredService<Tables>();
        TableEntity order = await tables.Orders.GetEntityAsync<TableEntity>(broken, "order");
        TableEntity message = await tables[TableNames.Messages].GetEntityAsync<TableEntity>(last, "orderConfirmation");
        order.Remove("Data");
        message.Remove("Status");
        await tables.Orders.UpdateEntityAsync(order, order.ETag, TableUpdateMode.Replace);
        await tables[TableNames.Messages].UpdateEntityAsync(message, message.ETag, TableUpdateMode.Replace);
        await tables[TableNames.Messages].DeleteEntityAsync(first, "orderConfirmation");

        shop.Clock.Advance(TimeSpan.FromDays(4));
        await shop.UntilIdleAsync();
        await SweepAsync<FindLateOrders>(shop);
        Assert.Equal(["e3:"], await shop.ExceptionsAsync(first));
        Assert.Equal(["surprise:unworkable"], await shop.ExceptionsAsync(broken));
        Assert.Equal(["e3:"], await shop.ExceptionsAsync(last));

        (int status, JsonNode? answer) = await shop.PostAsync("/api/reconciliations?days=5");
        Assert.Equal((200, """["stock"]"""), (status, answer!["unfinished"]!.ToJsonString()));
        Assert.Contains(await ListAsync(shop, "open"), item => item!["code"]!.GetValue<string>() == "stock:unfinished");
        Assert.Contains("e12:messages:OrderConfirmation:", await shop.ExceptionsAsync(first));
        Assert.Contains("surprise:unworkable", await shop.ExceptionsAsync(last));
    }

    [Fact]
    public async Task Staff_acknowledge_assign_and_resolve_what_lies_in_a_poison_queue()
    {
        await using TestShop shop = await TestShop.OpenAsync();
        QueueClient poison = shop.App.Services.GetRequiredService<QueueServiceClient>().GetQueueClient($"{QueueNames.MailEvents}-poison");
        await poison.CreateIfNotExistsAsync();
        await poison.SendMessageAsync("broken");
        await SweepAsync<FindPoisonMessages>(shop);
        JsonNode open = Assert.Single(await ListAsync(shop, "open"))!;
        string path = $"/api/exceptions/{open["id"]}";

        Assert.NotNull((await shop.PostAsync($"{path}/acknowledge")).Body!["acknowledgedAt"]);
        Assert.Equal("kim", (await shop.PostAsync($"{path}/assign", new { owner = "kim" })).Body!["owner"]!.GetValue<string>());
        Assert.Single(await ListAsync(shop, "open&owner=kim&rule=poison"));
        Assert.Empty(await ListAsync(shop, "open&rule=e1"));

        await poison.ClearMessagesAsync();
        (int status, JsonNode? resolved) = await shop.PostAsync($"{path}/resolve", new { resolution = "put right" });
        Assert.Equal(200, status);
        Assert.Equal("put right", resolved!["resolution"]!.GetValue<string>());
        Assert.Empty(await ListAsync(shop, "open"));
        Assert.Equal(404, (await shop.PostAsync($"{path}/resolve")).Status);
    }

    private static Task SweepAsync<T>(TestShop shop)
        where T : class
    {
        T sweep = ActivatorUtilities.CreateInstance<T>(shop.App.Services);
        MethodInfo run = typeof(T).GetMethod("Run")!;
        return (Task)run.Invoke(sweep, [.. run.GetParameters().Select(parameter => parameter.ParameterType switch
        {
            var type when type == typeof(TimerInfo) => new TimerInfo(),
            var type when type == typeof(DurableTaskClient) => shop.App.Services.GetRequiredService<DurableTaskClient>(),
            _ => (object)CancellationToken.None,
        })])!;
    }

    private static async Task<JsonArray> ListAsync(TestShop shop, string state) =>
        (await shop.Http.GetFromJsonAsync<JsonNode>($"/api/exceptions?state={state}"))!["items"]!.AsArray();
}
