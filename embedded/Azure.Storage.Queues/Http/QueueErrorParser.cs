using System.Xml;
using System.Xml.Linq;
using Azure.Core;

namespace Azure.Storage.Queues.Http;

/// <summary>Reads the service's error document, <c>Error</c> with <c>Code</c> and <c>Message</c>, and the header that repeats the code.</summary>
internal sealed class QueueErrorParser : RequestFailedDetailsParser
{
    public static readonly QueueErrorParser Shared = new();

    public static RequestFailedException Failure(Response response) => new(response, null, Shared);

    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        data = null;
        response.Headers.TryGetValue("x-ms-error-code", out string? code);
        string? message = null;
        if (response.ContentStream is not null && !response.Content.ToMemory().IsEmpty)
        {
            try
            {
                XElement? root = XDocument.Load(response.Content.ToStream()).Root;
                code = root?.Element("Code")?.Value ?? code;
                message = root?.Element("Message")?.Value;
                data = root?.Elements().Where(element => element.Name != "Code" && element.Name != "Message")
                    .GroupBy(element => element.Name.LocalName).ToDictionary(group => group.Key, group => group.First().Value);
            }
            catch (XmlException)
            {
                message = response.Content.ToString();
            }
        }

        error = code is null ? null : new ResponseError(code, message);
        return code is not null;
    }
}
