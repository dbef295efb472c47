using Newtonsoft.Json;

namespace SendGrid.Helpers.Mail;

/// <summary>A mail address with a name; two are equal when the addresses are, whatever their case.</summary>
[JsonObject(IsReference = false)]
public class EmailAddress : IEquatable<EmailAddress>
{
    /// <summary>Makes an empty one.</summary>
    public EmailAddress()
    {
    }

    /// <summary>Makes one.</summary>
    public EmailAddress(string email, string name = null)
    {
        Email = email;
        Name = name;
    }

    /// <summary>The name shown to the reader.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The address.</summary>
    [JsonProperty(PropertyName = "email")]
    public string Email { get; set; }

    /// <summary>Whether both are null or equal.</summary>
    public static bool operator ==(EmailAddress left, EmailAddress right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(EmailAddress left, EmailAddress right) => !(left == right);

    /// <summary>Whether the addresses are equal, whatever their case.</summary>
    public bool Equals(EmailAddress other) => other is not null && string.Equals(Email, other.Email, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is an equal address of the same type.</summary>
    public override bool Equals(object obj) => obj is EmailAddress other && other.GetType() == GetType() && Equals(other);

    /// <summary>A hash that fits <see cref="Equals(EmailAddress)"/>.</summary>
    public override int GetHashCode() => Email is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Email);
}
