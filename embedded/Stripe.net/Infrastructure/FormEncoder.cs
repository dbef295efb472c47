using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;

namespace Stripe.Infrastructure;

/// <summary>Writes parameters as Stripe reads them: <c>a[b]=1&amp;list[0]=x</c>, brackets left as they are.</summary>
internal static class FormEncoder
{
    private static readonly ConcurrentDictionary<Type, (PropertyInfo Property, string Name)[]> Fields = new();

    public static HttpContent Content(BaseOptions options)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(options is null ? "" : Query(options)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded") { CharSet = "utf-8" };
        return content;
    }

    public static string Query(BaseOptions options)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        AddOptions(pairs, "", options);
        return string.Join('&', pairs.Select(p => $"{Escape(p.Key)}={Escape(p.Value)}"));
    }

    private static string Escape(string text) => WebUtility.UrlEncode(text).Replace("%5B", "[").Replace("%5D", "]");

    private static void Add(List<KeyValuePair<string, string>> pairs, string key, object value)
    {
        switch (value)
        {
            case null: pairs.Add(new(key, "")); break;
            case IAnyOf anyOf:
                if (anyOf.Value != null)
                    Add(pairs, key, anyOf.Value);
                break;
            case INestedOptions options: AddOptions(pairs, key, options); break;
            case string text: pairs.Add(new(key, text)); break;
            case IDictionary dictionary: AddDictionary(pairs, key, dictionary); break;
            case IEnumerable list: AddList(pairs, key, list); break;
            case DateTime time: pairs.Add(new(key, Text(((DateTimeOffset)time).ToUnixTimeSeconds()))); break;
            case bool flag: pairs.Add(new(key, flag ? "true" : "false")); break;
            default: pairs.Add(new(key, Text(value))); break;
        }
    }

    private static void AddOptions(List<KeyValuePair<string, string>> pairs, string prefix, INestedOptions options)
    {
        foreach ((PropertyInfo property, string name) in Fields.GetOrAdd(options.GetType(), FieldsOf))
        {
            object value = property.GetValue(options);
            if (name is null)
            {
                if (value is IDictionary extra)
                    AddDictionary(pairs, prefix, extra);
            }
            else if (value != null)
            {
                Add(pairs, Nest(prefix, name), value);
            }
            else if (options is IHasSetTracking tracked && tracked.IsPropertySet(property.Name))
            {
                // Set to null on purpose: an empty text tells Stripe to clear the field.
                pairs.Add(new(Nest(prefix, name), ""));
            }
        }
    }

    private static void AddDictionary(List<KeyValuePair<string, string>> pairs, string prefix, IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
            Add(pairs, Nest(prefix, Text(entry.Key)), entry.Value);
    }

    private static void AddList(List<KeyValuePair<string, string>> pairs, string prefix, IEnumerable list)
    {
        int before = pairs.Count, index = 0;
        foreach (object item in list)
            Add(pairs, $"{prefix}[{index++}]", item);
        // A form has no empty list: by convention the empty text means one.
        if (pairs.Count == before)
            pairs.Add(new(prefix, ""));
    }

    private static string Nest(string prefix, string key)
    {
        if (prefix.Length == 0)
            return key;
        int bracket = key.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? $"{prefix}[{key}]" : $"{prefix}[{key[..bracket]}]{key[bracket..]}";
    }

    private static string Text(object value) => string.Format(CultureInfo.InvariantCulture, "{0}", value);

    private static (PropertyInfo, string)[] FieldsOf(Type type) =>
        [.. type.GetRuntimeProperties()
            .Where(p => p.IsDefined(typeof(JsonPropertyNameAttribute)) || p.IsDefined(typeof(JsonExtensionDataAttribute)))
            .Select(p => (p, p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name))];
}
