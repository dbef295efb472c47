using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>What Stripe's API returns: typed properties, and the JSON that they came from.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftConverter))]
public abstract class StripeEntity : IStripeEntity
{
    private JsonElement? raw;

    /// <summary>The JSON as a Newtonsoft object; null for an object made in code.</summary>
    [Obsolete("Use RawJsonElement instead. RawJObject will be removed in a future major version.")]
    public JObject RawJObject
    {
        get => field ??= raw is { } element ? JObject.Parse(element.GetRawText()) : null;
        protected set;
    }

    /// <summary>The JSON; null for an object made in code. Fields that have no property are found here.</summary>
    public JsonElement? RawJsonElement
    {
        get => raw;
        protected set => raw = value;
    }

    /// <summary>The response that brought this object; null when it came in an event or inside another object.</summary>
    public StripeResponse StripeResponse { get; set; }

    internal void SetRaw(JsonElement element) => raw = element;

    /// <summary>Reads an object of the kind that its <c>object</c> field names; null when that kind is unknown.</summary>
    public static IHasObject FromJson(string value) =>
        JsonSerializer.Deserialize<IHasObject>(value, StripeConfiguration.SerializerOptions);

    /// <summary>Reads an object of type <typeparamref name="T"/>.</summary>
    /// <exception cref="JsonException">The text is not JSON, or a field is of another type.</exception>
    public static T FromJson<T>(string value) where T : IStripeEntity =>
        JsonSerializer.Deserialize<T>(value, StripeConfiguration.SerializerOptions);

    /// <summary>Type, id and JSON, for a log.</summary>
    public override string ToString() =>
        $"<{GetType().FullName}@{RuntimeHelpers.GetHashCode(this)} id={(this as IHasId)?.Id}> JSON: {ToJson()}";

    /// <summary>Writes the typed properties as indented JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, GetType(), StripeConfiguration.IndentedSerializerOptions);

    /// <summary>Sets the id of a reference; a different id drops the expanded object.</summary>
    protected static ExpandableField<T> SetExpandableFieldId<T>(string id, ExpandableField<T> expandable) where T : IHasId
    {
        if (expandable == null)
            return new ExpandableField<T> { Id = id };
        if (expandable.Id != id)
        {
            expandable.ExpandedObject = default;
            expandable.Id = id;
        }
        return expandable;
    }

    /// <summary>Sets the object of a reference.</summary>
    protected static ExpandableField<T> SetExpandableFieldObject<T>(T obj, ExpandableField<T> expandable) where T : IHasId
    {
        expandable ??= new ExpandableField<T>();
        expandable.ExpandedObject = obj;
        return expandable;
    }
}

/// <summary>Adds <see cref="FromJson(string)"/> for the type itself.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public abstract class StripeEntity<T> : StripeEntity where T : StripeEntity<T>
{
    /// <summary>Reads one from JSON.</summary>
    /// <exception cref="JsonException">The text is not JSON, or a field is of another type.</exception>
    public static new T FromJson(string value) => StripeEntity.FromJson<T>(value);
}
