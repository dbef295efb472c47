using System.Collections;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>What an HTTP trigger says besides the request: route values, then query values; gathered only when someone asks for all.</summary>
internal sealed class HttpBindingData(HttpRequest request) : IReadOnlyDictionary<string, object?>
{
    private Dictionary<string, object?>? _all;

    public int Count => All.Count;

    public IEnumerable<string> Keys => All.Keys;

    public IEnumerable<object?> Values => All.Values;

    public object? this[string key] => All[key];

    private Dictionary<string, object?> All => _all ??= Gather();

    public bool ContainsKey(string key) => All.ContainsKey(key);

    public bool TryGetValue(string key, out object? value)
    {
        if (_all is not null || key is "Query" or "Headers")
        {
            return All.TryGetValue(key, out value);
        }
        if (request.RouteValues.TryGetValue(key, out value))
        {
            return value is not null;
        }
        value = !IsKey(key) && request.Query.TryGetValue(key, out var values) ? values.ToString() : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => All.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsKey(string name) => name.Equals("code", StringComparison.OrdinalIgnoreCase);

    private Dictionary<string, object?> Gather()
    {
        Dictionary<string, object?> all = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, var values) in request.Query.Where(q => !IsKey(q.Key)))
        {
            all[name] = values.ToString();
        }
        foreach ((string name, object? value) in request.RouteValues)
        {
            all[name] = value;
        }
        all.TryAdd("Query", request.Query.ToDictionary(q => q.Key, q => q.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        all.TryAdd("Headers", request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        return all;
    }
}
