using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Web.OpenApi;

namespace Serverless.Functions.Web.Http;

/// <summary>This document.</summary>
public sealed class GetOpenApi
{
    private static readonly Lazy<string> Document = new(() => OpenApiDocument.Create().ToJsonString(new(System.Text.Json.JsonSerializerDefaults.Web) { WriteIndented = true }));

    /// <summary><c>GET /api/openapi.json</c>.</summary>
    [Function(nameof(GetOpenApi))]
    [Operation("This document")]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/openapi.json")] HttpRequest request) => Results.Text(Document.Value, "application/json");
}
