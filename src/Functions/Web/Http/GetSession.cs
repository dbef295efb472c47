using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Web.Http;

/// <summary>Says who is signed in, for a page that was opened anew.</summary>
public sealed class GetSession(Sessions sessions)
{
    /// <summary><c>GET /api/session</c>.</summary>
    [Function(nameof(GetSession))]
    [Staff]
    [Operation("Who is signed in", Response = typeof(SessionAnswer))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/session")] HttpRequest request)
    {
        StaffMember member = request.HttpContext.StaffMember()!;
        return Results.Json(new SessionAnswer(member.Name, member.Role, member.Session is { } session ? sessions.CsrfToken(session) : null, member.ExpiresAt), Json.Options);
    }
}
