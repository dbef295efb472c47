namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>When a browser sends a cookie along.</summary>
public enum SameSite
{
    /// <summary>Nothing is said.</summary>
    None = 0,

    /// <summary>Within the site, and when coming from elsewhere by a link.</summary>
    Lax = 1,

    /// <summary>Within the site only.</summary>
    Strict = 2,

    /// <summary>Always, and it is said.</summary>
    ExplicitNone = 3,
}

/// <summary>A cookie.</summary>
public interface IHttpCookie
{
    /// <summary>The domain it is for.</summary>
    string? Domain { get; }

    /// <summary>When it ends.</summary>
    DateTimeOffset? Expires { get; }

    /// <summary>Whether scripts cannot read it.</summary>
    bool? HttpOnly { get; }

    /// <summary>How long it lives, in seconds.</summary>
    double? MaxAge { get; }

    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>The path it is for.</summary>
    string? Path { get; }

    /// <summary>When a browser sends it along.</summary>
    SameSite SameSite { get; }

    /// <summary>Whether it goes over TLS only.</summary>
    bool? Secure { get; }

    /// <summary>Its value.</summary>
    string Value { get; }
}

/// <summary>A cookie.</summary>
public sealed class HttpCookie : IHttpCookie
{
    /// <summary>Creates the cookie.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentNullException">Name or value is null.</exception>
    public HttpCookie(string name, string value)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Value = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The domain it is for.</summary>
    public string? Domain { get; set; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset? Expires { get; set; }

    /// <summary>Whether scripts cannot read it.</summary>
    public bool? HttpOnly { get; set; }

    /// <summary>How long it lives, in seconds.</summary>
    public double? MaxAge { get; set; }

    /// <summary>Its name.</summary>
    public string Name { get; set; }

    /// <summary>The path it is for.</summary>
    public string? Path { get; set; }

    /// <summary>When a browser sends it along.</summary>
    public SameSite SameSite { get; set; }

    /// <summary>Whether it goes over TLS only.</summary>
    public bool? Secure { get; set; }

    /// <summary>Its value.</summary>
    public string Value { get; set; }
}

/// <summary>The cookies of a response.</summary>
public abstract class HttpCookies
{
    /// <summary>Adds a cookie.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public abstract void Append(string name, string value);

    /// <summary>Adds a cookie.</summary>
    /// <param name="cookie">The cookie.</param>
    public abstract void Append(IHttpCookie cookie);

    /// <summary>Makes a cookie, without adding it.</summary>
    /// <returns>The cookie.</returns>
    public abstract IHttpCookie CreateNew();
}
