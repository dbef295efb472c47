#nullable disable

namespace Azure.Data.Tables.Models;

/// <summary>What the copy at the second location is doing.</summary>
public readonly struct TableGeoReplicationStatus : IEquatable<TableGeoReplicationStatus>
{
    private readonly string _value;

    /// <summary>A status by its name.</summary>
    public TableGeoReplicationStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>It is working.</summary>
    public static TableGeoReplicationStatus Live { get; } = new("live");

    /// <summary>It is being made.</summary>
    public static TableGeoReplicationStatus Bootstrap { get; } = new("bootstrap");

    /// <summary>It cannot be read.</summary>
    public static TableGeoReplicationStatus Unavailable { get; } = new("unavailable");

    /// <summary>Same name?</summary>
    public static bool operator ==(TableGeoReplicationStatus left, TableGeoReplicationStatus right) => left.Equals(right);

    /// <summary>Another name?</summary>
    public static bool operator !=(TableGeoReplicationStatus left, TableGeoReplicationStatus right) => !left.Equals(right);

    /// <summary>A status by its name.</summary>
    public static implicit operator TableGeoReplicationStatus(string value) => new(value);

    /// <inheritdoc />
    public bool Equals(TableGeoReplicationStatus other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool Equals(object obj) => obj is TableGeoReplicationStatus other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    /// <inheritdoc />
    public override string ToString() => _value;
}
