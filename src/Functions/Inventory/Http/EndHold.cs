using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>Frees the stock of a cart that was given up.</summary>
public sealed class EndHold(CartHolds holds)
{
    /// <summary><c>DELETE /api/holds/{id}</c>: 204, also when it ended before or was taken over by its order.</summary>
    [Function(nameof(EndHold))]
    [Operation("Free the stock of a cart", Status = 204)]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "api/holds/{id}")] HttpRequest request, string id, CancellationToken cancellation)
    {
        if (!id.StartsWith(CartHolds.Prefix, StringComparison.Ordinal))
        {
            return Problems.NotFound("hold", id);
        }

        await holds.EndAsync(id, cancellation);
        return Results.NoContent();
    }
}
