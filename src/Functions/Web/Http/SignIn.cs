using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Web.Http;

/// <summary>What is shown to sign in.</summary>
/// <param name="Key">A staff key, or the admin key.</param>
public sealed record SignInRequest(string? Key);

/// <summary>Who is signed in.</summary>
/// <param name="Name">The key's name.</param>
/// <param name="Role">What they may do.</param>
/// <param name="CsrfToken">To be sent in <c>x-csrf-token</c> with every change.</param>
/// <param name="ExpiresAt">When to sign in again; null when the platform's sign-in decides.</param>
public sealed record SessionAnswer(string Name, Role Role, string? CsrfToken, DateTimeOffset? ExpiresAt);

/// <summary>Signs staff in to the console.</summary>
public sealed class SignIn(StaffKeys keys, Sessions sessions, SignInLimit limit)
{
    /// <summary><c>POST /api/session</c>.</summary>
    [Function(nameof(SignIn))]
    [Operation("Sign in with a staff key", Request = typeof(SignInRequest), Response = typeof(SessionAnswer))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/session")] HttpRequest request, CancellationToken cancellation)
    {
        string address = request.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        if (!limit.Allows(address))
        {
            request.HttpContext.Response.Headers.RetryAfter = $"{SignInLimit.RetryAfterSeconds}";
            return Problems.Of(429, "tooManyAttempts", "Too many wrong keys; wait a little.");
        }

        (SignInRequest? body, IResult? problem) = await RequestBody.ReadJsonAsync<SignInRequest>(request, cancellation);
        if (problem is not null)
        {
            return problem;
        }

        if (keys.Find(body!.Key ?? "") is not { } key)
        {
            limit.Failed(address);
            return Problems.Of(401, "wrongKey", "That is not a staff key.");
        }

        string session = sessions.Issue(key);
        request.HttpContext.Response.Cookies.Append(Sessions.Cookie, session, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = request.IsHttps, Path = "/", MaxAge = Sessions.Lifetime });
        return Results.Json(new SessionAnswer(key.Name, key.Role, sessions.CsrfToken(session), sessions.Read(session)!.ExpiresAt), Json.Options);
    }
}
