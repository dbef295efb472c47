using Microsoft.AspNetCore.Http;
using Serverless.Domain;

namespace Serverless.Functions.Web;

/// <summary>Who calls.</summary>
public static class StaffExtensions
{
    private static readonly object Key = new();

    /// <summary>The member of staff who calls a <see cref="StaffAttribute"/> function.</summary>
    /// <exception cref="InvalidOperationException">The function is not for staff.</exception>
    public static Actor Actor(this HttpContext http) => Domain.Actor.Staff(
        http.StaffMember()?.Name ?? throw new InvalidOperationException($"Nobody is signed in at {http.Request.Path}; the function lacks its [Staff]."));

    /// <summary>The member of staff who calls; null when nobody is signed in, or the route is not for staff only.</summary>
    public static StaffMember? StaffMember(this HttpContext http) => http.Items[Key] as StaffMember;

    internal static void SetStaffMember(this HttpContext http, StaffMember member) => http.Items[Key] = member;
}

/// <summary>Somebody who has shown who they are.</summary>
/// <param name="Name">The name of their key, or their id at the identity provider.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Session">What a browser sends by itself on every request, so that changes need a CSRF token as well; null for a key in a header.</param>
/// <param name="ExpiresAt">When they have to sign in again; null when that is not for us to say.</param>
public sealed record StaffMember(string Name, Role Role, string? Session, DateTimeOffset? ExpiresAt = null);
