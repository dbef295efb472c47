namespace Stripe;

/// <summary>Settings of a <see cref="StripeClient"/>.</summary>
public class StripeClientOptions
{
    /// <summary>The secret key.</summary>
    public string ApiKey { get; set; }

    /// <summary>The client id for OAuth.</summary>
    public string ClientId { get; set; }

    /// <summary>Carries the requests; a <see cref="SystemNetHttpClient"/> with its defaults when unset.</summary>
    public IHttpClient HttpClient { get; set; }

    /// <summary>Base address of the API, without a final slash.</summary>
    public string ApiBase { get; set; }

    /// <summary>Base address of OAuth.</summary>
    public string ConnectBase { get; set; }

    /// <summary>Base address of files.</summary>
    public string FilesBase { get; set; }

    /// <summary>Base address of meter events.</summary>
    public string MeterEventsBase { get; set; }

    /// <summary>The connected account to act for, unless a request names one.</summary>
    public string StripeAccount { get; set; }

    /// <summary>The account context to act in, unless a request names one.</summary>
    public string StripeContext { get; set; }

    internal StripeClientOptions Clone() => (StripeClientOptions)MemberwiseClone();
}
