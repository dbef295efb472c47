using System.Globalization;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Storage.Queues.Http;

/// <summary>Signs requests with Shared Key: verb, standard headers, x-ms- headers, resource and query.</summary>
internal sealed class SharedKeyPolicy(StorageSharedKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        Request request = message.Request;
        request.Headers.SetValue("x-ms-date", DateTime.UtcNow.ToString("r", CultureInfo.InvariantCulture));
        request.Headers.SetValue("Authorization", $"SharedKey {credential.AccountName}:{credential.Sign(Text(request))}");
    }

    private string Text(Request request)
    {
        var text = new StringBuilder(256);
        long length = 0;
        request.Content?.TryComputeLength(out length);
        text.Append(request.Method.Method).Append("\n\n\n");
        text.Append(length == 0 ? "" : length.ToString(CultureInfo.InvariantCulture)).Append("\n\n");
        text.Append(request.Headers.TryGetValue("Content-Type", out string? contentType) ? contentType : "").Append("\n\n\n\n\n\n\n");
        foreach ((string name, string value) in request.Headers
            .Where(header => header.Name.StartsWith("x-ms-", StringComparison.OrdinalIgnoreCase))
            .Select(header => (header.Name.ToLowerInvariant(), header.Value))
            .OrderBy(header => header.Item1, StringComparer.Ordinal))
        {
            text.Append(name).Append(':').Append(value).Append('\n');
        }

        Uri uri = request.Uri.ToUri();
        text.Append('/').Append(credential.AccountName).Append(uri.AbsolutePath);
        foreach ((string name, string value) in Parameters(uri.Query).OrderBy(parameter => parameter.Name, StringComparer.Ordinal))
        {
            text.Append('\n').Append(name).Append(':').Append(value);
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, string Value)> Parameters(string query) => query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .Select(pair => (pair[0].ToLowerInvariant(), pair.Length == 2 ? Uri.UnescapeDataString(pair[1]) : ""));
}
