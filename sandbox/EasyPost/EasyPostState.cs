using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.EasyPost;

/// <summary>What EasyPost answers. A refusal is an answer like any other.</summary>
internal sealed record Answer(int Status, string Body)
{
    public static Answer Of(int status, object resource) =>
        new(status, resource is JsonNode node ? node.ToJsonString(Json.Stored) : Json.Text(resource));

    public static Answer Error(int status, string code, string message, params (string Field, string Message)[] errors) => Of(status, new JsonObject
    {
        ["error"] = new JsonObject
        {
            ["code"] = code,
            ["message"] = message,
            ["errors"] = new JsonArray(
                [.. errors.Select(e => new JsonObject { ["field"] = e.Field, ["message"] = e.Message, ["suggestion"] = null })]),
        },
    });

    public static Answer NotFound { get; } = Error(404, "NOT_FOUND", "The requested resource could not be found.");
}

/// <summary>Everything EasyPost knows. Whoever reads or changes it holds <see cref="Gate"/>.</summary>
internal sealed class EasyPostState
{
    public EasyPostState(World world)
    {
        World = world;
        Trackers = world.Load<Tracker>("trk");
        Shipments = world.Load<Shipment>("shp");
        foreach (Shipment shipment in Shipments.Values)
        {
            if (shipment.TrackerId is { } id)
                shipment.Follow(Trackers[id]);
        }
        Addresses = world.Load<Address>("adr");
    }

    public Lock Gate { get; } = new();

    public World World { get; }

    public Dictionary<string, Shipment> Shipments { get; }

    public Dictionary<string, Tracker> Trackers { get; }

    public Dictionary<string, Address> Addresses { get; }

    public void Clear()
    {
        lock (Gate)
        {
            Shipments.Clear();
            Trackers.Clear();
            Addresses.Clear();
        }
    }

    public void Save(Shipment shipment, Change change) => change.Docs.Add(("shp", shipment.Id, Json.Whole(shipment)));

    public void Save(Tracker tracker, Change change) => change.Docs.Add(("trk", tracker.Id, Json.Whole(tracker)));

    /// <summary>Has an event about the tracker, as it is now, delivered at the given time.</summary>
    public void Publish(Tracker tracker, string previousStatus, DateTimeOffset at, DateTimeOffset due, Change change)
    {
        string id = Ids.Hex("evt_");
        string time = Times.Text(at);
        string urls = World.Webhooks.AppUrl is { } app ? $"\"{app}/api/webhooks/easypost\"" : "";
        string body = "{\"description\":\"tracker.updated\",\"mode\":\"test\","
            + $"\"previous_attributes\":{{\"status\":\"{previousStatus}\"}},\"created_at\":\"{time}\",\"pending_urls\":[{urls}],\"completed_urls\":[],"
            + $"\"updated_at\":\"{time}\",\"id\":\"{id}\",\"user_id\":\"user_sandbox\",\"status\":\"pending\",\"object\":\"Event\","
            + $"\"result\":{Json.Text(tracker)}}}";
        change.Log.Add(new LogLine("easypost", id, tracker.Status, at, body));
        change.Jobs.Add(World.NewJob(due, Webhooks.EasyPost, tracker.Id, body));
        string name = $"easypost:{tracker.TrackingCode}:{tracker.Status}";
        if (World.Chaos.Strikes(name + ":twice"))
        {
            DateTimeOffset again = due + TimeSpan.FromSeconds(World.Chaos.Pick(name + ":again", 0, 36 * 3600));
            change.Jobs.Add(World.NewJob(again, Webhooks.EasyPost, tracker.Id, body));
        }
    }
}
