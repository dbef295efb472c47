using System.Globalization;
using System.Net;

namespace Serverless.Sandbox.Stripe;

/// <summary>Parameters as Stripe reads them: <c>a[b][0]=x</c> is a tree.</summary>
internal sealed class Form
{
    private readonly Dictionary<string, Form> children = [];

    public string? Value { get; private set; }

    public IReadOnlyDictionary<string, Form> Children => children;

    public bool IsEmpty => Value is null && children.Count == 0;

    public Form this[string name] => children.GetValueOrDefault(name) ?? Nothing;

    private static Form Nothing { get; } = new();

    public static Form Parse(string text)
    {
        var root = new Form();
        foreach (string pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string key = WebUtility.UrlDecode(equals < 0 ? pair : pair[..equals]);
            Form node = root;
            foreach (string part in key.Replace("]", "", StringComparison.Ordinal).Split('['))
            {
                string name = part.Length == 0 ? node.children.Count.ToString(CultureInfo.InvariantCulture) : part;
                if (!node.children.TryGetValue(name, out Form? child))
                    node.children.Add(name, child = new Form());
                node = child;
            }
            node.Value = equals < 0 ? "" : WebUtility.UrlDecode(pair[(equals + 1)..]);
        }
        return root;
    }

    public bool Has(string name) => children.ContainsKey(name);

    /// <summary>The text; null when it is missing or empty.</summary>
    public string? Text(string name) => this[name].Value is { Length: > 0 } text ? text : null;

    public bool Flag(string name) => this[name].Value == "true";

    /// <summary>The whole number; null when it is missing.</summary>
    /// <exception cref="FormatException">It is no whole number; the message is what Stripe says.</exception>
    public long? Number(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw new FormatException($"Invalid integer: {text}");
    }

    /// <summary>The elements of a list, in order.</summary>
    public IEnumerable<Form> Items(string name) => this[name].children.Values;

    /// <summary>Metadata: an empty value removes the key.</summary>
    public void MergeInto(Dictionary<string, string> metadata, string name = "metadata")
    {
        if (this[name].Value is "")
            metadata.Clear();
        foreach ((string key, Form value) in this[name].children)
        {
            if (value.Value is { Length: > 0 } text)
                metadata[key] = text;
            else
                metadata.Remove(key);
        }
    }
}
