using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.EasyPost;

/// <summary>Addresses. Every address is real but for those that say "unknown" or have no street or town.</summary>
internal sealed class Addresses(EasyPostState state)
{
    /// <summary>Reads an address from its fields or from the id of one that was created; null when there is none.</summary>
    public Address? Read(JsonNode? node, string now)
    {
        if (node is not JsonObject given)
            return null;
        if ((string?)given["id"] is { } id && (state.Addresses.TryGetValue(id, out Address? known) || given.Count == 1))
            return known;
        return new Address
        {
            Id = Ids.Hex("adr_"),
            CreatedAt = now,
            Name = Text("name"),
            Company = Text("company"),
            Street1 = Text("street1"),
            Street2 = Text("street2"),
            City = Text("city"),
            State = Text("state"),
            Zip = Text("zip"),
            Country = (Text("country") ?? "US").ToUpperInvariant(),
            Phone = Text("phone"),
            Email = Text("email"),
        };

        string? Text(string field) => given[field]?.ToString();
    }

    public Answer Create(JsonObject body, bool mustVerify, Change change)
    {
        JsonObject? given = body["address"] as JsonObject ?? body;
        if (Read(given, Times.Text(state.World.Now)) is not { } address)
            return Answer.Error(422, "PARAMETER.REQUIRED", "Missing required parameter.", ("address", "cannot be blank"));
        bool strict = mustVerify || IsSet("verify_strict");
        List<(string Field, string Message)> faults = Faults(address);
        if (strict && faults.Count > 0)
            return Answer.Error(422, "ADDRESS.VERIFY.FAILURE", "Unable to verify address.", [.. faults]);
        if (strict || IsSet("verify"))
            Verify(address, faults);
        state.Addresses.Add(address.Id, address);
        change.Docs.Add(("adr", address.Id, Json.Whole(address)));
        JsonNode shown = Json.Node(address);
        return Answer.Of(mustVerify ? 200 : 201, mustVerify ? new JsonObject { ["address"] = shown } : shown);

        bool IsSet(string option) => (body[option] ?? given[option]) is { } value && value.ToString() is not ("false" or "[]" or "");
    }

    public Answer Verify(Address address, Change change)
    {
        List<(string Field, string Message)> faults = Faults(address);
        if (faults.Count > 0)
            return Answer.Error(422, "ADDRESS.VERIFY.FAILURE", "Unable to verify address.", [.. faults]);
        Verify(address, faults);
        change.Docs.Add(("adr", address.Id, Json.Whole(address)));
        return Answer.Of(200, new JsonObject { ["address"] = Json.Node(address) });
    }

    private static void Verify(Address address, List<(string Field, string Message)> faults)
    {
        bool good = faults.Count == 0;
        if (good)
        {
            address.Street1 = address.Street1?.ToUpperInvariant();
            address.Street2 = address.Street2?.ToUpperInvariant();
            address.City = address.City?.ToUpperInvariant();
            address.State = address.State?.ToUpperInvariant();
            address.Residential = address.Company is null;
        }
        address.Verifications = new JsonObject
        {
            ["delivery"] = new JsonObject
            {
                ["success"] = good,
                ["errors"] = new JsonArray([.. faults.Select(f => new JsonObject
                {
                    ["code"] = "E.ADDRESS.NOT_FOUND", ["field"] = f.Field, ["message"] = f.Message, ["suggestion"] = null,
                })]),
                ["details"] = new JsonObject(),
            },
        };
    }

    private static List<(string Field, string Message)> Faults(Address address)
    {
        var faults = new List<(string, string)>();
        string all = $"{address.Street1} {address.City}";
        if (all.Contains("unknown", StringComparison.OrdinalIgnoreCase) || all.Contains("not a city", StringComparison.OrdinalIgnoreCase))
            faults.Add(("address", "Address not found"));
        if (string.IsNullOrWhiteSpace(address.Street1))
            faults.Add(("street1", "House number is missing"));
        if (string.IsNullOrWhiteSpace(address.City) && string.IsNullOrWhiteSpace(address.Zip))
            faults.Add(("city", "City is missing"));
        return faults;
    }
}
