using System.Net.Http.Headers;
using SendGrid.Helpers.Reliability;

namespace SendGrid;

/// <summary>Settings of a client.</summary>
public class BaseClientOptions
{
    /// <summary>Repeats of failed requests; none by default.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public ReliabilitySettings ReliabilitySettings
    {
        get;
        set => field = value ?? throw new ArgumentNullException("reliabilitySettings");
    } = new();

    /// <summary>Headers of every request.</summary>
    public Dictionary<string, string> RequestHeaders { get; set; } = [];

    /// <summary>The base address.</summary>
    public string Host { get; set; }

    /// <summary>The API's version, put before the path.</summary>
    public string Version { get; set; } = "v3";

    /// <summary>The path of requests that name none.</summary>
    public string UrlPath { get; set; }

    /// <summary>The Authorization header.</summary>
    public AuthenticationHeaderValue Auth { get; set; }

    /// <summary>Whether a refusal is thrown instead of returned.</summary>
    public bool HttpErrorAsException { get; set; } = false;
}
