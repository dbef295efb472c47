using System.Net.Http.Headers;
using System.Text;

namespace SendGrid;

/// <summary>Options of a client of Twilio's mail service.</summary>
public class TwilioEmailClientOptions : BaseClientOptions
{
    /// <summary>Options without credentials.</summary>
    public TwilioEmailClientOptions()
    {
        Host = "https://email.twilio.com";
    }

    /// <summary>Options with the account's or a key's id and secret.</summary>
    public TwilioEmailClientOptions(string username, string password)
        : this()
    {
        ThrowIfBlank(username, nameof(username));
        ThrowIfBlank(password, nameof(password));
        Auth = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{password}")));
    }

    private static void ThrowIfBlank(string value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(name);
        }
    }
}
