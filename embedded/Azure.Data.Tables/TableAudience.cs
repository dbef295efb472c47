#nullable disable

using Embedded.Storage;

namespace Azure.Data.Tables;

/// <summary>The cloud that tokens are asked for.</summary>
public readonly struct TableAudience : IEquatable<TableAudience>
{
    private readonly string _value;

    /// <summary>An audience by its name.</summary>
    public TableAudience(string value)
    {
        Argument.NotNullOrEmpty(value);
        _value = value;
    }

    /// <summary>Azure China.</summary>
    public static TableAudience AzureChina { get; } = new("AzureChina");

    /// <summary>Azure Government.</summary>
    public static TableAudience AzureGovernment { get; } = new("AzureGov");

    /// <summary>The public cloud.</summary>
    public static TableAudience AzurePublicCloud { get; } = new("AzurePublic");

    /// <summary>Same name?</summary>
    public static bool operator ==(TableAudience left, TableAudience right) => left.Equals(right);

    /// <summary>Another name?</summary>
    public static bool operator !=(TableAudience left, TableAudience right) => !left.Equals(right);

    /// <summary>An audience by its name.</summary>
    public static implicit operator TableAudience(string value) => new(value);

    /// <inheritdoc />
    public bool Equals(TableAudience other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool Equals(object obj) => obj is TableAudience other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    /// <inheritdoc />
    public override string ToString() => _value;

    /// <summary>What a token for an account is asked for: storage, or Cosmos DB, in the cloud of this name; or the name itself.</summary>
    internal string ScopeFor(Uri endpoint)
    {
        string service = endpoint.Host.Contains(".table.cosmos.", StringComparison.OrdinalIgnoreCase) ? "cosmos" : "storage";
        string domain = this == AzureChina ? "azure.cn" : this == AzureGovernment ? "azure.us" : this == AzurePublicCloud ? "azure.com" : null;
        string resource = domain is null ? _value.TrimEnd('/') : $"https://{service}.{domain}";
        return resource + "/.default";
    }
}
