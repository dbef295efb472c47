using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>A supplier as staff write it.</summary>
/// <param name="Name">For people.</param>
/// <param name="Email">Where purchase requests go; left out when staff order in another way.</param>
/// <param name="LeadDays">How long a delivery takes.</param>
public sealed record SupplierWish(string? Name, string? Email, int LeadDays = 7);

/// <summary>Writes a supplier.</summary>
public sealed class PutSupplier(Suppliers suppliers)
{
    /// <summary><c>PUT /api/suppliers/{id}</c>.</summary>
    [Function(nameof(PutSupplier))]
    [Staff]
    [Operation("Store a supplier", Request = typeof(SupplierWish), Response = typeof(Supplier))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/suppliers/{id}")] HttpRequest request, string id, CancellationToken cancellation)
    {
        (SupplierWish? wish, IResult? problem) = await RequestBody.ReadJsonAsync<SupplierWish>(request, cancellation);
        if (wish is null)
        {
            return problem!;
        }

        List<Refusal> wrong = wish.LeadDays is < 0 or > 365 ? [new("outOfRange", "A lead time is 0 to 365 days.", "/leadDays")] : [];
        if (wish.Email is { Length: > 0 } mail && !MailAddress.IsWellFormed(mail))
        {
            wrong.Add(new("malformed", "That is no mail address.", "/email"));
        }

        if (wrong.Count > 0)
        {
            return Problems.Refused(wrong);
        }

        Supplier supplier = new(id, wish.Name ?? id, wish.Email, wish.LeadDays);
        await suppliers.PutAsync(supplier, cancellation);
        return Results.Json(supplier, Json.Options);
    }
}
