using System.Net;

namespace Azure.Storage.Sas;

/// <summary>The parameters of an address, from which a signature takes its own.</summary>
internal sealed class SasQuery
{
    private readonly List<KeyValuePair<string, string>> _parameters = [];

    public SasQuery(string query)
    {
        foreach (string part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = part.Split('=', 2);
            _parameters.Add(new(WebUtility.UrlDecode(pair[0]), pair.Length == 2 ? WebUtility.UrlDecode(pair[1]) : ""));
        }
    }

    public bool Has(string name) => _parameters.Exists(parameter => Is(parameter, name));

    public string? Take(string name)
    {
        int index = _parameters.FindIndex(parameter => Is(parameter, name));
        if (index < 0)
        {
            return null;
        }

        string value = _parameters[index].Value;
        _parameters.RemoveAt(index);
        return value;
    }

    /// <summary>What nobody has taken.</summary>
    public override string ToString() =>
        string.Join('&', _parameters.Select(parameter => $"{WebUtility.UrlEncode(parameter.Key)}={WebUtility.UrlEncode(parameter.Value)}"));

    private static bool Is(KeyValuePair<string, string> parameter, string name) => parameter.Key.Equals(name, StringComparison.OrdinalIgnoreCase);
}
