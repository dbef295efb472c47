using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.Stripe;

/// <summary>Puts objects in the place of ids where a request asks for it.</summary>
internal sealed class Expansion(StripeState state)
{
    public Answer Apply(Answer answer, Form form)
    {
        JsonNode body = JsonNode.Parse(answer.Body)!;
        foreach (Form path in form.Items("expand"))
        {
            if (path.Value is { } given)
                Expand(body, given.Split('.'));
        }
        return answer with { Body = body.ToJsonString(Json.Stored) };
    }

    private void Expand(JsonNode? node, ReadOnlySpan<string> path)
    {
        if (path.Length == 0 || node is null)
            return;
        if (node is JsonArray list)
        {
            foreach (JsonNode? item in list)
                Expand(item, path);
            return;
        }
        if (node is not JsonObject parent)
            return;
        string name = path[0];
        if (parent[name] is JsonValue id && Find(name, (string?)id) is { } found)
            parent[name] = found;
        else if (!parent.ContainsKey(name) && Missing(name, parent) is { } added)
            parent[name] = added;
        Expand(parent[name], path[1..]);
    }

    private JsonNode? Find(string name, string? id) => name switch
    {
        _ when id is null => null,
        "latest_charge" or "charge" => state.Charges.TryGetValue(id, out Charge? charge) ? Json.Node(charge) : null,
        "payment_intent" => state.Intents.TryGetValue(id, out PaymentIntent? intent) ? Json.Node(intent) : null,
        "balance_transaction" => new JsonObject { ["id"] = id, ["object"] = "balance_transaction" },
        _ => null,
    };

    // Lists that are left out unless asked for.
    private JsonNode? Missing(string name, JsonObject parent)
    {
        string? id = (string?)parent["id"];
        return (name, (string?)parent["object"]) switch
        {
            ("line_items", "checkout.session") => Listed(state.Sessions[id!].LineItems.DeepClone().AsArray(), $"/v1/checkout/sessions/{id}/line_items"),
            ("refunds", "charge") => Listed(
                new JsonArray([.. state.Refunds.Values.Where(r => r.Charge == id).Select(r => Json.Node(r))]), $"/v1/charges/{id}/refunds"),
            _ => null,
        };
    }

    public static JsonObject Listed(JsonArray data, string url, bool hasMore = false) =>
        new() { ["object"] = "list", ["data"] = data, ["has_more"] = hasMore, ["url"] = url };
}
