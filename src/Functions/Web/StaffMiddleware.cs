using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Web;

/// <summary>Lets only those through whom a route is for. A change that a browser's cookie vouches for needs the CSRF token as well.</summary>
public sealed class StaffMiddleware(StaffKeys keys, Sessions sessions, PlatformSignIn platform) : IFunctionsWorkerMiddleware
{
    /// <summary>The header that carries the CSRF token.</summary>
    public const string CsrfHeader = "x-csrf-token";

    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is { } http && Refusal(http, Routes.Of(context.FunctionDefinition.Name)) is { } refusal)
        {
            await refusal.ExecuteAsync(http);
            return;
        }

        await next(context);
    }

    private IResult? Refusal(HttpContext http, HttpRoute route)
    {
        if (route.Access is Access.Public or Access.Key)
        {
            return null;
        }

        if (Identify(http.Request) is not { } member)
        {
            return Problems.Of(401, "notSignedIn", "This needs a staff session; sign in at /ops.", [], ("signIn", platform.Door));
        }

        if (route.Staff is not { } staff || member.Role < staff.Role)
        {
            return Problems.Of(403, "wrongRole", $"This needs the role '{(route.Staff?.Role ?? Role.Admin).ToString().ToLowerInvariant()}'.");
        }

        bool changes = !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method));
        if (changes && member.Session is { } session && !sessions.IsCsrfToken(session, http.Request.Headers[CsrfHeader].ToString()))
        {
            return Problems.Of(403, "csrfTokenMissing", $"A change needs the session's token in the header {CsrfHeader}.");
        }

        http.SetStaffMember(member);
        return null;
    }

    private StaffMember? Identify(HttpRequest request)
    {
        if (request.Headers["x-functions-key"].ToString() is { Length: > 0 } shown && keys.Find(shown) is { Role: Role.Admin } key)
        {
            return new(key.Name, key.Role, null);
        }

        return request.Cookies[Sessions.Cookie] is { Length: > 0 } token && sessions.Read(token) is { } member ? member : platform.Read(request);
    }
}
