#nullable disable
using System.Text;

namespace Azure.Data.Tables.Sas;

/// <summary>The parameters of a shared access signature of an account.</summary>
public class TableAccountSasQueryParameters
{
    private string _version;

    internal TableAccountSasQueryParameters()
    {
    }

    /// <summary>The version of the service that the signature is checked by.</summary>
    public string Version
    {
        get => _version ?? SasText.DefaultVersion;
        internal init => _version = value;
    }

    /// <summary>What it gives access to.</summary>
    public TableAccountSasResourceTypes? ResourceTypes { get; internal init; }

    /// <summary>The protocols that it is good for.</summary>
    public TableSasProtocol Protocol { get; internal init; }

    /// <summary>From when on it is good; default for at once.</summary>
    public DateTimeOffset StartsOn { get; internal init; }

    /// <summary>Until when it is good; default where a stored policy says so.</summary>
    public DateTimeOffset ExpiresOn { get; internal init; }

    /// <summary>The addresses that it is good for.</summary>
    public TableSasIPRange IPRange { get; internal init; }

    /// <summary>The stored policy that it refers to, or an empty text.</summary>
    public string Identifier { get; internal init; } = "";

    /// <summary>The kind of resource, or an empty text.</summary>
    public string Resource { get; internal init; } = "";

    /// <summary>What it allows, in letters, or an empty text.</summary>
    public string Permissions { get; internal init; } = "";

    /// <summary>The signature in base 64, or an empty text.</summary>
    public string Signature { get; internal init; } = "";

    internal string StartText { get; init; }

    internal string ExpiryText { get; init; }

    /// <summary>As the query of an address, without the question mark.</summary>
    public override string ToString()
    {
        var query = new StringBuilder();
        Write(query, service: "t");
        return query.ToString();
    }

    private protected void Write(StringBuilder query, string service) => query
        .With("sv", Version)
        .With("ss", service)
        .WithTypes(ResourceTypes)
        .With("spr", SasText.Of(Protocol))
        .With("st", StartText ?? SasText.Of(StartsOn), escaped: true)
        .With("se", ExpiryText ?? SasText.Of(ExpiresOn), escaped: true)
        .With("sip", IPRange.ToString())
        .With("si", Identifier)
        .With("sr", Resource)
        .With("sp", Permissions)
        .With("sig", Signature, escaped: true);
}
