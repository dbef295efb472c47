namespace Serverless.Domain;

/// <summary>A postal address.</summary>
/// <param name="Name">Who receives it.</param>
/// <param name="Line1">Street and number.</param>
/// <param name="Line2">Flat, building; may be empty.</param>
/// <param name="City">Town.</param>
/// <param name="Region">County or state; may be empty.</param>
/// <param name="Postcode">Postal code; may be empty where the country has none.</param>
/// <param name="Country">ISO 3166-1 alpha-2, upper case.</param>
public sealed record Address(string Name, string Line1, string? Line2, string City, string? Region, string? Postcode, string Country);

/// <summary>The form an address must have before anything is shipped to it.</summary>
public static class AddressForm
{
    private const int MostCharacters = 500;

    // Countries and territories of the fixtures and of common trade that have no postal codes at all.
    private static readonly HashSet<string> WithoutPostcode = ["AE", "AG", "AO", "BS", "BW", "BZ", "CM", "FJ", "GH", "HK", "JM", "KE", "MO", "PA", "QA", "RW", "UG", "ZW"];

    /// <summary>What is missing or malformed, one refusal per field; empty when the address can be shipped to.</summary>
    /// <param name="address">The address.</param>
    /// <param name="pointer">JSON pointer of the address, used as prefix of each field.</param>
    public static IReadOnlyList<Refusal> Check(Address address, string pointer)
    {
        List<Refusal> refusals = [];
        foreach ((string? value, string field) in ((string?, string)[])[
            (address.Name, "name"), (address.Line1, "line1"), (address.Line2, "line2"), (address.City, "city"), (address.Region, "region"), (address.Postcode, "postcode")])
        {
            if (value?.Length > MostCharacters)
            {
                refusals.Add(new("invalidAddress", $"The {field} may have at most {MostCharacters} characters.", $"{pointer}/{field}"));
            }
        }

        Require(address.Name, "name");
        Require(address.Line1, "line1");
        Require(address.City, "city");
        if (address.Country is not { Length: 2 } country || !country.All(char.IsAsciiLetterUpper))
        {
            refusals.Add(new("invalidAddress", "The country must be an ISO 3166-1 alpha-2 code in upper case.", $"{pointer}/country"));
        }
        else if (!WithoutPostcode.Contains(country))
        {
            Require(address.Postcode, "postcode");
        }

        return refusals;

        void Require(string? value, string field)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                refusals.Add(new("invalidAddress", $"The address needs a {field}.", $"{pointer}/{field}"));
            }
        }
    }
}
