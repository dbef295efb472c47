using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Serverless.Functions.Web;

namespace Serverless.Functions.Tests.Web;

public sealed class OpenApiTests(WebApp web) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Every_route_is_described_with_who_may_call_it()
    {
        JsonNode document = await ReadAsync();
        Assert.Equal("3.1.1", (string?)document["openapi"]);
        foreach (HttpRoute route in Routes.All)
        {
            string path = "/" + Regex.Replace(route.Template, @"\{\*?(\w+)[^}]*\}", "{$1}");
            foreach (string verb in route.Methods)
            {
                JsonNode? operation = document["paths"]?[path]?[verb.ToLowerInvariant()];
                Assert.True(operation is not null, $"{verb} {path} is missing.");
                Assert.Equal(route.Access != Access.Public, operation["security"] is not null);
                Assert.NotEmpty((string)operation["summary"]!);
                string[] inPath = [.. Regex.Matches(path, @"\{(\w+)\}").Select(match => match.Groups[1].Value)];
                string[] described = [.. (operation["parameters"] as JsonArray ?? []).Where(parameter => (string?)parameter!["in"] == "path").Select(parameter => (string)parameter!["name"]!)];
                Assert.Equal(inPath, described);
            }
        }
    }

    [Fact]
    public async Task Every_JSON_answer_has_a_schema()
    {
        // Senders of webhooks read the status alone; this document describes itself.
        string[] without = ["GetOpenApi", "ReceiveEasyPostWebhook", "ReceiveSendGridWebhook", "ReceiveStripeWebhook"];
        JsonNode document = await ReadAsync();
        string[] bare = [.. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject())
            .Where(operation => operation.Value!["responses"]!.AsObject().Any(answer => answer.Key is "200" or "201" or "202" && answer.Value!["content"] is null))
            .Select(operation => (string)operation.Value!["operationId"]!)];
        Assert.Equal(without, bare.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Operation_ids_are_unique()
    {
        JsonNode document = await ReadAsync();
        string[] ids = [.. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => (string)operation.Value!["operationId"]!))];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public async Task Every_reference_leads_to_a_schema()
    {
        string text = (await ReadAsync()).ToJsonString();
        JsonObject schemas = JsonNode.Parse(text)!["components"]!["schemas"]!.AsObject();
        string[] references = [.. Regex.Matches(text, "\"\\$ref\":\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(references);
        Assert.All(references, reference =>
        {
            Assert.StartsWith("#/components/schemas/", reference, StringComparison.Ordinal);
            Assert.True(schemas.ContainsKey(reference["#/components/schemas/".Length..]), reference);
        });
    }

    [Fact]
    public async Task Answers_are_described_by_their_types_and_comments()
    {
        JsonNode session = (await ReadAsync())["components"]!["schemas"]!["SessionAnswer"]!;
        Assert.Equal("Who is signed in.", (string?)session["description"]);
        Assert.Equal("The key's name.", (string?)session["properties"]!["name"]!["description"]);
    }

    private async Task<JsonNode> ReadAsync()
    {
        await using Stream stream = await web.Client.GetStreamAsync("/api/openapi.json");
        return (await JsonNode.ParseAsync(stream, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }))!;
    }
}
