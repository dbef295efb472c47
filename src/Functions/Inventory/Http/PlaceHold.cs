using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>A cart whose stock is to be kept.</summary>
/// <param name="Customer">Key of the customer or session; an order of that customer id takes the hold over by itself.</param>
/// <param name="Lines">What is in it.</param>
/// <param name="Minutes">How long; at most, and when left out, the policy <c>CartHoldMinutes</c>.</param>
public sealed record HoldWish(string? Customer, IReadOnlyList<CartLine>? Lines, int? Minutes)
{
    private const int MostLines = 100;
    private const int MostUnits = 1_000_000;

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Refusal> Check()
    {
        List<Refusal> wrong = [.. CheckCustomer()];
        if (Lines is not { Count: > 0 and <= MostLines } lines)
        {
            wrong.Add(new("missing", $"A cart has 1 to {MostLines} lines.", "/lines"));
        }
        else
        {
            wrong.AddRange(lines.Select((line, index) => (line, index))
                .Where(one => string.IsNullOrWhiteSpace(one.line.Sku) || one.line.Quantity is < 1 or > MostUnits)
                .Select(one => new Refusal("malformed", "A line needs a SKU and a quantity.", $"/lines/{one.index}")));
        }

        if (Minutes < 1)
        {
            wrong.Add(new("notPositive", "At least a minute.", "/minutes"));
        }

        return wrong;
    }

    /// <summary>What is wrong with whose it is.</summary>
    public IReadOnlyList<Refusal> CheckCustomer() => Customer is { Length: > 0 and <= 200 } ? [] : [new("missing", "Whose cart is it? Up to 200 characters.", "/customer")];
}

/// <summary>Keeps stock for a cart.</summary>
public sealed class PlaceHold(CartHolds holds)
{
    /// <summary><c>POST /api/holds</c>: 201 with the hold, in place of the one that the customer had; 409 when something is short: then they keep what they had.</summary>
    [Function(nameof(PlaceHold))]
    [Operation("Keep stock for a cart", Request = typeof(HoldWish), Response = typeof(CartHold), Status = 201)]
    public async Task<IResult> Run([HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/holds")] HttpRequest request, CancellationToken cancellation)
    {
        (HoldWish? wish, IResult? problem) = await RequestBody.ReadJsonAsync<HoldWish>(request, cancellation);
        if (wish is null)
        {
            return problem!;
        }

        IReadOnlyList<Refusal> wrong = wish.Check();
        if (wrong.Count > 0)
        {
            return Problems.Refused(wrong);
        }

        (CartHold? hold, IReadOnlyList<Refusal> refusals) = await holds.PlaceAsync(wish.Customer!, wish.Lines!, wish.Minutes, cancellation);
        return hold is null ? Problems.Refused(refusals) : Results.Json(hold, Json.Options, statusCode: 201);
    }
}
