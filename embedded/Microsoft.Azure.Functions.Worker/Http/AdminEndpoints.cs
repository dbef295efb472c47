using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>What operators use: the host's state, the functions, and running one by hand. All of it needs the admin key.</summary>
internal sealed class AdminEndpoints(
    IFunctionCatalog catalog, FunctionInvoker invoker, HostService host, HttpEndpoints http, FunctionSwitch switches, KeyRing keys, ILoggerFactory loggers) : IWorkProbe
{
    private readonly ILogger _logger = loggers.CreateLogger("Host.Admin");
    private readonly long _started = Stopwatch.GetTimestamp();
    private int _underWay;

    public bool IsBusy => Volatile.Read(ref _underWay) > 0;

    public DateTimeOffset? NextDue => null;

    public IEnumerable<Endpoint> Build() =>
    [
        Endpoint("GET", "admin/host/status", c => c.Response.WriteAsJsonAsync(Status())),
        Endpoint("GET", "admin/functions", c => c.Response.WriteAsJsonAsync(new JsonArray([.. catalog.Functions.Select(f => Describe(f, c.Request))]))),
        Endpoint("GET", "admin/functions/{name}", c => Named(c) is { } f ? c.Response.WriteAsJsonAsync(Describe(f, c.Request)) : NotFound(c)),
        Endpoint("POST", "admin/functions/{name}", RunByHandAsync),
    ];

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private RouteEndpoint Endpoint(string verb, string pattern, RequestDelegate run)
    {
        Task Guarded(HttpContext context)
        {
            if (keys.Allows(context.Request, AuthorizationLevel.Admin))
            {
                return run(context);
            }
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        RouteEndpointBuilder builder = new(Guarded, RoutePatternFactory.Parse(pattern), order: 0) { DisplayName = $"{verb} {pattern}" };
        builder.Metadata.Add(new HttpMethodMetadata([verb]));
        return (RouteEndpoint)builder.Build();
    }

    private FunctionDescriptor? Named(HttpContext context) =>
        catalog.Functions.FirstOrDefault(f => f.Name.Equals((string)context.Request.RouteValues["name"]!, StringComparison.OrdinalIgnoreCase));

    private JsonObject Status() => new()
    {
        ["id"] = Environment.MachineName.ToLowerInvariant(),
        ["state"] = "Running",
        ["version"] = typeof(AdminEndpoints).Assembly.GetName().Version!.ToString(),
        ["instanceId"] = Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["computerName"] = Environment.MachineName,
        ["processUptime"] = (long)Stopwatch.GetElapsedTime(_started).TotalMilliseconds,
        ["functionAppContentEditingState"] = "NotAllowed",
    };

    private JsonObject Describe(FunctionDescriptor function, HttpRequest request)
    {
        FunctionDefinition definition = invoker.PlanOf(function).Definition;
        JsonArray bindings = [];
        foreach (BindingMetadata binding in definition.InputBindings.Values.Concat(definition.OutputBindings.Values))
        {
            bindings.Add(new JsonObject { ["name"] = binding.Name, ["type"] = binding.Type, ["direction"] = binding.Direction.ToString() });
        }
        string host = $"{request.Scheme}://{request.Host}";
        return new JsonObject
        {
            ["name"] = function.Name,
            ["href"] = $"{host}/admin/functions/{function.Name}",
            ["invoke_url_template"] = function.Trigger is HttpTriggerAttribute ? $"{host}/{http.RouteOf(function)}" : null,
            ["language"] = "dotnet-isolated",
            ["config"] = new JsonObject
            {
                ["name"] = function.Name,
                ["entryPoint"] = definition.EntryPoint,
                ["scriptFile"] = Path.GetFileName(definition.PathToAssembly),
                ["language"] = "dotnet-isolated",
                ["bindings"] = bindings,
            },
            ["isDisabled"] = !switches.IsOn(function),
        };
    }

    private async Task RunByHandAsync(HttpContext context)
    {
        string? input;
        try
        {
            JsonNode? body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            input = body is JsonObject invocation ? invocation["input"]?.ToString() : throw new JsonException();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        if (Named(context) is not { } function)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        if (host.ListenerOf(function) is not IManualTrigger listener || !switches.IsOn(function))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        TriggerInput trigger = listener.InputByHand(function, input);
        Interlocked.Increment(ref _underWay);
        _ = Task.Run(() => RunAsync(function, trigger), CancellationToken.None);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private async Task RunAsync(FunctionDescriptor function, TriggerInput input)
    {
        try
        {
            await invoker.InvokeAsync(function, input, CancellationToken.None);
        }
        catch (Exception e)
        {
            _logger.LogError(e, "The function {Function}, run by hand, failed.", function.Name);
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }
}
