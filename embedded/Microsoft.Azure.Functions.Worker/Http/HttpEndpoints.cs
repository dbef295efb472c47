using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Routes requests to functions and counts those under way.</summary>
internal sealed partial class HttpEndpoints(
    IFunctionCatalog catalog, IFunctionInvoker invoker, KeyRing keys, HostJson hostJson, FunctionSwitch switches, ILoggerFactory loggers) : ITriggerListener, IWorkProbe
{
    private readonly ILogger _logger = loggers.CreateLogger("Host.Http");
    private readonly string _prefix = hostJson.Text("extensions:http:routePrefix", "api").Trim('/');
    private int _underWay;

    public bool IsBusy => Volatile.Read(ref _underWay) > 0;

    public DateTimeOffset? NextDue => null;

    /// <summary>The address that the host listens on, for the listing.</summary>
    public Func<string> FindAddress { get; set; } = () => "";

    public bool Handles(TriggerBindingAttribute trigger) => trigger is HttpTriggerAttribute;

    public string Describe(FunctionDescriptor f)
    {
        HttpTriggerAttribute trigger = (HttpTriggerAttribute)f.Trigger;
        string verbs = trigger.Methods is { Length: > 0 } methods ? $"[{string.Join(',', methods.Select(m => m.ToUpperInvariant()))}] " : "";
        return $"{verbs}{FindAddress()}/{RouteOf(f)}";
    }

    public Task StartAsync(IReadOnlyList<FunctionDescriptor> mine, CancellationToken c) => Task.CompletedTask;

    public Task StopAsync(CancellationToken c) => Task.CompletedTask;

    public string RouteOf(FunctionDescriptor function)
    {
        string route = ((HttpTriggerAttribute)function.Trigger).Route is { Length: > 0 } own ? own.TrimStart('/') : function.Name;
        return _prefix.Length == 0 ? route : $"{_prefix}/{route}";
    }

    public IReadOnlyList<Endpoint> Build()
    {
        FunctionDescriptor[] functions = [.. catalog.Functions.Where(f => f.Trigger is HttpTriggerAttribute && switches.IsOn(f))];
        foreach (IGrouping<string, FunctionDescriptor> same in functions.GroupBy(f => ParameterName().Replace(RouteOf(f), "$1"), StringComparer.OrdinalIgnoreCase))
        {
            ThrowIfTwoTakeOneVerb([.. same]);
        }
        return [.. functions.Select(Build)];
    }

    private void ThrowIfTwoTakeOneVerb(FunctionDescriptor[] functions)
    {
        for (int i = 0; i < functions.Length; i++)
        {
            for (int j = i + 1; j < functions.Length; j++)
            {
                string[] one = ((HttpTriggerAttribute)functions[i].Trigger).Methods ?? [];
                string[] other = ((HttpTriggerAttribute)functions[j].Trigger).Methods ?? [];
                if (one.Length == 0 || other.Length == 0 || one.Intersect(other, StringComparer.OrdinalIgnoreCase).Any())
                {
                    throw new StartupException($"The functions {functions[i].Name} and {functions[j].Name} take the same requests: their route is \"{RouteOf(functions[i])}\", and they share a verb.");
                }
            }
        }
    }

    [GeneratedRegex(@"(\{\*{0,2})[^}:?=]*")]
    private static partial Regex ParameterName();

    private Endpoint Build(FunctionDescriptor function)
    {
        try
        {
            RouteEndpointBuilder builder = new(http => RunAsync(http, function), RoutePatternFactory.Parse(RouteOf(function)), order: 0)
            {
                DisplayName = function.Name,
            };
            if (((HttpTriggerAttribute)function.Trigger).Methods is { Length: > 0 } methods)
            {
                builder.Metadata.Add(new HttpMethodMetadata(methods));
            }
            return builder.Build();
        }
        catch (RoutePatternException e)
        {
            throw new StartupException($"The function {function.Name} has no valid route (\"{RouteOf(function)}\"): {e.Message}");
        }
    }

    // Without anyone listening to traces, ASP.NET Core makes no activity; the caller's trace is passed on all the same.
    private static string? TraceOf(HttpRequest request) => Activity.Current is null ? (string?)request.Headers.TraceParent : null;

    private async Task RunAsync(HttpContext http, FunctionDescriptor function)
    {
        if (!keys.Allows(http.Request, ((HttpTriggerAttribute)function.Trigger).AuthLevel))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        Interlocked.Increment(ref _underWay);
        try
        {
            await invoker.InvokeAsync(function, new TriggerInput(http.Request, new HttpBindingData(http.Request), TraceParent: TraceOf(http.Request)), http.RequestAborted);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            _logger.LogDebug("The caller of {Function} has gone.", function.Name);
        }
        catch (BadHttpRequestException e) when (!http.Response.HasStarted)
        {
            http.Response.StatusCode = e.StatusCode;
        }
        catch (Exception e)
        {
            _logger.LogError(e, "The function {Function} failed.", function.Name);
            if (http.Response.HasStarted)
            {
                http.Abort();
            }
            else
            {
                http.Response.Clear();
                http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }
}
