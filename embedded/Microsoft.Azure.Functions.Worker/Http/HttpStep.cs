using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Core.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The pipeline's outermost step for HTTP: hands the request in and writes the response.</summary>
internal static class HttpStep
{
    public const string HttpContextKey = "HttpRequestContext";

    private static readonly ActionDescriptor NoAction = new();

    private static readonly JsonSerializerOptions AsTheHostWrites = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task InvokeAsync(FunctionContext context, FunctionExecutionDelegate next)
    {
        RunBindings bindings = context.Bindings();
        if (bindings.Input.Value is not HttpRequest { HttpContext: var http })
        {
            await next(context);
            return;
        }
        http.RequestServices = context.InstanceServices;
        if (!AspNetCoreIsUsed.By(context) && http.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            // The worker's own model has the whole body in memory, and may be read in one go.
            body.AllowSynchronousIO = true;
        }
        context.Items[HttpContextKey] = http;
        context.Features.Set<IHttpRequestDataFeature>(RequestDataFeature.Instance);
        context.Features.Set<Extensions.Http.Converters.IFromBodyConversionFeature>(FromBodyFeature.Instance);
        await next(context);
        // Queue messages leave before the caller is told that all is well.
        await context.InstanceServices.GetRequiredService<OutputWriter>().WriteAsync(bindings, context.CancellationToken);
        object? result = bindings.Plan.OutputProperties.IsEmpty
            ? bindings.Plan.ReturnOutput is null ? bindings.InvocationResult : null
            : bindings.Plan.OutputProperties.FirstOrDefault(o => o.Attribute is HttpResultAttribute) is { } property ? bindings.Outputs.GetValueOrDefault(property.Name) : null;
        await WriteAsync(result, http, context);
        bindings.InvocationResult = null;
    }

    private static async Task WriteAsync(object? result, HttpContext http, FunctionContext context)
    {
        switch (result)
        {
            case null:
                if (!AspNetCoreIsUsed.By(context) && !http.Response.HasStarted)
                {
                    http.Response.StatusCode = StatusCodes.Status204NoContent;
                }
                break;
            case BufferedHttpResponseData response:
                await response.WriteToAsync(http.Response, http.RequestAborted);
                break;
            case HttpResponseData:
                break;
            case IActionResult action:
                await action.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), NoAction));
                break;
            case IResult minimal:
                await minimal.ExecuteAsync(http);
                break;
            case string text:
                http.Response.ContentType = "text/plain; charset=utf-8";
                await http.Response.WriteAsync(text, http.RequestAborted);
                break;
            case byte[] bytes:
                http.Response.ContentType = "application/octet-stream";
                await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
                break;
            default:
                http.Response.ContentType = "application/json; charset=utf-8";
                ObjectSerializer serializer = context.InstanceServices.GetRequiredService<IOptions<WorkerOptions>>().Value.Serializer!;
                if (AspNetCoreIsUsed.By(context))
                {
                    await serializer.SerializeAsync(http.Response.Body, result, result.GetType(), http.RequestAborted);
                    break;
                }
                BinaryData json = await serializer.SerializeAsync(result, result.GetType(), http.RequestAborted);
                await http.Response.WriteAsync(JsonSerializer.Serialize(json.ToObjectFromJson<JsonElement>(), AsTheHostWrites), http.RequestAborted);
                break;
        }
    }
}
