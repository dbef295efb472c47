using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace Serverless.Functions.Web.OpenApi;

/// <summary>The app's OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.1), made from the functions' own metadata.</summary>
public static partial class OpenApiDocument
{
    private static readonly string[] AnyVerb = ["GET", "POST"];

    /// <summary>The document.</summary>
    public static JsonObject Create()
    {
        Schemas schemas = new();
        JsonObject paths = [];
        foreach (HttpRoute route in Routes.All)
        {
            string path = "/" + RouteParameter().Replace(route.Template, "{$1}");
            JsonObject item = (JsonObject)(paths[path] ??= new JsonObject());
            foreach (string verb in route.Methods is { Count: > 0 } verbs ? verbs : AnyVerb)
            {
                item[verb.ToLowerInvariant()] = Describe(route, verb, schemas);
            }
        }

        schemas.Add("Problem", Problem());
        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "Order management for online stores",
                ["version"] = typeof(OpenApiDocument).Assembly.GetName().Version!.ToString(3),
                ["description"] = "Errors are RFC 9457 problem details with a stable type. Lists are paged: ?limit=&cursor=, items, nextCursor. "
                    + "Times are ISO 8601 UTC; money is an amount in minor units with its ISO 4217 code.",
            },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas.ToJson(), ["securitySchemes"] = SecuritySchemes() },
        };
    }

    private static JsonObject Describe(HttpRoute route, string verb, Schemas schemas)
    {
        OperationAttribute? operation = (OperationAttribute?)Attribute.GetCustomAttribute(route.Method, typeof(OperationAttribute));
        JsonObject described = new()
        {
            ["operationId"] = route.Methods.Count > 1 ? $"{route.Function}_{verb.ToLowerInvariant()}" : route.Function,
            ["tags"] = new JsonArray(Capability(route)),
            ["summary"] = operation?.Summary ?? Words(route.Function),
        };
        if (DocComments.Of(route.Method.DeclaringType!) is { } description)
        {
            described["description"] = description;
        }

        if (Parameters(route) is { Count: > 0 } parameters)
        {
            described["parameters"] = parameters;
        }

        if (operation?.Request is { } request)
        {
            described["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content("application/json", schemas.Reference(request)) };
        }

        described["responses"] = Responses(route, operation, schemas);
        if (Security(route.Access) is { } security)
        {
            described["security"] = security;
        }

        return described;
    }

    private static JsonArray Parameters(HttpRoute route)
    {
        JsonArray parameters = [];
        foreach (Match match in RouteParameter().Matches(route.Template))
        {
            parameters.Add(Parameter(match.Groups[1].Value, "path", null));
        }

        foreach (QueryParameterAttribute query in Attribute.GetCustomAttributes(route.Method, typeof(QueryParameterAttribute)).Cast<QueryParameterAttribute>())
        {
            parameters.Add(Parameter(query.Name, "query", query.Description));
        }

        return parameters;
    }

    private static JsonObject Parameter(string name, string place, string? description)
    {
        JsonObject parameter = new() { ["name"] = name, ["in"] = place, ["required"] = place == "path", ["schema"] = new JsonObject { ["type"] = "string" } };
        if (description is not null)
        {
            parameter["description"] = description;
        }

        return parameter;
    }

    private static JsonObject Responses(HttpRoute route, OperationAttribute? operation, Schemas schemas)
    {
        int status = operation?.Status ?? 200;
        JsonObject good = new() { ["description"] = ReasonPhrases.GetReasonPhrase(status) };
        if (operation?.Response is { } response)
        {
            good["content"] = Content(operation.Produces, schemas.Reference(response));
        }
        else if (operation is not null && operation.Produces != "application/json")
        {
            good["content"] = Content(operation.Produces, []);
        }

        JsonObject responses = new() { [$"{status}"] = good };
        if (route.Access is Access.Staff)
        {
            responses["401"] = Refusal("No staff session");
            responses["403"] = Refusal("Wrong role, or no CSRF token");
        }
        else if (route.Access is Access.Key)
        {
            responses["401"] = new JsonObject { ["description"] = "No function key" };
        }

        responses["default"] = Refusal("Refused or failed");
        return responses;
    }

    private static JsonObject Refusal(string description) => new()
    {
        ["description"] = description,
        ["content"] = Content("application/problem+json", new JsonObject { ["$ref"] = "#/components/schemas/Problem" }),
    };

    private static JsonObject Content(string mediaType, JsonObject schema) => new() { [mediaType] = new JsonObject { ["schema"] = schema } };

    private static JsonArray? Security(Access access) => access switch
    {
        Access.Key => [Requirement("functionKey")],
        Access.Staff => [Requirement("session", "csrfToken"), Requirement("functionKey")],
        _ => null,
    };

    private static JsonObject Requirement(params string[] schemes) => new(schemes.Select(scheme => KeyValuePair.Create(scheme, (JsonNode?)new JsonArray())));

    private static JsonObject SecuritySchemes() => new()
    {
        ["functionKey"] = ApiKey("header", "x-functions-key", "A function key (storefront, machines), or the admin key (staff routes)."),
        ["session"] = ApiKey("cookie", Sessions.Cookie, "A staff session, from POST /api/session."),
        ["csrfToken"] = ApiKey("header", StaffMiddleware.CsrfHeader, "The session's token; needed by every change."),
    };

    private static JsonObject ApiKey(string place, string name, string description) =>
        new() { ["type"] = "apiKey", ["in"] = place, ["name"] = name, ["description"] = description };

    private static JsonObject Problem() => JsonNode.Parse("""
        {
          "type": "object",
          "description": "RFC 9457 problem details.",
          "required": ["type", "title", "status"],
          "properties": {
            "type": { "type": "string", "description": "Stable: urn:serverless:problem:<code>." },
            "title": { "type": "string", "description": "What went wrong, for people." },
            "status": { "type": "integer" },
            "errors": {
              "type": "array",
              "description": "Each thing that is wrong.",
              "items": {
                "type": "object",
                "required": ["code", "message"],
                "properties": {
                  "code": { "type": "string" },
                  "message": { "type": "string" },
                  "field": { "type": "string", "description": "JSON pointer of the field or line." }
                }
              }
            }
          }
        }
        """)!.AsObject();

    // Serverless.Functions.Orders.Http -> Orders
    private static string Capability(HttpRoute route) => route.Method.DeclaringType!.Namespace!.Split('.').ElementAtOrDefault(2) ?? "App";

    private static string Words(string name) => UpperCase().Replace(name, match => match.Index == 0 ? match.Value : " " + match.Value.ToLowerInvariant());

    [GeneratedRegex(@"\{\*?(\w+)[^}]*\}")]
    private static partial Regex RouteParameter();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex UpperCase();
}
