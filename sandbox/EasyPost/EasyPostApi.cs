using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Sandbox.Core;

namespace Serverless.Sandbox.EasyPost;

/// <summary>EasyPost's API over HTTP.</summary>
internal sealed class EasyPostApi
{
    private readonly Addresses addresses;
    private readonly Tracking tracking;
    private readonly Shipments shipments;

    public EasyPostApi(World world)
    {
        State = new EasyPostState(world);
        addresses = new Addresses(State);
        tracking = new Tracking(State);
        shipments = new Shipments(State, addresses, tracking);
        world.On(Tracking.ScanStep, tracking.Step);
        world.On(Shipments.VoidStep, shipments.FinishVoid);
    }

    public EasyPostState State { get; }

    public async Task HandleAsync(HttpContext http)
    {
        string baseUrl = $"{http.Request.Scheme}://{http.Request.Host}/easypost";
        string[] path = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (path is ["easypost", "labels", var file])
        {
            await WriteLabelAsync(http, file);
            return;
        }
        await WriteAsync(http, await AnswerAsync(http, path, baseUrl));
    }

    private async Task<Answer> AnswerAsync(HttpContext http, string[] path, string baseUrl)
    {
        if (http.Request.Headers.Authorization.FirstOrDefault() is not { Length: > 0 })
            return Answer.Error(401, "APIKEY.INACTIVE", "This api key is no longer active. Please use a different api key or reactivate this key.");
        JsonObject body = [];
        if (http.Request.Method == "POST" && await new StreamReader(http.Request.Body, Encoding.UTF8).ReadToEndAsync() is { Length: > 0 } text)
        {
            try
            {
                if (JsonNode.Parse(text) is not JsonObject parsed)
                    return Answer.Error(400, "PARAMETER.INVALID", "The request body is not a JSON object.");
                body = parsed;
            }
            catch (JsonException)
            {
                return Answer.Error(400, "PARAMETER.INVALID", "The request body is not valid JSON.");
            }
        }
        if (path.Length < 3 || path[1] != "v2")
            return Answer.NotFound;
        string name = $"easypost-api:{http.Request.Method}:{string.Join('/', path[2..])}:{(string?)body["shipment"]?["reference"]}";
        Chaos chaos = State.World.Chaos;
        bool failsAfter = false;
        if (chaos.Strikes(name))
        {
            switch (chaos.Pick(name + ":how", 1, 4))
            {
                case 1: return Failure;
                case 2: return Answer.Error(429, "RATE_LIMITED", "You are making too many requests in too short a time. Please try again later.");
                case 3: await Task.Delay(chaos.Pick(name + ":slow", 50, 500)); break;
                default: failsAfter = true; break;
            }
        }
        var change = new Change();
        Answer answer;
        lock (State.Gate)
            answer = Route(http, path[2..], body, baseUrl, change);
        await State.World.ApplyAsync(change);
        return failsAfter ? Failure : answer;
    }

    private static Answer Failure => Answer.Error(500, "INTERNAL_SERVER_ERROR", "We're sorry, something went wrong. If the problem persists please contact us.");

    private Answer Route(HttpContext http, string[] path, JsonObject body, string baseUrl, Change change) => (http.Request.Method, path) switch
    {
        ("POST", ["addresses"]) => addresses.Create(body, false, change),
        ("POST", ["addresses", "create_and_verify"]) => addresses.Create(body, true, change),
        ("GET", ["addresses", var id]) => State.Addresses.TryGetValue(id, out Address? found) ? Answer.Of(200, found) : Answer.NotFound,
        ("GET", ["addresses", var id, "verify"]) =>
            State.Addresses.TryGetValue(id, out Address? found) ? addresses.Verify(found, change) : Answer.NotFound,
        ("POST", ["shipments"]) => shipments.Create(body, change),
        ("GET", ["shipments"]) => Answer.Of(200, new JsonObject
        {
            ["shipments"] = new JsonArray([.. State.Shipments.Values.Reverse().Take(100).Select(s => Json.Node(s))]),
            ["has_more"] = false,
        }),
        (var method, ["shipments", var id, .. var action]) when State.Shipments.TryGetValue(id, out Shipment? shipment) => (method, action) switch
        {
            ("GET", []) => Answer.Of(200, shipment),
            ("POST", ["buy"]) => shipments.Buy(shipment, body, baseUrl, change),
            ("GET", ["label"]) => shipments.Convert(shipment, http.Request.Query["file_format"], baseUrl, change),
            ("POST", ["refund"]) => shipments.Void(shipment, change),
            ("GET", ["rates"]) or ("POST", ["rerate"]) => Answer.Of(200, new JsonObject
            {
                ["rates"] = new JsonArray([.. shipment.Rates.Select(r => Json.Node(r))]),
            }),
            _ => Answer.NotFound,
        },
        ("POST", ["trackers"]) => Follow(body, change),
        ("GET", ["trackers"]) => Answer.Of(200, new JsonObject
        {
            ["trackers"] = new JsonArray([.. State.Trackers.Values
                .Where(t => http.Request.Query["tracking_code"].FirstOrDefault() is not { } code || t.TrackingCode == code)
                .Reverse().Take(100).Select(t => Json.Node(t))]),
            ["has_more"] = false,
        }),
        ("GET", ["trackers", var id]) =>
            (State.Trackers.GetValueOrDefault(id) ?? State.Trackers.Values.FirstOrDefault(t => t.TrackingCode == id)) is { } tracker
                ? Answer.Of(200, tracker)
                : Answer.NotFound,
        _ => Answer.NotFound,
    };

    private Answer Follow(JsonObject body, Change change)
    {
        JsonNode given = body["tracker"] ?? body;
        if ((string?)given["tracking_code"] is not { Length: > 0 } code)
            return Answer.Error(422, "PARAMETER.REQUIRED", "Missing required parameter.", ("tracking_code", "cannot be blank"));
        Tracker tracker = State.Trackers.Values.FirstOrDefault(t => t.TrackingCode == code)
            ?? tracking.Follow(code, (string?)given["carrier"] ?? "USPS", change);
        return Answer.Of(201, tracker);
    }

    private async Task WriteLabelAsync(HttpContext http, string file)
    {
        Shipment? shipment;
        lock (State.Gate)
            shipment = State.Shipments.GetValueOrDefault(Path.GetFileNameWithoutExtension(file));
        if (shipment?.PostageLabel is null)
        {
            http.Response.StatusCode = 404;
            return;
        }
        bool isZpl = file.EndsWith(".zpl", StringComparison.Ordinal);
        http.Response.ContentType = isZpl ? "application/zpl" : "application/pdf";
        await http.Response.Body.WriteAsync(isZpl ? Encoding.UTF8.GetBytes(Labels.Zpl(shipment)) : Labels.Pdf(shipment));
    }

    private static Task WriteAsync(HttpContext http, Answer answer)
    {
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(answer.Body);
    }
}
