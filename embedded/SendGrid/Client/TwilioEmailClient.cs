using System.Net;

namespace SendGrid;

/// <summary>Sends mail through Twilio's mail service.</summary>
public class TwilioEmailClient : BaseClient
{
    /// <summary>A client behind a proxy.</summary>
    public TwilioEmailClient(IWebProxy webProxy, string username, string password)
        : base(webProxy, new TwilioEmailClientOptions(username, password))
    {
    }

    /// <summary>A client on an HTTP client of the caller's.</summary>
    public TwilioEmailClient(HttpClient httpClient, string username, string password)
        : base(httpClient, new TwilioEmailClientOptions(username, password))
    {
    }

    /// <summary>A client.</summary>
    public TwilioEmailClient(string username, string password)
        : base(new TwilioEmailClientOptions(username, password))
    {
    }
}
