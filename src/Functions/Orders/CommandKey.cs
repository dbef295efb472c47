using Microsoft.AspNetCore.Http;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Orders;

/// <summary>A command to an order as it was noted under its sender's key, so that a repeat is recognised, and nothing else is taken for one.</summary>
/// <param name="Source">Who sends: <c>staff</c>.</param>
/// <param name="EventId">The sender's key.</param>
/// <param name="Says">What was commanded, the same for the same command.</param>
public sealed record CommandKey(string Source, string EventId, string Says)
{
    /// <summary>The key that staff sent with a command; null when they sent none, and the problem (400) when it cannot be kept.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">Its body; null when the command has none.</param>
    public static (CommandKey? Key, IResult? Problem) OfStaff(HttpRequest request, object? body)
    {
        (string? key, IResult? problem) = IdempotencyKey.Of(request);
        return (key is null ? null : new("staff", key, IdempotencyKey.Says(request, body)), problem);
    }
}
