using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Storage.Queues.Http;

/// <summary>Authorises requests with a token. The service's refusal may name the tenant to ask; with tenant discovery no token is asked
/// for before it did.</summary>
internal sealed class QueueTokenPolicy(TokenCredential credential, string scope, bool discoversTenant)
    : BearerTokenAuthenticationPolicy(credential, scope)
{
    private readonly string[] _scopes = [scope];
    private volatile string? _tenant;

    protected override void AuthorizeRequest(HttpMessage message)
    {
        if (_tenant is not null)
        {
            AuthenticateAndAuthorizeRequest(message, Context(message));
        }
        else if (!discoversTenant)
        {
            base.AuthorizeRequest(message);
        }
    }

    protected override ValueTask AuthorizeRequestAsync(HttpMessage message) =>
        _tenant is not null ? AuthenticateAndAuthorizeRequestAsync(message, Context(message))
        : discoversTenant ? default
        : base.AuthorizeRequestAsync(message);

    protected override bool AuthorizeRequestOnChallenge(HttpMessage message)
    {
        if (TenantOf(message.Response) is not { } tenant)
        {
            return base.AuthorizeRequestOnChallenge(message);
        }

        _tenant = tenant;
        AuthenticateAndAuthorizeRequest(message, Context(message));
        return true;
    }

    protected override async ValueTask<bool> AuthorizeRequestOnChallengeAsync(HttpMessage message)
    {
        if (TenantOf(message.Response) is not { } tenant)
        {
            return await base.AuthorizeRequestOnChallengeAsync(message).ConfigureAwait(false);
        }

        _tenant = tenant;
        await AuthenticateAndAuthorizeRequestAsync(message, Context(message)).ConfigureAwait(false);
        return true;
    }

    /// <summary>WWW-Authenticate: Bearer authorization_uri=https://login.microsoftonline.com/TENANT/oauth2/authorize …</summary>
    private static string? TenantOf(Response response)
    {
        const string Parameter = "authorization_uri=";
        if (!response.Headers.TryGetValue("WWW-Authenticate", out string? challenge)
            || challenge!.IndexOf(Parameter, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var start))
        {
            return null;
        }

        string address = challenge[(start + Parameter.Length)..].Split(' ', ',')[0].Trim('"');
        return Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Segments.Length > 1 ? uri.Segments[1].Trim('/') : null;
    }

    private TokenRequestContext Context(HttpMessage message) => new(_scopes, message.Request.ClientRequestId, tenantId: _tenant);
}
