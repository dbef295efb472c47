using System.Net.Http.Headers;

namespace SendGrid;

/// <summary>Settings of a <see cref="SendGridClient"/>.</summary>
public class SendGridClientOptions : BaseClientOptions
{
    private const string GlobalHost = "https://api.sendgrid.com";

    /// <summary>Takes the public API's address.</summary>
    public SendGridClientOptions() => Host = GlobalHost;

    /// <summary>The API key.</summary>
    /// <exception cref="ArgumentNullException">Set to nothing.</exception>
    public string ApiKey
    {
        get;
        set
        {
            if (string.IsNullOrWhiteSpace(value))
                throw new ArgumentNullException("apiKey");
            field = value;
            Auth = new AuthenticationHeaderValue("Bearer", value);
        }
    }

    /// <summary>Picks the region that keeps the data: <c>global</c> or <c>eu</c>.</summary>
    /// <exception cref="ArgumentNullException">There is no region.</exception>
    /// <exception cref="InvalidOperationException">The region is another one.</exception>
    public SendGridClientOptions SetDataResidency(string region)
    {
        if (string.IsNullOrWhiteSpace(region))
            throw new ArgumentNullException(nameof(region));
        Host = region switch
        {
            "eu" => "https://api.eu.sendgrid.com/",
            "global" => GlobalHost + "/",
            _ => throw new InvalidOperationException("Region can only be 'global' or 'eu'."),
        };
        return this;
    }
}
