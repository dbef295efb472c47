using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.DurableTask.Client;

namespace Microsoft.DurableTask.Engine;

/// <summary>The HTTP API of Durable Functions: status, events, termination, suspension, restart, purge of one instance.</summary>
internal sealed class ManagementEndpoints(IDurableTaskClientProvider clients, ManagementAddresses addresses, KeyRing keys) : IExtensionEndpoints
{
    private DurableTaskClient Client => clients.GetClient();

    public IEnumerable<Endpoint> Build() =>
    [
        Endpoint("GET", "", ShowAsync),
        Endpoint("DELETE", "", PurgeAsync),
        Endpoint("POST", "/raiseEvent/{eventName}", (http, id) => ActAsync(http, id, () => RaiseAsync(http, id))),
        Endpoint("POST", "/terminate", (http, id) => ActAsync(http, id, () => Client.TerminateInstanceAsync(id, (object?)Reason(http)))),
        Endpoint("POST", "/suspend", (http, id) => ActAsync(http, id, () => Client.SuspendInstanceAsync(id, Reason(http)))),
        Endpoint("POST", "/resume", (http, id) => ActAsync(http, id, () => Client.ResumeInstanceAsync(id, Reason(http)))),
        Endpoint("POST", "/restart", RestartAsync),
    ];

    private static string? Reason(HttpContext http) => http.Request.Query["reason"].FirstOrDefault();

    private static JsonNode? Parse(string? json)
    {
        try
        {
            return json is null ? null : JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            // A converter of the app's own may write something else than JSON.
            return json;
        }
    }

    private RouteEndpoint Endpoint(string verb, string path, Func<HttpContext, string, Task> run)
    {
        var pattern = $"{ManagementAddresses.Path}/instances/{{instanceId}}{path}";
        var builder = new RouteEndpointBuilder(GuardedAsync, RoutePatternFactory.Parse(pattern), order: 0) { DisplayName = $"{verb} {pattern}" };
        builder.Metadata.Add(new HttpMethodMetadata([verb]));
        return (RouteEndpoint)builder.Build();

        Task GuardedAsync(HttpContext http)
        {
            if (HasSystemKey(http.Request) || keys.Allows(http.Request, AuthorizationLevel.Admin))
            {
                return run(http, (string)http.Request.RouteValues["instanceId"]!);
            }

            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }
    }

    private bool HasSystemKey(HttpRequest request)
    {
        var shown = request.Headers["x-functions-key"].FirstOrDefault() ?? request.Query["code"].FirstOrDefault();
        return shown is not null
            && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), SHA256.HashData(Encoding.UTF8.GetBytes(addresses.Key)));
    }

    private async Task ShowAsync(HttpContext http, string id)
    {
        if (await Client.GetInstanceAsync(id, getInputsAndOutputs: true, http.RequestAborted) is not { } instance)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.StatusCode = instance.IsCompleted ? StatusCodes.Status200OK : StatusCodes.Status202Accepted;
        var withInput = !string.Equals(http.Request.Query["showInput"].FirstOrDefault(), "false", StringComparison.OrdinalIgnoreCase);
        await http.Response.WriteAsJsonAsync(new JsonObject
        {
            ["name"] = instance.Name,
            ["instanceId"] = instance.InstanceId,
            ["runtimeStatus"] = instance.RuntimeStatus.ToString(),
            ["input"] = withInput ? Parse(instance.SerializedInput) : null,
            ["customStatus"] = Parse(instance.SerializedCustomStatus),
            ["output"] = instance.FailureDetails?.ToString() ?? Parse(instance.SerializedOutput),
            ["createdTime"] = instance.CreatedAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            ["lastUpdatedTime"] = instance.LastUpdatedAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        });
    }

    private async Task PurgeAsync(HttpContext http, string id)
    {
        var purged = await Client.PurgeInstanceAsync(id, http.RequestAborted);
        http.Response.StatusCode = purged.PurgedInstanceCount > 0 ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        if (purged.PurgedInstanceCount > 0)
        {
            await http.Response.WriteAsJsonAsync(new JsonObject { ["instancesDeleted"] = purged.PurgedInstanceCount });
        }
    }

    private async Task RaiseAsync(HttpContext http, string id)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        await Client.RaiseEventAsync(id, (string)http.Request.RouteValues["eventName"]!, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    /// <summary>Says 404 for an instance that does not exist and 410 for one that is over.</summary>
    private async Task ActAsync(HttpContext http, string id, Func<Task> act)
    {
        var instance = await Client.GetInstanceAsync(id, http.RequestAborted);
        if (instance is null or { IsCompleted: true })
        {
            http.Response.StatusCode = instance is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
            return;
        }

        try
        {
            await act();
            http.Response.StatusCode = StatusCodes.Status202Accepted;
        }
        catch (JsonException e)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await http.Response.WriteAsync(e.Message);
        }
    }

    private async Task RestartAsync(HttpContext http, string id)
    {
        var newId = !string.Equals(http.Request.Query["restartWithNewInstanceId"].FirstOrDefault(), "false", StringComparison.OrdinalIgnoreCase);
        try
        {
            var restarted = await Client.RestartAsync(id, newId, http.RequestAborted);
            http.Response.StatusCode = StatusCodes.Status202Accepted;
            await http.Response.WriteAsJsonAsync(ManagementAddresses.Of(addresses.Root(), restarted, addresses.Key));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            http.Response.StatusCode = e is ArgumentException ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest;
        }
    }
}
