using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Http;

/// <summary>Reads the service's error document: {"odata.error":{"code":…,"message":{"value":…}}}.</summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    /// <summary>The key, in an exception's data, of the place of the action that a transaction failed at.</summary>
    public const string FailedIndex = "FailedEntity";

    public static readonly TableErrorParser Shared = new();

    public static RequestFailedException Failure(Response response) => new(response, null, Shared);

    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        error = null;
        data = null;
        if (response.ContentStream is null || response.Content.ToMemory().IsEmpty)
        {
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(response.Content.ToMemory());
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("odata.error", out JsonElement fault)
                || (fault.TryGetProperty("message", out JsonElement text) && text.ValueKind != JsonValueKind.Object))
            {
                return false;
            }

            string? code = fault.TryGetProperty("code", out JsonElement codeElement) ? codeElement.GetString() : null;
            string? message = text.ValueKind == JsonValueKind.Object && text.TryGetProperty("value", out JsonElement value)
                ? value.GetString()
                : null;
            data = new Dictionary<string, string>();
            if (FailedAt(message) is { } index)
            {
                data[FailedIndex] = index.ToString(CultureInfo.InvariantCulture);
                message += $"\n The index of the entity that caused the error can be found in {nameof(TableTransactionFailedException.FailedTransactionActionIndex)}.";
            }

            error = new ResponseError(code, message);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A transaction's error message starts with the place of the action at fault and a colon.</summary>
    private static int? FailedAt(string? message)
    {
        int colon = message?.IndexOf(':') ?? -1;
        return colon > 0 && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : null;
    }
}
