using System.Reflection;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Stripe.V2.Core;

/// <summary>A thin event: it says that something happened to an object, and leaves it to the receiver to fetch the rest.</summary>
public class EventNotification
{
    /// <summary>Stripe's id of the event.</summary>
    [JsonPropertyName("id")]
    public string Id { get; internal set; }

    /// <summary>What happened.</summary>
    [JsonPropertyName("type")]
    public string Type { get; internal set; }

    /// <summary>When it happened.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; internal set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; internal set; }

#nullable enable annotations
    /// <summary>Why it happened; null when Stripe does not say.</summary>
    [JsonPropertyName("reason")]
    public EventNotificationReason? Reason { get; internal set; }

    /// <summary>The accounts that it happened to; null for one's own.</summary>
    [JsonPropertyName("context")]
    public StripeContext? Context { get; internal set; }

    /// <summary>Fetches what belongs to the event.</summary>
    protected StripeClient? Client { get; set; }

    /// <summary>Reads a notification whose signature was checked already; of a type unknown here it is an <see cref="Events.UnknownEventNotification"/>.</summary>
    /// <exception cref="JsonReaderException">The text is not JSON.</exception>
    public static EventNotification FromJson(string payload, StripeClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var reader = new JsonTextReader(new StringReader(payload)) { DateParseHandling = DateParseHandling.None };
        JObject json = JObject.Load(reader);
        Type type = StripeTypeRegistry.GetConcreteV2EventNotificationType((string)json["type"]) ?? typeof(Events.UnknownEventNotification);
        var read = (EventNotification)Activator.CreateInstance(type);
        foreach (PropertyInfo property in type.GetProperties())
        {
            if (property.GetCustomAttribute<JsonPropertyNameAttribute>() is { } name && json[name.Name] is { } value)
                property.SetValue(read, Read(value, property.PropertyType));
        }
        read.Client = client;
        return read;
    }

    private static object? Read(JToken value, Type type) =>
        type == typeof(EventNotificationReason) || type == typeof(EventNotificationRelatedObject)
            ? System.Text.Json.JsonSerializer.Deserialize(value.ToString(Formatting.None), type)
            : value.ToObject(type, JsonSerializer.Create(new JsonSerializerSettings { DateParseHandling = DateParseHandling.None }));

    /// <summary>Fetches the whole event.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    protected internal T FetchEvent<T>() where T : Event => FetchEventAsync<T>().ConfigureAwait(false).GetAwaiter().GetResult();

    /// <summary>Fetches the whole event.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    protected async Task<T> FetchEventAsync<T>(CancellationToken cancellationToken = default) where T : Event
    {
        var options = new RequestOptions { Usage = ["fetch_event"], StripeContext = Context, StripeRequestTrigger = $"event={Id}" };
        return (T)await Client.V2.Core.Events.GetAsync(Id, null, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fetches the object that the event is about, as it is now.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    protected virtual T FetchRelatedObject<T>(EventNotificationRelatedObject relatedObject) where T : IStripeEntity =>
        FetchRelatedObjectAsync<T>(relatedObject).ConfigureAwait(false).GetAwaiter().GetResult();

    /// <summary>Fetches the object that the event is about, as it is now.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    protected virtual async Task<T> FetchRelatedObjectAsync<T>(
        EventNotificationRelatedObject relatedObject, CancellationToken cancellationToken = default) where T : IStripeEntity
    {
        var options = new RawRequestOptions
        {
            Usage = ["fetch_related_object"],
            StripeContext = Context,
            StripeRequestTrigger = $"event={Id}",
        };
        StripeResponse response = await Client
            .RawRequestAsync(HttpMethod.Get, relatedObject.Url, null, options, cancellationToken).ConfigureAwait(false);
        return Client.Deserialize<T>(response.Content);
    }
}
