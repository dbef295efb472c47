using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Marks a group of parameters inside other parameters.</summary>
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftConverter))]
public interface INestedOptions
{
}

/// <summary>What all parameters of calls share.</summary>
public class BaseOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary>Fields to return as objects instead of ids, such as <c>latest_charge</c>.</summary>
    [JsonPropertyName("expand")]
    public List<string> Expand { get; set; }

    /// <summary>Parameters that have no property, sent as they are.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> ExtraParams { get; set; } = new Dictionary<string, object>();

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);

    internal BaseOptions Clone() => (BaseOptions)MemberwiseClone();

    /// <summary>Asks for one more field as an object.</summary>
    public void AddExpand(string value) => (Expand ??= []).Add(value);

    /// <summary>Asks for more fields as objects.</summary>
    public void AddRangeExpand(IEnumerable<string> values) => (Expand ??= []).AddRange(values);

    /// <summary>Adds a parameter that has no property.</summary>
    public void AddExtraParam(string key, object value) => ExtraParams.Add(key, value);
}
