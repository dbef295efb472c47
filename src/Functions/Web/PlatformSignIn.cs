using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Serverless.Functions.Web;

/// <summary>
/// The sign-in that Azure App Service puts before the app. Its header says who calls, and is believed only where the platform itself says that
/// it is on (it then removes the header from whatever comes from outside); everywhere else anybody could write it.
/// </summary>
public sealed class PlatformSignIn(IConfiguration configuration)
{
    private const string Header = "X-MS-CLIENT-PRINCIPAL";

    private readonly bool isOn = bool.TryParse(configuration["WEBSITE_AUTH_ENABLED"], out bool on) && on;

    /// <summary>Where people sign in with their work account (https://learn.microsoft.com/azure/app-service/configure-authentication-customize-sign-in-out); null where the platform does not sign people in.</summary>
    public string? Door => isOn ? "/.auth/login/aad?post_login_redirect_uri=/ops" : null;

    /// <summary>Who calls, by the platform's word; null when it says nothing, or names no role of ours (<c>staff</c>, <c>admin</c>).</summary>
    public StaffMember? Read(HttpRequest request)
    {
        if (!isOn || request.Headers[Header].ToString() is not { Length: > 0 } header)
        {
            return null;
        }

        try
        {
            Principal? principal = JsonSerializer.Deserialize<Principal>(Convert.FromBase64String(header));
            string? id = request.Headers["X-MS-CLIENT-PRINCIPAL-ID"];
            string[] roles = [.. (principal?.claims ?? []).Where(claim => claim.typ == (principal!.role_typ ?? "roles") || claim.typ == "roles").Select(claim => claim.val ?? "")];
            return (id, roles) switch
            {
                ({ Length: > 0 }, _) when roles.Contains("admin") => new(id, Role.Admin, $"platform:{id}"),
                ({ Length: > 0 }, _) when roles.Contains("staff") => new(id, Role.Staff, $"platform:{id}"),
                _ => null,
            };
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }

#pragma warning disable IDE1006, SA1300 // the platform's names
    private sealed record Principal(string? role_typ, IReadOnlyList<Claim>? claims);

    private sealed record Claim(string? typ, string? val);
#pragma warning restore IDE1006, SA1300
}
