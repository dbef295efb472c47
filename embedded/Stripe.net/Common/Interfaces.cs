using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Anything that Stripe's API returns.</summary>
public interface IStripeEntity
{
    /// <summary>The response that brought this object.</summary>
    StripeResponse StripeResponse { get; set; }
}

/// <summary>An object with an id.</summary>
public interface IHasId
{
    /// <summary>Stripe's id, such as <c>pi_…</c>.</summary>
    string Id { get; set; }
}

/// <summary>An object that says of which kind it is; reading one picks the type by that.</summary>
[JsonConverter(typeof(StripeObjectConverter))]
public interface IHasObject
{
    /// <summary>The kind, such as <c>payment_intent</c>.</summary>
    string Object { get; set; }
}

/// <summary>An object that carries the caller's own key and value pairs.</summary>
public interface IHasMetadata
{
    /// <summary>At most 50 pairs, keys of 40 and values of 500 characters.</summary>
    Dictionary<string, string> Metadata { get; set; }
}

/// <summary>A reference that Stripe returns as an id, or as the object when asked to expand it.</summary>
public interface IExpandableField
{
    /// <summary>The id, whichever was returned.</summary>
    string Id { get; set; }

    /// <summary>The object, or null.</summary>
    object ExpandedObject { get; set; }

    /// <summary>Whether the object was returned.</summary>
    bool IsExpanded { get; }
}

/// <summary>A typed <see cref="IExpandableField"/>.</summary>
public interface IExpandableField<T> : IExpandableField where T : IHasId
{
    /// <summary>The object, or null.</summary>
    new T ExpandedObject { get; set; }
}
