using System.Text.Json;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;

namespace Embedded.Hosting.Demo;

/// <summary>What the sample's customers do after they have bought, as <c>samples/story.json</c> has it.</summary>
/// <param name="Order">The channel's order id.</param>
/// <param name="AfterHours">So long after the order came in.</param>
/// <param name="Do"><c>cancel</c>, <c>payAgain</c> or <c>return</c>.</param>
/// <param name="Reason">In the customer's words.</param>
/// <param name="Lines">What comes back; of a return only.</param>
internal sealed record StoryStep(string Order, double AfterHours, string Do, string? Reason, JsonElement? Lines)
{
    public string Key => $"{Order}:{Do}";
}

/// <summary>Plays the customers of the sample: one changes her mind, one pays with another card, one sends something back.</summary>
internal sealed class DemoStory(DemoApi api, DemoState state, HttpClient sandbox, string samples)
{
    private readonly StoryStep[] steps = Json.Read<StoryStep[]>(File.ReadAllText(Path.Combine(samples, "story.json")));

    /// <summary>When the next step is due; null when the story is told, or its orders are not there yet.</summary>
    public DateTimeOffset? NextDue(IReadOnlyList<OrderSummary> orders) => Open(orders).Select(step => (DateTimeOffset?)step.Due).Min();

    /// <summary>Plays what is due.</summary>
    /// <returns>Whether anybody did anything.</returns>
    public async Task<bool> PlayAsync(DateTimeOffset now, IReadOnlyList<OrderSummary> orders, CancellationToken cancellation)
    {
        bool any = false;
        foreach ((StoryStep step, OrderSummary order, _) in Open(orders).Where(step => step.Due <= now).ToArray())
        {
            await PlayAsync(step, order, cancellation);
            state.Told.Add(step.Key);
            state.Save();
            any = true;
        }

        return any;
    }

    private IEnumerable<(StoryStep Step, OrderSummary Order, DateTimeOffset Due)> Open(IReadOnlyList<OrderSummary> orders) =>
        from step in steps
        where !state.Told.Contains(step.Key)
        from order in orders
        where order.Number == step.Order
        where step.Do != "return" || order.DeliveredAt is not null
        select (step, order, (step.Do == "return" ? order.DeliveredAt!.Value : order.ReceivedAt).AddHours(step.AfterHours));

    private async Task PlayAsync(StoryStep step, OrderSummary order, CancellationToken cancellation)
    {
        switch (step.Do)
        {
            case "cancel":
                await api.TryPostAsync($"/api/orders/{order.Id}/cancel", new { reason = step.Reason }, cancellation);
                break;
            case "payAgain":
                JsonElement detail = await api.GetAsync<JsonElement>($"/api/orders/{order.Id}", cancellation);
                (await sandbox.PostAsync($"/_sandbox/stripe/{IntentOf(detail)}/pay", null, cancellation)).Dispose();
                break;
            default:
                await api.TryPostAsync("/api/returns", new { orderId = order.Id, lines = step.Lines }, cancellation);
                break;
        }
    }

    private static string IntentOf(JsonElement detail) => detail.GetProperty("order").GetProperty("payment").GetProperty("intentId").GetString()!;
}
