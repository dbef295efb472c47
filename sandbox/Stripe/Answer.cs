using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>What Stripe answers. A refusal is an answer like any other.</summary>
internal sealed record Answer(int Status, string Body)
{
    /// <summary>Whether a repeat under the same key gets this answer again: not if nothing was begun.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>The header Stripe-Should-Retry, when there is one.</summary>
    public bool? ShouldRetry { get; init; }

    public static Answer Of(object resource) => new(200, resource is JsonNode node ? node.ToJsonString(Json.Stored) : Json.Text(resource));

    public static Answer Missing(string parameter) => Invalid($"Missing required param: {parameter}.", parameter, "parameter_missing");

    public static Answer Invalid(string message, string? parameter, string? code = null) =>
        Error(400, "invalid_request_error", message, code, ("param", parameter)) with { IsKept = false };

    public static Answer NoSuch(string kind, string id, string parameter = "id") =>
        Error(404, "invalid_request_error", $"No such {kind}: '{id}'", "resource_missing", ("param", parameter)) with { IsKept = false };

    public static Answer WrongState(PaymentIntent intent, string verb) => Error(
        400, "invalid_request_error", $"You cannot {verb} this PaymentIntent because it has a status of {intent.Status}.",
        "payment_intent_unexpected_state", ("payment_intent", Json.Node(intent)));

    public static Answer Error(int status, string type, string message, string? code, params (string Name, JsonNode? Value)[] more)
    {
        var error = new JsonObject();
        if (code != null)
        {
            error["code"] = code;
            error["doc_url"] = $"https://docs.stripe.com/error-codes/{code.Replace('_', '-')}";
        }
        error["message"] = message;
        foreach ((string name, JsonNode? value) in more)
        {
            if (value != null)
                error[name] = value;
        }
        error["type"] = type;
        return new Answer(status, new JsonObject { ["error"] = error }.ToJsonString(Json.Stored));
    }
}
