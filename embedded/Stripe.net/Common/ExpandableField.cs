using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>A reference that Stripe returns as an id, or as the object when asked to expand it.</summary>
[JsonConverter(typeof(ExpandableFieldConverter))]
public class ExpandableField<T> : IExpandableField<T> where T : IHasId
{
    /// <summary>The id, whichever was returned.</summary>
    /// <exception cref="InvalidOperationException">Set while there is an object.</exception>
    public string Id
    {
        get => ExpandedObject?.Id ?? field;
        set => field = ExpandedObject == null
            ? value
            : throw new InvalidOperationException("Cannot set Id when ExpandedObject is already set.");
    }

    /// <summary>The object, or null.</summary>
    public T ExpandedObject { get; set; }

    object IExpandableField.ExpandedObject
    {
        get => ExpandedObject;
        set => ExpandedObject = (T)value;
    }

    bool IExpandableField.IsExpanded => ExpandedObject != null;
}

/// <summary>Stands where a referenced kind has no type of its own here: only its id is kept.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
internal sealed class EmptyObject : StripeEntity<EmptyObject>, IHasId
{
    [JsonPropertyName("id")]
    public string Id { get; set; }
}
