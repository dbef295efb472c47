using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Serverless.Domain;

namespace Serverless.Functions.Hosting;

/// <summary>Reads request bodies with a limit, and says what is wrong with them and where.</summary>
public static class RequestBody
{
    /// <summary>The largest body that is read, feeds apart.</summary>
    public const int Limit = 1024 * 1024;

    /// <summary>The raw bytes, or the problem (413) when there are too many.</summary>
    public static async Task<(byte[] Body, IResult? Problem)> ReadBytesAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > Limit)
        {
            return ([], TooLarge());
        }

        using MemoryStream buffer = new((int)(request.ContentLength ?? 4096));
        byte[] chunk = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(chunk, cancellation)) > 0;)
        {
            if (buffer.Length + read > Limit)
            {
                return ([], TooLarge());
            }

            buffer.Write(chunk, 0, read);
        }

        return (buffer.ToArray(), null);
    }

    /// <summary>The longest that a reason, or another short text of staff, may be.</summary>
    public const int ShortText = 1000;

    /// <summary>The body as JSON, or the problem: 413 too large, 400 malformed (naming line and path), 422 when a text is longer than its <see cref="StringLengthAttribute"/>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <param name="otherwise">Stands for an empty body where the body may be left out.</param>
    public static async Task<(T? Value, IResult? Problem)> ReadJsonAsync<T>(HttpRequest request, CancellationToken cancellation, T? otherwise = null)
        where T : class
    {
        (byte[] body, IResult? problem) = await ReadBytesAsync(request, cancellation);
        if (problem is not null)
        {
            return (null, problem);
        }

        if (body.Length == 0)
        {
            return otherwise is not null ? (otherwise, null) : (null, Problems.Of(400, "malformedJson", "The body is empty; JSON is expected."));
        }

        try
        {
            return JsonSerializer.Deserialize<T>(body, Json.Options) switch
            {
                null => (null, Problems.Of(400, "malformedJson", "The body is 'null'; an object is expected.")),
                var value when TooLong(value) is { Count: > 0 } wrong => (null, Problems.Refused(wrong)),
                var value => (value, null),
            };
        }
        catch (JsonException e)
        {
            string where = e.Path is null or "$" ? "" : Pointer(e.Path);
            string at = e.LineNumber is { } line ? $" (line {line + 1}, byte {e.BytePositionInLine + 1})" : "";
            return (null, Problems.Of(400, "malformedJson", $"The JSON is malformed or of the wrong type{at}.", [new Refusal("malformedJson", "Malformed, or of the wrong type.", where)]));
        }
    }

    /// <summary>The fields of an HTML form, or the problem (413) when there are too many bytes of it.</summary>
    public static async Task<(IReadOnlyDictionary<string, StringValues> Form, IResult? Problem)> ReadFormAsync(HttpRequest request, CancellationToken cancellation)
    {
        (byte[] body, IResult? problem) = await ReadBytesAsync(request, cancellation);
        return (QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body)), problem);
    }

    private static List<Refusal> TooLong<T>(T value)
        where T : class => [.. Limits<T>.Of.Where(text => (text.Property.GetValue(value) as string)?.Length > text.Limit.MaximumLength).Select(text =>
            new Refusal("tooLong", $"At most {text.Limit.MaximumLength} characters.", $"/{JsonNamingPolicy.CamelCase.ConvertName(text.Property.Name)}"))];

    private static class Limits<T>
    {
        public static readonly (PropertyInfo Property, StringLengthAttribute Limit)[] Of =
            [.. typeof(T).GetProperties().Where(property => property.IsDefined(typeof(StringLengthAttribute))).Select(property => (property, property.GetCustomAttribute<StringLengthAttribute>()!))];
    }

    private static IResult TooLarge() => Problems.Of(413, "bodyTooLarge", $"The body may have at most {Limit} bytes.");

    // $.lines[2].quantity -> /lines/2/quantity
    private static string Pointer(string path) => path[1..].Replace('.', '/').Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}
