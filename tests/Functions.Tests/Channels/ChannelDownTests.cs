using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Serverless.Functions.Channels;
using Serverless.Functions.Hosting;
using Serverless.Sandbox;

namespace Functions.Tests.Channels;

public sealed class ChannelDownTests
{
    private static readonly StockNotice Notice = new("MUG", "ext-MUG", 7, 3, new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_channel_that_is_down_is_one_exception_costs_few_calls_and_misses_nothing()
    {
        await using OutletShop outlet = await OutletShop.OpenAsync();
        string[] skus = [.. Enumerable.Range(0, 40).Select(number => $"SKU-{number}")];
        using HttpResponseMessage listed = await outlet.Shop.Http.PutAsJsonAsync(
            "/api/products", skus.Select(sku => new { sku, prices = new[] { new { amount = 100, currency = "GBP" } }, listings = new { outlet = $"ext-{sku}" } }));
        Assert.True(listed.IsSuccessStatusCode, await listed.Content.ReadAsStringAsync());
        await outlet.KnowsAsync(skus[^1], 0);
        await outlet.Shop.UntilIdleAsync();
        await outlet.MoodAsync("fails-before");
        int before = await outlet.CallsAsync();
        using HttpResponseMessage received = await outlet.Shop.Http.PostAsJsonAsync(
            "/api/stock/adjustments", new { reason = "goods in", kind = "received", lines = skus.Select(sku => new { sku, location = "leeds", quantity = 9 }) });
        await outlet.Shop.UntilIdleAsync();
        Assert.Empty(await outlet.E14Async());
        for (int hour = 0; hour < 3; hour++)
        {
            await outlet.CompareAsync();
        }

        JsonNode one = Assert.Single(await outlet.E14Async());
        Assert.Equal("outlet", one["code"]!.GetValue<string>());
        Assert.StartsWith("outlet does not know what it may sell of 40 products, since 2026-03-02 09:00 UTC. ", one["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("503: We are down for maintenance.", one["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Single(await outlet.Shop.MailsAsync(), kind => kind == "exception");

        // Six by the first messages and three by each comparison, each tried five times more; not forty each time.
        Assert.InRange(await outlet.CallsAsync() - before, 3, 90);
        JsonNode standing = (await outlet.Shop.Http.GetFromJsonAsync<JsonNode>("/api/channels"))!["items"]!.AsArray().Single()!;
        Assert.Equal((40, 40), (standing["listed"]!.GetValue<int>(), standing["behind"]!.GetValue<int>()));
        Assert.Equal("503: We are down for maintenance.", standing["failing"]!.GetValue<string>());

        // A call from before that fails only now can look like the channel's being down again: the next comparison finds out.
        await outlet.MoodAsync("well");
        foreach (string sku in skus)
        {
            await OutletShop.UntilAsync(
                async () =>
                {
                    bool knows = await outlet.HasAsync($"ext-{sku}") == 9 && (await outlet.RowAsync(sku))!.Says(9);
                    await (knows ? Task.CompletedTask : outlet.CompareAsync());
                    return knows;
                },
                async () => $"{sku}: the outlet has {await outlet.HasAsync($"ext-{sku}")}; {await outlet.RowAsync(sku)}");
        }

        await OutletShop.UntilAsync(
            async () =>
            {
                await outlet.CompareAsync();
                return (await outlet.E14Async()).Length == 0;
            },
            () => Task.FromResult("E14 stays open."));
        Assert.True((await outlet.RowAsync(skus[0]))!.LagSeconds >= 900);
    }

    [Fact]
    public async Task What_a_channel_refuses_is_said_at_once_and_told_again_when_staff_say_so_or_it_changes()
    {
        await using OutletShop outlet = await OutletShop.OpenAsync();
        await outlet.ListAsync("MUG");
        await outlet.ListAsync("TEA");
        await outlet.KnowsAsync("MUG", 1000);
        await outlet.KnowsAsync("TEA", 1000);
        await outlet.MoodAsync("refuses", "MUG");
        await outlet.MoveAsync("MUG", -1);
        await outlet.MoveAsync("TEA", -1);
        await outlet.KnowsAsync("TEA", 999);
        await OutletShop.UntilAsync(async () => (await outlet.E14Async()).Length == 1, () => Task.FromResult("Nobody hears of it."));
        Assert.Contains("MUG: 404: There is no such product.", (await outlet.E14Async())[0]["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        JsonNode behind = (await outlet.Shop.Http.GetFromJsonAsync<JsonNode>("/api/channels/outlet/stock?behind=true"))!["items"]!.AsArray().Single()!;
        Assert.Equal(("MUG", true, 1000), (behind["sku"]!.GetValue<string>(), behind["refused"]!.GetValue<bool>(), behind["told"]!.GetValue<int>()));

        int calls = await outlet.CallsAsync();
        await outlet.CompareAsync();
        await outlet.CompareAsync();
        Assert.Equal(calls, await outlet.CallsAsync());

        await outlet.MoodAsync("well");
        Assert.Equal(204, (await outlet.Shop.PostAsync("/api/channels/outlet/stock")).Status);
        await outlet.KnowsAsync("MUG", 999);
        await OutletShop.UntilAsync(async () => (await outlet.E14Async()).Length == 0, () => Task.FromResult("E14 stays open."));
        Assert.Equal(404, (await outlet.Shop.PostAsync("/api/channels/nowhere/stock")).Status);
    }

    [Theory]
    [InlineData("fails-before", "503: We are down for maintenance.", false)]
    [InlineData("refuses", "404: There is no such product.", true)]
    [InlineData("lies", "200: it says that it has 0 with version 0.", false)]
    [InlineData("page", "200, but not with what it has: <!doctype html><title>Sign in</title>", false)]
    [InlineData("redirects", "307", false)]
    public async Task Whatever_a_channel_answers_but_what_it_has_is_no_yes(string how, string reason, bool refused)
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new());
        using HttpClient control = new() { BaseAddress = new(sandbox.Url) };
        (await control.PostAsJsonAsync("/_sandbox/channels/outlet", new { how })).EnsureSuccessStatusCode();
        Assert.Equal(new ChannelAnswer(false, refused, reason), await Gateway().TellAsync(Channel(sandbox), Notice, default));
    }

    [Fact]
    public async Task An_answer_that_never_comes_is_waited_for_no_longer_than_it_may_take()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new());
        using HttpClient control = new() { BaseAddress = new(sandbox.Url) };
        (await control.PostAsJsonAsync("/_sandbox/channels/outlet", new { how = "hangs" })).EnsureSuccessStatusCode();
        Assert.Equal(new ChannelAnswer(false, false, "No answer within 0.2 seconds."), await Gateway(TimeSpan.FromSeconds(0.2)).TellAsync(Channel(sandbox), Notice, default));
    }

    [Fact]
    public async Task An_answer_without_end_is_read_no_further_than_its_beginning()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new());
        using HttpClient control = new() { BaseAddress = new(sandbox.Url) };
        (await control.PostAsJsonAsync("/_sandbox/channels/outlet", new { how = "floods" })).EnsureSuccessStatusCode();
        ChannelAnswer answer = await Gateway().TellAsync(Channel(sandbox), Notice, default);
        Assert.Equal((false, false, 231), (answer.Told, answer.Refused, answer.Reason!.Length));
    }

    [Fact]
    public async Task A_channel_believes_only_who_has_its_secret_and_keeps_the_highest_version()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new());
        Assert.Equal(new ChannelAnswer(false, false, "401: The signature or the token is wrong."), await Gateway().TellAsync(Channel(sandbox, secret: "not-the-right-secret"), Notice, default));
        Assert.Equal(new ChannelAnswer(false, false, "401: The signature or the token is wrong."), await Gateway().TellAsync(Channel(sandbox, token: "wrong"), Notice, default));
        Assert.Equal(new ChannelAnswer(true), await Gateway().TellAsync(Channel(sandbox, secret: "the-one-from-before,sandbox-channel-secret"), Notice, default));

        // A repeat is a yes, too; of one that comes late it says what it has.
        Assert.Equal(new ChannelAnswer(true), await Gateway().TellAsync(Channel(sandbox), Notice, default));
        Assert.Equal(3, (await Gateway().TellAsync(Channel(sandbox), Notice with { Version = 2, Available = 100 }, default)).Has);
        Assert.False((await Gateway().TellAsync(Channel(sandbox), Notice with { Available = 100 }, default)).Told);
        using HttpClient control = new() { BaseAddress = new(sandbox.Url) };
        Assert.Equal(7, (await control.GetFromJsonAsync<JsonNode>("/_sandbox/channels/outlet"))!["stock"]![0]!["available"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("Channels:Outlet:ApiBase", "https://outlet.example", "Settings Channels__Outlet__…: A channel is named by lower-case letters, digits and hyphens, at most 40.")]
    [InlineData("Channels:outlet:ApiBase", "outlet.example", "Setting Channels__outlet__ApiBase: must be a web address.")]
    [InlineData("Channels:outlet:ApiBase", "", "Setting Channels__outlet__ApiBase: a web address is needed.")]
    [InlineData("Channels:outlet:ApiBase", "https://[", "Setting Channels__outlet__ApiBase: must be a web address.")]
    [InlineData("Channels:outlet:Secret", "short", "Setting Channels__outlet__Secret: must be one or more secrets of at least 16 characters, separated by commas.")]
    [InlineData("Channels:outlet:Token", "two words", "Setting Channels__outlet__Token: must be printable ASCII without spaces.")]
    public void A_setting_that_is_wrong_stops_the_start_with_one_line_that_names_it(string setting, string value, string line)
    {
        Dictionary<string, string?> settings = new() { ["Channels:outlet:ApiBase"] = "https://outlet.example", ["Channels:outlet:Secret"] = "0123456789abcdef" };
        if (!settings.ContainsKey(setting) && setting.StartsWith("Channels:Outlet", StringComparison.Ordinal))
        {
            settings.Clear();
        }

        settings[setting] = value;
        Assert.Equal(line, Assert.Throws<SettingException>(() => new SalesChannels(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())).Message);
    }

    [Fact]
    public void A_channel_that_only_sends_has_no_address_and_is_not_told()
    {
        Dictionary<string, string?> settings = new() { ["Channels:shopify:Secret"] = "0123456789abcdef" };
        Assert.False(new SalesChannels(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).Any);
    }

    [Fact]
    public void The_samples_settings_name_a_channel_that_can_be_used()
    {
        JsonNode values = JsonNode.Parse(Serverless.Functions.Tests.Conventions.Repository.Read("local.settings.sample.json"))!["Values"]!;
        IConfiguration sample = new ConfigurationBuilder().AddInMemoryCollection(values.AsObject().Select(value => KeyValuePair.Create(value.Key.Replace("__", ":"), (string?)value.Value!.GetValue<string>()))).Build();
        Assert.Equal("outlet", Assert.Single(new SalesChannels(sample).All).Name);
    }

    private static ChannelGateway Gateway(TimeSpan? patience = null) => new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }), patience ?? TimeSpan.FromMinutes(1));

    private static SalesChannel Channel(SandboxServer sandbox, string secret = "sandbox-channel-secret", string token = "sandbox-channel-token") =>
        new("outlet", new() { ApiBase = sandbox.ChannelUrl("outlet"), Secret = secret, Token = token });
}
