using System.Net;
using System.Text;
using Azure.Core.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.Azure.Functions.Worker.Http
{
    /// <summary>Reads requests.</summary>
    public static class HttpRequestDataExtensions
    {
        /// <summary>Reads the body as text.</summary>
        /// <param name="request">The request.</param>
        /// <param name="encoding">The text's encoding; UTF-8 when null.</param>
        /// <returns>The text.</returns>
        public static async Task<string?> ReadAsStringAsync(this HttpRequestData request, Encoding? encoding = null)
        {
            ArgumentNullException.ThrowIfNull(request);
            using StreamReader reader = new(request.Body, encoding ?? Encoding.UTF8, true, 1024, leaveOpen: true);
            return await reader.ReadToEndAsync();
        }

        /// <summary>Reads the body as text.</summary>
        /// <param name="request">The request.</param>
        /// <param name="encoding">The text's encoding; UTF-8 when null.</param>
        /// <returns>The text.</returns>
        public static string? ReadAsString(this HttpRequestData request, Encoding? encoding = null)
        {
            ArgumentNullException.ThrowIfNull(request);
            using StreamReader reader = new(request.Body, encoding ?? Encoding.UTF8, true, 1024, leaveOpen: true);
            return reader.ReadToEnd();
        }

        /// <summary>Reads the body as an object, with the worker's serializer.</summary>
        /// <typeparam name="T">The object's type.</typeparam>
        /// <param name="request">The request.</param>
        /// <param name="cancellationToken">Stops the reading.</param>
        /// <returns>The object.</returns>
        public static ValueTask<T?> ReadFromJsonAsync<T>(this HttpRequestData request, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(request);
            return request.ReadFromJsonAsync<T>(request.FunctionContext.Serializer(), cancellationToken);
        }

        /// <summary>Reads the body as an object.</summary>
        /// <typeparam name="T">The object's type.</typeparam>
        /// <param name="request">The request.</param>
        /// <param name="serializer">Reads it.</param>
        /// <param name="cancellationToken">Stops the reading.</param>
        /// <returns>The object.</returns>
        public static async ValueTask<T?> ReadFromJsonAsync<T>(this HttpRequestData request, ObjectSerializer serializer, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(request);
            ArgumentNullException.ThrowIfNull(serializer);
            return (T?)await serializer.DeserializeAsync(request.Body, typeof(T), cancellationToken);
        }

        /// <summary>Makes the response with a status.</summary>
        /// <param name="request">The request.</param>
        /// <param name="statusCode">The status.</param>
        /// <returns>The response.</returns>
        public static HttpResponseData CreateResponse(this HttpRequestData request, HttpStatusCode statusCode)
        {
            HttpResponseData response = request.CreateResponse();
            response.StatusCode = statusCode;
            return response;
        }

        internal static ObjectSerializer Serializer(this FunctionContext context) =>
            context.InstanceServices.GetService<IOptions<WorkerOptions>>()?.Value.Serializer
            ?? throw new InvalidOperationException("A serializer is not configured for the worker.");
    }

    /// <summary>Writes responses.</summary>
    public static class HttpResponseDataExtensions
    {
        private const string Json = "application/json; charset=utf-8";

        /// <summary>Writes text.</summary>
        /// <param name="response">The response.</param>
        /// <param name="value">The text.</param>
        /// <param name="encoding">Its encoding; UTF-8 when null.</param>
        public static void WriteString(this HttpResponseData response, string value, Encoding? encoding = null)
        {
            ArgumentNullException.ThrowIfNull(response);
            ArgumentNullException.ThrowIfNull(value);
            response.Body.Write((encoding ?? Encoding.UTF8).GetBytes(value));
        }

        /// <summary>Writes bytes.</summary>
        /// <param name="response">The response.</param>
        /// <param name="value">The bytes.</param>
        public static void WriteBytes(this HttpResponseData response, byte[] value)
        {
            ArgumentNullException.ThrowIfNull(response);
            ArgumentNullException.ThrowIfNull(value);
            response.Body.Write(value);
        }

        /// <summary>Writes text.</summary>
        /// <param name="response">The response.</param>
        /// <param name="value">The text.</param>
        /// <param name="encoding">Its encoding; UTF-8 when null.</param>
        /// <returns>Completed when it is written.</returns>
        public static Task WriteStringAsync(this HttpResponseData response, string value, Encoding? encoding = null) =>
            response.WriteStringAsync(value, default, encoding);

        /// <summary>Writes text.</summary>
        /// <param name="response">The response.</param>
        /// <param name="value">The text.</param>
        /// <param name="cancellationToken">Stops the writing.</param>
        /// <param name="encoding">Its encoding; UTF-8 when null.</param>
        /// <returns>Completed when it is written.</returns>
        public static Task WriteStringAsync(this HttpResponseData response, string value, CancellationToken cancellationToken, Encoding? encoding = null)
        {
            ArgumentNullException.ThrowIfNull(response);
            ArgumentNullException.ThrowIfNull(value);
            return response.Body.WriteAsync((encoding ?? Encoding.UTF8).GetBytes(value), cancellationToken).AsTask();
        }

        /// <summary>Writes bytes.</summary>
        /// <param name="response">The response.</param>
        /// <param name="value">The bytes.</param>
        /// <returns>Completed when they are written.</returns>
        public static Task WriteBytesAsync(this HttpResponseData response, byte[] value) => response.WriteBytesAsync(value, default);

        /// <summary>Writes bytes.</summary>
        /// <param name="response">The response.</param>
        /// <param name="value">The bytes.</param>
        /// <param name="cancellationToken">Stops the writing.</param>
        /// <returns>Completed when they are written.</returns>
        public static Task WriteBytesAsync(this HttpResponseData response, byte[] value, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(response);
            ArgumentNullException.ThrowIfNull(value);
            return response.Body.WriteAsync(value, 0, value.Length, cancellationToken);
        }

        /// <summary>Writes an object as JSON, with the worker's serializer.</summary>
        /// <typeparam name="T">The object's type.</typeparam>
        /// <param name="response">The response.</param>
        /// <param name="instance">The object.</param>
        /// <param name="cancellationToken">Stops the writing.</param>
        /// <returns>Completed when it is written.</returns>
        public static ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, CancellationToken cancellationToken = default) =>
            response.WriteAsJsonAsync(instance, Json, cancellationToken);

        /// <summary>Writes an object as JSON, with the worker's serializer.</summary>
        /// <typeparam name="T">The object's type.</typeparam>
        /// <param name="response">The response.</param>
        /// <param name="instance">The object.</param>
        /// <param name="contentType">What the content is called.</param>
        /// <param name="cancellationToken">Stops the writing.</param>
        /// <returns>Completed when it is written.</returns>
        public static ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, string contentType, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(response);
            return response.WriteAsJsonAsync(instance, response.FunctionContext.Serializer(), contentType, cancellationToken);
        }

        /// <summary>Writes an object as JSON.</summary>
        /// <typeparam name="T">The object's type.</typeparam>
        /// <param name="response">The response.</param>
        /// <param name="instance">The object.</param>
        /// <param name="serializer">Writes it.</param>
        /// <param name="cancellationToken">Stops the writing.</param>
        /// <returns>Completed when it is written.</returns>
        public static ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, ObjectSerializer serializer, CancellationToken cancellationToken = default) =>
            response.WriteAsJsonAsync(instance, serializer, Json, cancellationToken);

        /// <summary>Writes an object.</summary>
        /// <typeparam name="T">The object's type.</typeparam>
        /// <param name="response">The response.</param>
        /// <param name="instance">The object.</param>
        /// <param name="serializer">Writes it.</param>
        /// <param name="contentType">What the content is called.</param>
        /// <param name="cancellationToken">Stops the writing.</param>
        /// <returns>Completed when it is written.</returns>
        public static ValueTask WriteAsJsonAsync<T>(
            this HttpResponseData response, T instance, ObjectSerializer serializer, string contentType, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(response);
            ArgumentNullException.ThrowIfNull(serializer);
            ArgumentNullException.ThrowIfNull(contentType);
            response.Headers.Add("Content-Type", contentType);
            return serializer.SerializeAsync(response.Body, instance, typeof(T), cancellationToken);
        }
    }
}

namespace Microsoft.Azure.Functions.Worker
{
    /// <summary>The HTTP side of a run, in the worker's own model.</summary>
    public static class FunctionContextHttpRequestExtensions
    {
        /// <summary>The request.</summary>
        /// <param name="context">The run.</param>
        /// <returns>The request; null when the trigger is another.</returns>
        public static async ValueTask<Http.HttpRequestData?> GetHttpRequestDataAsync(this FunctionContext context) =>
            context.Features.Get<Http.IHttpRequestDataFeature>() is { } feature ? await feature.GetHttpRequestDataAsync(context) : null;

        /// <summary>The response that the function returned.</summary>
        /// <param name="context">The run.</param>
        /// <returns>The response; null when it returned something else.</returns>
        public static Http.HttpResponseData? GetHttpResponseData(this FunctionContext context)
        {
            Hosting.RunBindings bindings = Hosting.RunBindingsExtensions.Bindings(context);
            return bindings.InvocationResult as Http.HttpResponseData ?? bindings.Outputs.Values.OfType<Http.HttpResponseData>().FirstOrDefault();
        }
    }
}
