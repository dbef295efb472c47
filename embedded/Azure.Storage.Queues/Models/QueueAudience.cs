#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>The cloud that tokens are asked for.</summary>
public readonly struct QueueAudience : IEquatable<QueueAudience>
{
    private readonly string _value;

    /// <summary>An audience by its name.</summary>
    public QueueAudience(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>Storage in the public cloud.</summary>
    public static QueueAudience PublicAudience { get; } = new("https://storage.azure.com");

    /// <summary>One account in the public cloud.</summary>
    public static QueueAudience CreateQueueServiceAccountAudience(string storageAccountName) =>
        new($"https://{storageAccountName}.queue.core.windows.net");

    /// <summary>Same name?</summary>
    public static bool operator ==(QueueAudience left, QueueAudience right) => left.Equals(right);

    /// <summary>Another name?</summary>
    public static bool operator !=(QueueAudience left, QueueAudience right) => !left.Equals(right);

    /// <summary>An audience by its name.</summary>
    public static implicit operator QueueAudience(string value) => new(value);

    /// <inheritdoc />
    public bool Equals(QueueAudience other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool Equals(object obj) => obj is QueueAudience other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    /// <inheritdoc />
    public override string ToString() => _value;
}
