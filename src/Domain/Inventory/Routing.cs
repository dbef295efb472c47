using Serverless.Domain.Orders;

namespace Serverless.Domain.Inventory;

/// <summary>How near a location is to a customer; the first that is true counts.</summary>
public enum Nearness
{
    /// <summary>It is named for the customer's postcode area.</summary>
    ServesArea,

    /// <summary>It lies in the customer's postcode area.</summary>
    SameArea,

    /// <summary>It is named for the customer's country.</summary>
    ServesCountry,

    /// <summary>It lies in the customer's country.</summary>
    SameCountry,

    /// <summary>None of these.</summary>
    Elsewhere,
}

/// <summary>A place that stock is sent from.</summary>
/// <param name="Id">The location's id.</param>
/// <param name="Address">Where it lies.</param>
/// <param name="Priority">Of places that are equally near, the lowest is asked first.</param>
/// <param name="Serves">What it is named for: countries (<c>GB</c>) and areas (<c>GB-G</c>, <c>DE-80</c>).</param>
public sealed record Site(string Id, Address Address, int Priority, IReadOnlyList<string> Serves);

/// <summary>Chooses from where goods are sent: by nearness, then by priority; what is in stock decides among those (<see cref="AllocationPlan"/>).</summary>
public static class Routing
{
    /// <summary>The ids of the sites, the preferred first.</summary>
    /// <param name="sites">All of them.</param>
    /// <param name="to">Where the goods go; null when that is not known: then priority alone counts.</param>
    public static IReadOnlyList<string> Preference(IEnumerable<Site> sites, Address? to) =>
        [.. sites.OrderBy(site => to is null ? default : NearnessOf(site, to)).ThenBy(site => site.Priority).ThenBy(site => site.Id, StringComparer.Ordinal).Select(site => site.Id)];

    /// <summary>How near a site is.</summary>
    public static Nearness NearnessOf(Site site, Address to)
    {
        string postcode = Compact(to.Postcode), area = Area(postcode);
        return site switch
        {
            _ when area.Length > 0 && site.Serves.Any(served => Names(served, to.Country, postcode, area)) => Nearness.ServesArea,
            _ when area.Length > 0 && site.Address.Country == to.Country && Area(Compact(site.Address.Postcode)) == area => Nearness.SameArea,
            _ when site.Serves.Contains(to.Country, StringComparer.OrdinalIgnoreCase) => Nearness.ServesCountry,
            _ when site.Address.Country == to.Country => Nearness.SameCountry,
            _ => Nearness.Elsewhere,
        };
    }

    /// <summary>Why goods come from where they come from, for the order's timeline.</summary>
    /// <param name="sites">All sites.</param>
    /// <param name="to">Where they go; null when that is not known.</param>
    /// <param name="allocations">What comes from where.</param>
    public static string? Why(IReadOnlyList<Site> sites, Address? to, IReadOnlyList<Allocation> allocations)
    {
        string[] chosen = [.. allocations.Select(part => part.Location).Distinct()];
        if (chosen.Length == 0 || sites.Count < 2)
        {
            return null;
        }

        if (chosen.Length > 1)
        {
            return $"No one place has everything: {string.Join("; ", chosen.Select(Describe))}.";
        }

        string[] nearer = [.. Preference(sites, to).TakeWhile(id => id != chosen[0])];
        return nearer.Length == 0 ? $"{Describe(chosen[0])}." : $"{Describe(chosen[0])}; not everything is at {string.Join(", ", nearer)}.";

        string Describe(string id) => sites.FirstOrDefault(site => site.Id == id) is { } site && to is not null ? $"{id} {Words(NearnessOf(site, to), to)}" : $"{id} by priority";
    }

    private static string Words(Nearness nearness, Address to) => nearness switch
    {
        Nearness.ServesArea => $"serves {to.Country}-{Area(Compact(to.Postcode))}",
        Nearness.SameArea => $"lies in {to.Country}-{Area(Compact(to.Postcode))}",
        Nearness.ServesCountry => $"serves {to.Country}",
        Nearness.SameCountry => $"lies in {to.Country}",
        _ => "is elsewhere",
    };

    // An area is named as a whole (GB-G is Glasgow, and not GL for Gloucester), or more exactly by the beginning of a postcode.
    private static bool Names(string served, string country, string postcode, string area) =>
        served.Length > 3 && served[2] == '-' && served.StartsWith(country, StringComparison.OrdinalIgnoreCase) && Compact(served[3..]) is var name
        && (name == area || (name.Length > area.Length && postcode.StartsWith(name, StringComparison.Ordinal)));

    // The letters that British and Irish codes begin with, the first two digits elsewhere.
    private static string Area(string postcode) => postcode.Length > 0 && char.IsAsciiLetter(postcode[0])
        ? string.Concat(postcode.TakeWhile(char.IsAsciiLetter))
        : postcode[..Math.Min(2, postcode.Length)];

    private static string Compact(string? postcode) => string.Concat((postcode ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}

/// <summary>Says whether an order may be sent in several parcels, or rather waits until one place has everything.</summary>
/// <param name="ParcelCost">What another parcel costs, in major units.</param>
/// <param name="MostShare">The most that further parcels may cost, in per cent of what the goods were sold for.</param>
public sealed record SplitGuard(decimal ParcelCost, int MostShare)
{
    /// <summary>Whether so many parcels are worth it.</summary>
    public bool Allows(int parcels, Money goods) => (parcels - 1) * ParcelCost * 100 <= MostShare * goods.ToDecimal();
}
