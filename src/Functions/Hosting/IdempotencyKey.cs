using Microsoft.AspNetCore.Http;

namespace Serverless.Functions.Hosting;

/// <summary>The header by which a sender makes a repeat of its request harmless.</summary>
internal static class IdempotencyKey
{
    /// <summary>The key; null when there is none of 1 to 100 characters.</summary>
    public static string? Of(HttpRequest request) => (string?)request.Headers["Idempotency-Key"] is { Length: > 0 and <= 100 } key ? key : null;
}
