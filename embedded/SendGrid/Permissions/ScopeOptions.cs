namespace SendGrid.Permissions;

/// <summary>Which scopes of a permission are meant.</summary>
public enum ScopeOptions
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Those that only read.</summary>
    ReadOnly,
}
