using System.Text.Json;
using System.Xml.Linq;
using Azure.Core;

namespace Azure.Storage.Queues.Http;

/// <summary>Reads the service's error document, <c>Error</c> with <c>Code</c> and <c>Message</c>, and the header that repeats the code.</summary>
internal sealed class QueueErrorParser : RequestFailedDetailsParser
{
    public static readonly QueueErrorParser Shared = new();

    public static RequestFailedException Failure(Response response) => new(response, null, Shared);

    /// <exception cref="System.Xml.XmlException">What says that it is XML is not.</exception>
    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        data = null;
        response.Headers.TryGetValue("x-ms-error-code", out string? code);
        string? message = null;
        string type = response.Headers.ContentType ?? "";
        if (response.ContentStream is null || response.Content.ToMemory().IsEmpty)
        {
            type = "";
        }

        if (type.StartsWith("application/xml", StringComparison.OrdinalIgnoreCase))
        {
            using Stream body = response.Content.ToStream();
            XElement? root = XDocument.Load(body).Root;
            code = root?.Element("Code")?.Value ?? code;
            message = root?.Element("Message")?.Value;
            data = root?.Elements().Where(element => element.Name != "Code" && element.Name != "Message")
                .GroupBy(element => element.Name.LocalName).ToDictionary(group => group.Key, group => group.First().Value);
        }
        else if (type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            using JsonDocument body = JsonDocument.Parse(response.Content);
            if (body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty("error", out JsonElement details))
            {
                code = details.TryGetProperty("code", out JsonElement value) ? value.GetString() : code;
                message = details.TryGetProperty("message", out value) ? value.GetString() : null;
            }
        }

        error = code is null ? null : new ResponseError(code, message);
        return code is not null;
    }
}
