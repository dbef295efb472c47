using System.Net;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Answers HTTP requests that start instances with the addresses at which these are watched and managed.</summary>
public static class DurableTaskClientExtensions
{
    /// <summary>Waits for the instance to end and answers with where it stands; with its addresses if the wait is called off before.</summary>
    /// <param name="client">The client.</param>
    /// <param name="request">The request that is answered.</param>
    /// <param name="instanceId">The instance.</param>
    /// <param name="retryInterval">How long to wait between two looks; a second by default.</param>
    /// <param name="returnInternalServerErrorOnFailure">Whether a failed instance is answered with 500 in place of 200.</param>
    /// <param name="getInputsAndOutputs">Whether the answer has the input, the output and the custom status.</param>
    /// <param name="cancellation">Calls the wait off.</param>
    public static async Task<HttpResponseData> WaitForCompletionOrCreateCheckStatusResponseAsync(
        this DurableTaskClient client,
        HttpRequestData request,
        string instanceId,
        TimeSpan? retryInterval = null,
        bool returnInternalServerErrorOnFailure = false,
        bool getInputsAndOutputs = false,
        CancellationToken cancellation = default)
    {
        try
        {
            while (true)
            {
                if (await client.GetInstanceAsync(instanceId, getInputsAndOutputs).ConfigureAwait(false) is { IsCompleted: true } ended)
                {
                    var failed = ended.RuntimeStatus == OrchestrationRuntimeStatus.Failed && returnInternalServerErrorOnFailure;
                    var response = request.CreateResponse(failed ? HttpStatusCode.InternalServerError : HttpStatusCode.OK);
                    await response.WriteAsJsonAsync(StandingOf(ended), cancellation).ConfigureAwait(false);
                    return response;
                }

                await Task.Delay(retryInterval ?? TimeSpan.FromSeconds(1), cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            return await client.CreateCheckStatusResponseAsync(request, instanceId, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>A response of 202 with the instance's addresses.</summary>
    public static Task<HttpResponseData> CreateCheckStatusResponseAsync(
        this DurableTaskClient client, HttpRequestData request, string instanceId, CancellationToken cancellation = default) =>
        client.CreateCheckStatusResponseAsync(request, instanceId, HttpStatusCode.Accepted, cancellation);

    /// <summary>A response with the instance's addresses.</summary>
    public static async Task<HttpResponseData> CreateCheckStatusResponseAsync(
        this DurableTaskClient client,
        HttpRequestData request,
        string instanceId,
        HttpStatusCode statusCode,
        CancellationToken cancellation = default)
    {
        var (response, payload) = Prepare(client, request, instanceId, statusCode);
        await SerializerOf(response).SerializeAsync(response.Body, payload, payload.GetType(), cancellation).ConfigureAwait(false);
        return response;
    }

    /// <summary>A response of 202 with the instance's addresses.</summary>
    public static HttpResponseData CreateCheckStatusResponse(
        this DurableTaskClient client, HttpRequestData request, string instanceId, CancellationToken cancellation = default) =>
        client.CreateCheckStatusResponse(request, instanceId, HttpStatusCode.Accepted, cancellation);

    /// <summary>A response with the instance's addresses.</summary>
    public static HttpResponseData CreateCheckStatusResponse(
        this DurableTaskClient client,
        HttpRequestData request,
        string instanceId,
        HttpStatusCode statusCode,
        CancellationToken cancellation = default)
    {
        var (response, payload) = Prepare(client, request, instanceId, statusCode);
        SerializerOf(response).Serialize(response.Body, payload, payload.GetType(), cancellation);
        return response;
    }

    /// <summary>The instance's addresses.</summary>
    /// <param name="client">The client.</param>
    /// <param name="instanceId">The instance.</param>
    /// <param name="request">The request whose host the addresses have, or the one that a proxy names in its headers; null for the app's own.</param>
    /// <exception cref="ArgumentException">The instance id is empty.</exception>
    /// <exception cref="InvalidOperationException">No request is given and the client is not one of a function app.</exception>
    public static HttpManagementPayload CreateHttpManagementPayload(
        this DurableTaskClient client, string instanceId, HttpRequestData? request = null)
    {
        if (string.IsNullOrEmpty(instanceId))
        {
            throw new ArgumentException("InstanceId cannot be null or empty.", nameof(instanceId));
        }

        var addresses = (client as FunctionAppClient)?.Addresses;
        var root = (request is null ? null : RootOf(request)) ?? addresses?.Root()
            ?? throw new InvalidOperationException("Without a request the addresses are known only to a client that is bound to a function's parameter.");
        return ManagementAddresses.Of(root, instanceId, addresses?.Key);
    }

    private static (HttpResponseData Response, HttpManagementPayload Payload) Prepare(
        DurableTaskClient client, HttpRequestData request, string instanceId, HttpStatusCode status)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(request);
        var payload = client.CreateHttpManagementPayload(instanceId, request);
        var response = request.CreateResponse();
        response.StatusCode = status;
        response.Headers.Add("Location", payload.StatusQueryGetUri);
        response.Headers.Add("Content-Type", "application/json");
        return (response, payload);
    }

    private static object StandingOf(OrchestrationMetadata instance) => new
    {
        instance.Name,
        instance.InstanceId,
        instance.CreatedAt,
        instance.LastUpdatedAt,
        RuntimeStatus = instance.RuntimeStatus.ToString(),
        instance.SerializedInput,
        instance.SerializedOutput,
        instance.SerializedCustomStatus,
    };

    /// <summary>The host that the caller knows: that of a <c>Forwarded</c> header, else that of <c>X-Forwarded-Host</c>, else the request's own.</summary>
    private static string RootOf(HttpRequestData request)
    {
        var scheme = request.Url.Scheme;
        if (First("Forwarded") is { } forwarded)
        {
            var pairs = forwarded.Split(';').Select(p => p.Split('=')).Where(p => p.Length == 2).ToDictionary(p => p[0].Trim(), p => p[1].Trim());
            scheme = pairs.GetValueOrDefault("proto", scheme);
            if (pairs.TryGetValue("host", out var named))
            {
                return $"{scheme}://{named}";
            }
        }

        return $"{First("X-Forwarded-Proto") ?? scheme}://{First("X-Forwarded-Host") ?? request.Url.Authority}";

        string? First(string header) => request.Headers.TryGetValues(header, out var values) ? values.FirstOrDefault() : null;
    }

    private static ObjectSerializer SerializerOf(HttpResponseData response) =>
        response.FunctionContext.InstanceServices.GetService<IOptions<WorkerOptions>>()?.Value.Serializer
        ?? throw new InvalidOperationException("A serializer is not configured for the worker.");
}
