#nullable disable
using System.Text;

namespace Azure.Storage.Sas;

/// <summary>The parameters of a shared access signature.</summary>
public class SasQueryParameters
{
    /// <summary>The version of the service that signs when none is named.</summary>
    public const string DefaultSasVersion = "2026-10-06";

    private string _servicesText;
    private string _startText;
    private string _expiryText;

    /// <summary>No parameters.</summary>
    protected SasQueryParameters()
    {
    }

    internal SasQueryParameters(string version)
    {
        Version = version;
    }

    /// <summary>No parameters.</summary>
    public static SasQueryParameters Empty => new();

    /// <summary>The version of the service that the signature is checked by.</summary>
    public string Version { get; internal set; } = DefaultSasVersion;

    /// <summary>The services that it gives access to.</summary>
    public AccountSasServices? Services { get; internal set; }

    /// <summary>What it gives access to.</summary>
    public AccountSasResourceTypes? ResourceTypes { get; internal set; }

    /// <summary>The protocols that it is good for.</summary>
    public SasProtocol Protocol { get; internal set; }

    /// <summary>From when on it is good; default for at once.</summary>
    public DateTimeOffset StartsOn { get; internal set; }

    /// <summary>Until when it is good; default where a stored policy says so.</summary>
    public DateTimeOffset ExpiresOn { get; internal set; }

    /// <summary>The addresses that it is good for.</summary>
    public SasIPRange IPRange { get; internal set; }

    /// <summary>The stored policy that it refers to, or an empty text.</summary>
    public string Identifier { get; internal set; } = "";

    /// <summary>The kind of resource, or an empty text.</summary>
    public string Resource { get; internal set; } = "";

    /// <summary>What it allows, in letters, or an empty text.</summary>
    public string Permissions { get; internal set; } = "";

    /// <summary>The Cache-Control of answers, or an empty text.</summary>
    public string CacheControl { get; private set; } = "";

    /// <summary>The Content-Disposition of answers, or an empty text.</summary>
    public string ContentDisposition { get; private set; } = "";

    /// <summary>The Content-Encoding of answers, or an empty text.</summary>
    public string ContentEncoding { get; private set; } = "";

    /// <summary>The Content-Language of answers, or an empty text.</summary>
    public string ContentLanguage { get; private set; } = "";

    /// <summary>The Content-Type of answers, or an empty text.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>The scope of encryption, or an empty text.</summary>
    public string EncryptionScope { get; internal set; } = "";

    /// <summary>The signature in base 64, or an empty text.</summary>
    public string Signature { get; internal set; } = "";

    internal string DelegatedUserObjectId { get; set; }

    /// <summary>As the query of an address, without the question mark.</summary>
    public override string ToString()
    {
        var query = new StringBuilder();
        AppendProperties(query);
        return query.ToString();
    }

    /// <summary>Adds the parameters to a query.</summary>
    protected internal void AppendProperties(StringBuilder stringBuilder) => stringBuilder
        .With("sv", Version)
        .With("ss", _servicesText ?? (Services is { } services ? SasText.Of(services) : null))
        .With("srt", ResourceTypes is { } types ? SasText.Of(types) : null)
        .With("spr", SasText.Of(Protocol))
        .With("st", _startText ?? SasText.Of(StartsOn), escaped: true)
        .With("se", _expiryText ?? SasText.Of(ExpiresOn), escaped: true)
        .With("sip", IPRange.ToString())
        .With("si", Identifier)
        .With("sr", Resource)
        .With("sp", Permissions)
        .With("rscc", CacheControl, escaped: true)
        .With("rscd", ContentDisposition, escaped: true)
        .With("rsce", ContentEncoding, escaped: true)
        .With("rscl", ContentLanguage, escaped: true)
        .With("rsct", ContentType, escaped: true)
        .With("ses", EncryptionScope, escaped: true)
        .With("sduoid", DelegatedUserObjectId)
        .With("sig", Signature, escaped: true);

    /// <summary>Takes what belongs to a signature out of an address's parameters.</summary>
    internal void TakeFrom(SasQuery parameters)
    {
        Version = parameters.Take("sv") ?? DefaultSasVersion;
        _servicesText = parameters.Take("ss");
        Services = _servicesText is { } services ? SasText.Services(services) : null;
        ResourceTypes = parameters.Take("srt") is { } types ? SasText.ResourceTypes(types) : null;
        Protocol = SasText.Protocol(parameters.Take("spr"));
        _startText = parameters.Take("st");
        StartsOn = SasText.Moment(_startText);
        _expiryText = parameters.Take("se");
        ExpiresOn = SasText.Moment(_expiryText);
        IPRange = parameters.Take("sip") is { } range ? SasIPRange.Parse(range) : default;
        Identifier = parameters.Take("si") ?? "";
        Resource = parameters.Take("sr") ?? "";
        Permissions = parameters.Take("sp") ?? "";
        CacheControl = parameters.Take("rscc") ?? "";
        ContentDisposition = parameters.Take("rscd") ?? "";
        ContentEncoding = parameters.Take("rsce") ?? "";
        ContentLanguage = parameters.Take("rscl") ?? "";
        ContentType = parameters.Take("rsct") ?? "";
        EncryptionScope = parameters.Take("ses") ?? "";
        DelegatedUserObjectId = parameters.Take("sduoid");
        Signature = parameters.Take("sig") ?? "";
    }
}
