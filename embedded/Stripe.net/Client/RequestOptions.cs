namespace Stripe;

/// <summary>What one request does otherwise than the client's settings say.</summary>
public class RequestOptions
{
    /// <summary>The key to send instead of the client's.</summary>
    public string ApiKey { get; set; }

    /// <summary>Repeats under the same key are answered like the first; a new one per POST when unset. At most 255 characters.</summary>
    public string IdempotencyKey { get; set; }

    /// <summary>The connected account to act for.</summary>
    public string StripeAccount { get; set; }

    /// <summary>The account context to act in; the empty text suppresses the client's.</summary>
    public string StripeContext { get; set; }

    /// <summary>Sent as <c>Stripe-Request-Trigger</c>.</summary>
    public string StripeRequestTrigger { get; set; }

    internal string InternalBaseUrl { get; set; }

    internal List<string> Usage { get; set; }

    internal RequestOptions Clone() => (RequestOptions)MemberwiseClone();
}

/// <summary>Options of a request that is given as text.</summary>
public class RawRequestOptions : RequestOptions
{
    /// <summary>Another base address.</summary>
    public string BaseUrl
    {
        get => InternalBaseUrl;
        set => InternalBaseUrl = value;
    }

    /// <summary>Further headers; they win over those of the client.</summary>
    public Dictionary<string, string> AdditionalHeaders { get; set; } = [];
}
