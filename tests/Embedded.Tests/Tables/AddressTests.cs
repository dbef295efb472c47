using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Embedded.Tests.Tables;

/// <summary>What a client makes of an address, a name and a credential; the answers are those of the official client, version 12.11.0.</summary>
public sealed class AddressTests
{
    private static readonly TableSharedKeyCredential Key = new("other", "AAAA");

    [Theory]
    [InlineData("https://acc.table.core.windows.net", "acc", "https://acc.table.core.windows.net/tbl")]
    [InlineData("https://acc.table.core.windows.net/tbl", "acc", "https://acc.table.core.windows.net/tbl")]
    [InlineData("https://acc.table.core.windows.net/tbl?sv=1&sig=x", "acc", "https://acc.table.core.windows.net/tbl")]
    [InlineData("http://127.0.0.1:10002/devacc", "devacc", "http://127.0.0.1:10002/devacc/tbl")]
    [InlineData("http://127.0.0.1:10002/devacc/tbl", "devacc", "http://127.0.0.1:10002/devacc/tbl")]
    [InlineData("http://localhost:10002/devacc", "devacc", "http://localhost:10002/devacc/tbl")]
    [InlineData("http://10.0.0.1/x", "x", "http://10.0.0.1/x/tbl")]
    public void An_address_names_the_account(string address, string account, string table)
    {
        var client = new TableClient(new Uri(address), "tbl", Key);
        Assert.Equal((account, "tbl", table), (client.AccountName, client.Name, client.Uri.AbsoluteUri));
    }

    [Fact]
    public void A_table_needs_a_name()
    {
        var account = new Uri("https://acc.table.core.windows.net");
        var signature = new AzureSasCredential("sv=1&sig=x");
        Assert.Throws<ArgumentException>("tableName", () => new TableClient(account, null, Key));
        Assert.Throws<ArgumentException>("tableName", () => new TableClient(account));
        Assert.Throws<ArgumentNullException>("tableName", () => new TableClient(account, signature));
        Assert.Throws<ArgumentNullException>("tableName", () => new TableClient("UseDevelopmentStorage=true", null));
        Assert.Equal("tbl", new TableClient(new Uri(account, "tbl"), signature).Name);
        Assert.Equal("named", new TableClient(account, new AzureSasCredential("sv=1&tn=named&sig=x")).Name);
        Assert.Throws<ArgumentException>("endpoint", () => new TableServiceClient(new Uri("http://acc.table.core.windows.net"), signature));
        Assert.Throws<ArgumentException>(() => new TableServiceClient(account));
    }

    [Theory]
    [InlineData("https://acc.table.core.windows.net", null, "https://storage.azure.com/.default")]
    [InlineData("https://acc.table.cosmos.azure.com", null, "https://cosmos.azure.com/.default")]
    [InlineData("https://acc.table.cosmos.azure.cn", "AzureChina", "https://cosmos.azure.cn/.default")]
    [InlineData("https://acc.table.core.windows.net", "https://my.audience/", "https://my.audience/.default")]
    public async Task A_token_is_asked_for_the_audience(string address, string? audience, string scope)
    {
        var tokens = new Tokens();
        var options = new TableClientOptions { Transport = new Service(challenges: false), Audience = audience is null ? (TableAudience?)null : new TableAudience(audience) };
        await new TableClient(new Uri(address), "tbl", tokens, options).DeleteEntityAsync("p", "r");
        Assert.Equal([$"{scope} "], tokens.Asked);
    }

    [Fact]
    public async Task The_tenant_is_learned_from_the_challenge()
    {
        const string Scope = "https://storage.azure.com/.default";
        var account = new Uri("https://acc.table.core.windows.net");
        var discovering = new Tokens();
        var options = new TableClientOptions { Transport = new Service(challenges: true), EnableTenantDiscovery = true };
        Assert.Equal(204, (await new TableClient(account, "tbl", discovering, options).DeleteEntityAsync("p", "r")).Status);
        Assert.Equal([$"{Scope} the-tenant"], discovering.Asked);
        var asking = new Tokens();
        options = new TableClientOptions { Transport = new Service(challenges: true) };
        Assert.Equal(204, new TableClient(account, "tbl", asking, options).DeleteEntity("p", "r").Status);
        Assert.Equal([$"{Scope} ", $"{Scope} the-tenant"], asking.Asked);
    }

    /// <summary>Refuses what has no token of the tenant, if it challenges at all.</summary>
    private sealed class Service(bool challenges) : HttpPipelineTransport
    {
        private readonly HttpClientTransport _requests = new();

        public override Request CreateRequest() => _requests.CreateRequest();

        public override void Process(HttpMessage message)
        {
            bool isIn = message.Request.Headers.TryGetValue("Authorization", out string? token) && token == "Bearer for the-tenant";
            message.Response = !challenges || isIn
                ? new Embedded.Storage.MemoryResponse(204, "No Content")
                : new Embedded.Storage.MemoryResponse(401, "Unauthorized").With(
                    "WWW-Authenticate",
                    "Bearer authorization_uri=https://login.example/the-tenant/oauth2/authorize resource_id=https://storage.azure.com");
        }

        public override ValueTask ProcessAsync(HttpMessage message)
        {
            Process(message);
            return default;
        }
    }

    private sealed class Tokens : TokenCredential
    {
        public List<string> Asked { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Asked.Add($"{requestContext.Scopes.Single()} {requestContext.TenantId}");
            return new AccessToken($"for {requestContext.TenantId}", DateTimeOffset.UtcNow.AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
