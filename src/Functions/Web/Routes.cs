using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Serverless.Functions.Web;

/// <summary>Who may call a route.</summary>
public enum Access
{
    /// <summary>Nobody: it is neither marked for staff, nor keyed, nor public by design. A forgotten mark closes a route, never opens it.</summary>
    Closed,

    /// <summary>Everybody; what it gives away or takes in is guarded by itself (a signature, a signed link).</summary>
    Public,

    /// <summary>Whoever has a function key.</summary>
    Key,

    /// <summary>Signed-in staff.</summary>
    Staff,
}

/// <summary>An HTTP function of the app.</summary>
/// <param name="Function">Its name.</param>
/// <param name="Template">Its route, without leading slash.</param>
/// <param name="Methods">Its verbs, in upper case.</param>
/// <param name="Level">The key that the host asks for.</param>
/// <param name="Method">Its code.</param>
public sealed record HttpRoute(string Function, string Template, IReadOnlyList<string> Methods, AuthorizationLevel Level, MethodInfo Method)
{
    // Public by design. Everything else needs a key or a session.
    private static readonly string[] PublicTemplates = ["api/health", "api/ready", "api/openapi.json", "ops", "ops/{*path}"];
    private static readonly string[] PublicPrefixes = ["api/webhooks/", "track/", "returns/", "pay/", "stock/", "address/"];

    /// <summary>The mark for staff; null when it has none.</summary>
    public StaffAttribute? Staff { get; } = Method.GetCustomAttribute<StaffAttribute>();

    /// <summary>Whether anybody may call it.</summary>
    public bool IsPublic => PublicTemplates.Contains(Template)
        || PublicPrefixes.Any(prefix => Template.StartsWith(prefix, StringComparison.Ordinal))
        || Function == nameof(Http.SignIn);

    /// <summary>Who may call it.</summary>
    public Access Access => this switch
    {
        { Level: not AuthorizationLevel.Anonymous } => Access.Key,
        { Staff: not null } => Access.Staff,
        { IsPublic: true } => Access.Public,
        _ => Access.Closed,
    };
}

/// <summary>All HTTP functions of the app, from its own metadata.</summary>
public static class Routes
{
    /// <summary>All of them, by route.</summary>
    public static IReadOnlyList<HttpRoute> All { get; } = Find().OrderBy(route => route.Template, StringComparer.Ordinal).ToList();

    private static readonly FrozenDictionary<string, HttpRoute> ByFunction = All.ToFrozenDictionary(route => route.Function, StringComparer.OrdinalIgnoreCase);

    /// <summary>The route of a function.</summary>
    /// <exception cref="KeyNotFoundException">It is no HTTP function of this app.</exception>
    public static HttpRoute Of(string function) => ByFunction[function];

    private static IEnumerable<HttpRoute> Find() =>
        from type in typeof(Routes).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null
        from parameter in method.GetParameters()
        let trigger = parameter.GetCustomAttribute<HttpTriggerAttribute>()
        where trigger is not null
        select new HttpRoute(function.Name, (trigger.Route ?? function.Name).Trim('/'), [.. (trigger.Methods ?? []).Select(verb => verb.ToUpperInvariant())], trigger.AuthLevel, method);
}
