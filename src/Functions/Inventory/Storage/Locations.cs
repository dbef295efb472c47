using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>A place where stock lies and parcels are packed.</summary>
/// <param name="Id">Short name, used in URLs.</param>
/// <param name="Name">For people.</param>
/// <param name="Address">Where parcels come from and returns go to.</param>
/// <param name="Priority">Of locations that are equally near, the lowest is asked first.</param>
public sealed record Location(string Id, string Name, Address Address, int Priority)
{
    /// <summary>What it is named for: countries (<c>GB</c>) and postcode areas (<c>GB-G</c>).</summary>
    public IReadOnlyList<string> Serves { get; init; } = [];
}

/// <summary>The locations.</summary>
public sealed class Locations(Tables tables)
{
    private const string Partition = "locations";
    private static readonly TimeSpan Remember = TimeSpan.FromMinutes(1);

    private IReadOnlyList<Location> remembered = [];
    private long readAt = long.MinValue / 2;

    /// <summary>All of them, the preferred first.</summary>
    public async Task<IReadOnlyList<Location>> AllAsync(CancellationToken cancellation)
    {
        IReadOnlyList<Location> known = remembered;
        if (known.Count == 0 || Environment.TickCount64 - Volatile.Read(ref readAt) > Remember.TotalMilliseconds)
        {
            List<Location> read = [];
            await foreach (TableEntity row in tables[TableNames.Locations].QueryAsync<TableEntity>(cancellationToken: cancellation))
            {
                read.Add(Json.Read<Location>(row.GetString("Data")));
            }

            known = remembered = [.. read.OrderBy(location => location.Priority).ThenBy(location => location.Id, StringComparer.Ordinal)];
            Volatile.Write(ref readAt, Environment.TickCount64);
        }

        return known;
    }

    /// <summary>Their ids, the preferred first.</summary>
    /// <param name="to">Where goods are to go; null when that is not known.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async Task<IReadOnlyList<string>> PreferenceAsync(Address? to, CancellationToken cancellation) => Routing.Preference(await SitesAsync(cancellation), to);

    /// <summary>Why goods come from where they come from; null where there is no choice.</summary>
    public async Task<string?> WhyAsync(Address? to, IReadOnlyList<Allocation> allocations, CancellationToken cancellation) => Routing.Why(await SitesAsync(cancellation), to, allocations);

    private async Task<IReadOnlyList<Site>> SitesAsync(CancellationToken cancellation) =>
        [.. (await AllAsync(cancellation)).Select(location => new Site(location.Id, location.Address, location.Priority, location.Serves))];

    /// <summary>The location with this id; null when there is none.</summary>
    public async Task<Location?> GetAsync(string id, CancellationToken cancellation) => (await AllAsync(cancellation)).FirstOrDefault(location => location.Id == id);

    /// <summary>Writes a location.</summary>
    public async Task PutAsync(Location location, CancellationToken cancellation)
    {
        await tables[TableNames.Locations].UpsertEntityAsync(
            new TableEntity(Partition, Keys.Escape(location.Id)) { ["Data"] = Json.Write(location) }, TableUpdateMode.Replace, cancellation);
        remembered = [];
    }
}
