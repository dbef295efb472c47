using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Serverless.Functions.Web.Http;

/// <summary>Signs staff out.</summary>
public sealed class SignOut
{
    /// <summary><c>DELETE /api/session</c>.</summary>
    [Function(nameof(SignOut))]
    [Staff]
    [Operation("Sign out", Status = 204)]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/session")] HttpRequest request)
    {
        request.HttpContext.Response.Cookies.Delete(Sessions.Cookie, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = request.IsHttps, Path = "/" });
        return Results.NoContent();
    }
}
