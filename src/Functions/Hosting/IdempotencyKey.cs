using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Serverless.Domain;

namespace Serverless.Functions.Hosting;

/// <summary>The header by which a sender makes a repeat of its request harmless.</summary>
internal static class IdempotencyKey
{
    private const int Longest = 100;

    /// <summary>Why a key that stands for something else already is refused.</summary>
    public static readonly Refusal Reused = new("idempotencyMismatch", "This Idempotency-Key was sent with something else before; a new request needs a new key.", "");

    /// <summary>The key, null when there is none; or the problem (400) when it is too long to be kept.</summary>
    public static (string? Key, IResult? Problem) Of(HttpRequest request) => (string?)request.Headers["Idempotency-Key"] switch
    {
        null or "" => (null, null),
        { Length: > Longest } key => (null, Problems.Of(400, "invalidIdempotencyKey", $"An Idempotency-Key has at most {Longest} characters; this one has {key.Length}.")),
        var key => (key, null),
    };

    /// <summary>The same for the same request: what was asked for, of what, and how.</summary>
    public static string Says(HttpRequest request, object? body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n{(body is null ? "" : Json.Write(body))}")).AsSpan(0, 16));
}
