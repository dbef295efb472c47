using System.Text;

namespace Serverless.Domain;

/// <summary>Whether two addresses are the same place, however they are written.</summary>
public static class AddressMatch
{
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["street"] = "st", ["road"] = "rd", ["avenue"] = "ave", ["lane"] = "ln", ["drive"] = "dr", ["court"] = "ct", ["place"] = "pl", ["square"] = "sq",
        ["terrace"] = "ter", ["gardens"] = "gdns", ["close"] = "cl", ["crescent"] = "cres", ["boulevard"] = "blvd", ["apartment"] = "apt", ["flat"] = "apt",
        ["building"] = "bldg", ["saint"] = "st", ["strasse"] = "str", ["straße"] = "str", ["north"] = "n", ["south"] = "s", ["east"] = "e", ["west"] = "w",
    };

    /// <summary>Compares street, town, postcode and country without case, spaces, punctuation and common abbreviations; names and regions do not count.</summary>
    public static bool Same(Address one, Address other) => Key(one) == Key(other);

    /// <summary>Whether two addresses lie in the same town of the same country.</summary>
    public static bool SameTown(Address one, Address other) => Normal(one.City) == Normal(other.City) && one.Country.Equals(other.Country, StringComparison.OrdinalIgnoreCase);

    /// <summary>The same text for the same place.</summary>
    public static string Key(Address address) => string.Join(
        '|', Normal($"{address.Line1} {address.Line2}"), Normal(address.City), Normal(address.Postcode).Replace(" ", "", StringComparison.Ordinal), address.Country.ToUpperInvariant());

    private static string Normal(string? text)
    {
        StringBuilder plain = new();
        foreach (char c in text ?? "")
        {
            plain.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : c is '\'' or '’' or '.' ? "" : " ");
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Short.GetValueOrDefault(word, word)));
    }
}
