namespace SendGrid.Permissions;

/// <summary>Puts the scopes of an API key together.</summary>
public sealed class SendGridPermissionsBuilder
{
    private const string Help = "https://sendgrid.api-docs.io/v3.0/api-key-permissions/api-key-permissions";

    private readonly List<Func<string, bool>> _excluded = [];
    private readonly List<string> _scopes = [];

    /// <summary>A builder without scopes.</summary>
    public SendGridPermissionsBuilder()
    {
    }

    /// <summary>The scopes, each once, without those that were excluded.</summary>
    public IEnumerable<string> Build() => _scopes.Where(scope => !_excluded.Exists(isExcluded => isExcluded(scope))).Distinct().ToArray();

    /// <summary>Adds all scopes of a permission, or those that only read.</summary>
    /// <exception cref="InvalidOperationException">Billing goes with nothing else.</exception>
    public SendGridPermissionsBuilder AddPermissionsFor(SendGridPermission permission, ScopeOptions options = ScopeOptions.All) =>
        Add(PermissionScopes.Of(permission)
            .Where(scope => options != ScopeOptions.ReadOnly || scope.EndsWith(".read", StringComparison.Ordinal))
            .ToArray());

    /// <summary>Leaves out, at the end, what matches.</summary>
    public SendGridPermissionsBuilder Exclude(Func<string, bool> filter)
    {
        _excluded.Add(filter);
        return this;
    }

    /// <summary>Adds scopes by their names.</summary>
    /// <exception cref="InvalidOperationException">There is no such scope, or billing does not come alone.</exception>
    public SendGridPermissionsBuilder Include(IEnumerable<string> scopes) => Include(scopes.ToArray());

    /// <summary>Adds scopes by their names.</summary>
    /// <exception cref="InvalidOperationException">There is no such scope, or billing does not come alone.</exception>
    public SendGridPermissionsBuilder Include(params string[] scopes)
    {
        if (scopes is null || scopes.Length == 0)
        {
            return this;
        }

        CheckBilling(scopes);
        return Array.Find(scopes, scope => !PermissionScopes.Has(scope)) is { } unknown
            ? throw new InvalidOperationException(
                $"The provided scope '{unknown}' is not valid. See the API permissions docs for a list of valid scopes.") { HelpLink = Help }
            : Add(scopes);
    }

    private static bool IsBilling(string scope) => scope?.StartsWith("billing", StringComparison.Ordinal) == true;

    private SendGridPermissionsBuilder Add(string[] scopes)
    {
        CheckBilling(scopes);
        _scopes.AddRange(scopes);
        return this;
    }

    private void CheckBilling(string[] scopes)
    {
        if ((scopes.Any(IsBilling) && !_scopes.TrueForAll(IsBilling)) || (_scopes.Exists(IsBilling) && !scopes.All(IsBilling)))
        {
            throw new InvalidOperationException("An API Key can either have billing permissions or any other set of permissions but not both.")
            {
                HelpLink = Help + "#Billing",
            };
        }
    }
}
