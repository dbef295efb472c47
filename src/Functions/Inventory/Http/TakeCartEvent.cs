using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Inventory.Http;

/// <summary>News of a cart, as storefronts send it that know customers and no holds.</summary>
/// <param name="Type"><c>cart.added</c> or <c>cart.abandoned</c>.</param>
/// <param name="Customer">Key of the customer or session.</param>
/// <param name="Lines">The whole cart as it is now; for <c>cart.abandoned</c> left out.</param>
/// <param name="Minutes">How long its stock is kept; at most, and when left out, the policy <c>CartHoldMinutes</c>.</param>
public sealed record CartEvent(string? Type, string? Customer, IReadOnlyList<CartLine>? Lines, int? Minutes);

/// <summary>Keeps stock for a cart that was filled, and frees that of one that was given up.</summary>
public sealed class TakeCartEvent(CartHolds holds)
{
    private const string Added = "cart.added";
    private const string Abandoned = "cart.abandoned";

    /// <summary>
    /// <c>POST /api/carts/events</c>: 201 with the hold of a cart that was filled, as <c>POST /api/holds</c>; 204 for one that was given up, also when nothing was kept
    /// for it. A repeat changes nothing.
    /// </summary>
    [Function(nameof(TakeCartEvent))]
    [Operation("Take in news of a cart", Request = typeof(CartEvent), Response = typeof(CartHold), Status = 201)]
    public async Task<IResult> Run([HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/carts/events")] HttpRequest request, CancellationToken cancellation)
    {
        (CartEvent? news, IResult? problem) = await RequestBody.ReadJsonAsync<CartEvent>(request, cancellation);
        if (news is null)
        {
            return problem!;
        }

        HoldWish wish = new(news.Customer, news.Lines, news.Minutes);
        IReadOnlyList<Refusal> wrong = news.Type switch
        {
            Added => wish.Check(),
            Abandoned => wish.CheckCustomer(),
            _ => [new("unknownType", $"Send {Added} or {Abandoned}.", "/type")],
        };
        if (wrong.Count > 0)
        {
            return Problems.Refused(wrong);
        }

        if (news.Type == Abandoned)
        {
            await holds.EndOfAsync(news.Customer!, cancellation);
            return Results.NoContent();
        }

        (CartHold? hold, IReadOnlyList<Refusal> refusals) = await holds.PlaceAsync(news.Customer!, news.Lines!, news.Minutes, cancellation);
        return hold is null ? Problems.Refused(refusals) : Results.Json(hold, Json.Options, statusCode: 201);
    }
}
