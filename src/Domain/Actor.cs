namespace Serverless.Domain;

/// <summary>Who did something: a person, a rule, a channel, a timer, the customer, or an outside system.</summary>
/// <param name="Kind">One of <c>staff customer rule channel timer stripe carrier system</c>.</param>
/// <param name="Id">Which one; empty when the kind says it all. Never a name or an address.</param>
public sealed record Actor(string Kind, string Id = "")
{
    /// <summary>A timer of an orchestration.</summary>
    public static readonly Actor Timer = new("timer");

    /// <summary>The application itself.</summary>
    public static readonly Actor System = new("system");

    /// <summary>The payment provider.</summary>
    public static readonly Actor Stripe = new("stripe");

    /// <summary>The carrier.</summary>
    public static readonly Actor Carrier = new("carrier");

    /// <summary>The customer, through a signed link or the storefront.</summary>
    public static readonly Actor Customer = new("customer");

    /// <summary>A member of staff.</summary>
    public static Actor Staff(string id) => new("staff", id);

    /// <summary>A sales channel.</summary>
    public static Actor Channel(string name) => new("channel", name);

    /// <summary>A policy or rule.</summary>
    public static Actor Rule(string name) => new("rule", name);

    /// <inheritdoc/>
    public override string ToString() => Id.Length == 0 ? Kind : $"{Kind}:{Id}";
}
