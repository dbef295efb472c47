using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>A location as staff write it.</summary>
/// <param name="Name">For people.</param>
/// <param name="Address">Where parcels come from and returns go to.</param>
/// <param name="Priority">Of locations that are equally near, the lowest is asked first.</param>
/// <param name="Serves">What it is named for: countries (<c>GB</c>) and postcode areas (<c>GB-G</c>).</param>
public sealed record LocationWish(string? Name, Address? Address, int Priority, IReadOnlyList<string>? Serves = null);

/// <summary>Writes a location.</summary>
public sealed partial class PutLocation(Locations locations)
{
    /// <summary><c>PUT /api/locations/{id}</c>.</summary>
    [Function(nameof(PutLocation))]
    [Staff]
    [Operation("Store a location", Request = typeof(LocationWish), Response = typeof(Location))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/locations/{id}")] HttpRequest request, string id, CancellationToken cancellation)
    {
        (LocationWish? wish, IResult? problem) = await RequestBody.ReadJsonAsync<LocationWish>(request, cancellation);
        if (wish is null)
        {
            return problem!;
        }

        if (wish.Address is null || AddressForm.Check(wish.Address, "/address") is { Count: > 0 })
        {
            return Problems.Refused(wish.Address is null ? [new("missing", "A location needs an address.", "/address")] : AddressForm.Check(wish.Address, "/address"));
        }

        if ((wish.Serves ?? []).FirstOrDefault(served => !Served().IsMatch(served)) is { } odd)
        {
            return Problems.Refused([new("malformed", $"'{odd}' is neither a country (GB) nor a postcode area (GB-G).", "/serves")]);
        }

        Location location = new(id, wish.Name ?? id, wish.Address, wish.Priority) { Serves = wish.Serves ?? [] };
        await locations.PutAsync(location, cancellation);
        return Results.Json(location, Json.Options);
    }

    [GeneratedRegex("^[A-Z]{2}(-[A-Z0-9]{1,8})?$")]
    private static partial Regex Served();
}
