using Azure.Core;

namespace Azure.Storage.Queues.Http;

/// <summary>Which answers are worth another try: besides the usual ones those whose code says so, and what only the account's second
/// location does not know.</summary>
internal sealed class QueueClassifier(string? secondaryHost) : ResponseClassifier
{
    public override bool IsRetriableResponse(HttpMessage message) =>
        (message.Response.Status is 404 or 412 && secondaryHost is not null && message.Request.Uri.Host == secondaryHost)
        || (message.Response.Status >= 400
            && message.Response.Headers.TryGetValue("x-ms-error-code", out string? code)
            && code is "ServerBusy" or "InternalError" or "OperationTimedOut")
        || base.IsRetriableResponse(message);
}
