#nullable disable
using System.Net;

namespace Azure.Storage.Sas;

/// <summary>The addresses that a shared access signature is good for: one, or from one to another.</summary>
public readonly struct SasIPRange : IEquatable<SasIPRange>
{
    /// <summary>A range, or one address.</summary>
    public SasIPRange(IPAddress start, IPAddress end = null)
    {
        Start = start ?? IPAddress.None;
        End = end ?? IPAddress.None;
    }

    /// <summary>The first address; null or <see cref="IPAddress.None"/> for no restriction.</summary>
    public IPAddress Start { get; }

    /// <summary>The last address; null or <see cref="IPAddress.None"/> when there is but one.</summary>
    public IPAddress End { get; }

    /// <summary>Same addresses?</summary>
    public static bool operator ==(SasIPRange left, SasIPRange right) => left.Equals(right);

    /// <summary>Other addresses?</summary>
    public static bool operator !=(SasIPRange left, SasIPRange right) => !left.Equals(right);

    /// <summary>Reads an address, or two with a hyphen between.</summary>
    /// <exception cref="FormatException">That is no address.</exception>
    public static SasIPRange Parse(string s)
    {
        int hyphen = s.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0
            ? new SasIPRange(IPAddress.Parse(s))
            : new SasIPRange(IPAddress.Parse(s[..hyphen]), IPAddress.Parse(s[(hyphen + 1)..]));
    }

    /// <inheritdoc />
    public bool Equals(SasIPRange other) => Given(Start).Equals(Given(other.Start)) && Given(End).Equals(Given(other.End));

    /// <inheritdoc />
    public override bool Equals(object obj) => obj is SasIPRange other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Given(Start), Given(End));

    /// <inheritdoc />
    public override string ToString() => (IsGiven(Start), IsGiven(End)) switch
    {
        (false, _) => "",
        (true, false) => Start.ToString(),
        _ => $"{Start}-{End}",
    };

    private static bool IsGiven(IPAddress address) => !Given(address).Equals(IPAddress.None);

    private static IPAddress Given(IPAddress address) => address ?? IPAddress.None;
}
