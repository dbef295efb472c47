using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Web;

namespace Serverless.Functions.Returns.Http;

/// <summary>Body of a request for a return.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Lines">What comes back, how many and why.</param>
/// <param name="Resolution">What the customer gets; the money back when left out.</param>
/// <param name="ExternalId">The sender's own id of it; the same id is the same return. The Idempotency-Key stands in when left out.</param>
public sealed record ReturnRequest(string? OrderId, IReadOnlyList<ReturnWish>? Lines, Resolution? Resolution, string? ExternalId);

/// <summary>Staff ask for a return on a customer's behalf; the customer's own way is the page of a signed link.</summary>
public sealed class RequestReturn(OrderDesk desk, TimeProvider clock)
{
    private const int LongestText = 100;

    /// <summary><c>POST /api/returns</c>: 201 with the return, 200 when that external id is known.</summary>
    [Function(nameof(RequestReturn))]
    [Staff]
    [Operation("Ask for a return", Request = typeof(ReturnRequest), Response = typeof(ReturnDetail), Status = 201)]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/returns")] HttpRequest request,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        (ReturnRequest? body, IResult? problem) = await RequestBody.ReadJsonAsync<ReturnRequest>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        List<Refusal> wrong = [.. Check(body)];
        if (wrong.Count > 0)
        {
            return Problems.Of(422, wrong[0].Code, wrong[0].Message, wrong);
        }

        (string? key, IResult? unusable) = IdempotencyKey.Of(request);
        if (unusable is not null)
        {
            return unusable;
        }

        Actor actor = request.HttpContext.Actor();
        string? externalId = body.ExternalId ?? key;
        string returnId = "";
        bool isNew = false;
        DeskAnswer answer = await desk.ExecuteAsync(
            durable, body.OrderId!, actor,
            order =>
            {
                Return? known = externalId is null ? null : order.Returns.Find(item => item.ExternalId == externalId);
                isNew = known is null;
                returnId = known?.Id ?? order.NextReturn();
                return known is not null && !known.Lines.Select(line => new ReturnWish(line.LineId, line.Quantity, line.Reason)).SequenceEqual(body.Lines!)
                    ? Decision<OrderEvent>.No("idempotencyMismatch", $"Return {known.Id} is known under that id, of other lines.", "/lines")
                    : order.RequestReturn(returnId, externalId, body.Lines!, body.Resolution ?? Resolution.Refund, actor, clock.GetUtcNow());
            },
            null, cancellation);
        return answer switch
        {
            { Order: null } => Problems.NotFound("order", body.OrderId!),
            { Accepted: true } => Results.Json(new ReturnDetail(answer.Order.Id, answer.Order.Number, answer.Order.Return(returnId)!), Json.Options, statusCode: isNew ? 201 : 200),
            _ => Problems.Refused(answer.Refusals, ("orderStatus", answer.Order.Status())),
        };
    }

    private static IEnumerable<Refusal> Check(ReturnRequest body)
    {
        if (string.IsNullOrWhiteSpace(body.OrderId))
        {
            yield return new("missing", "Which order?", "/orderId");
        }

        if (body.Lines is not { Count: > 0 })
        {
            yield return new("noLines", "A return needs at least one line.", "/lines");
        }

        if (body.ExternalId?.Length > LongestText)
        {
            yield return new("tooLong", $"At most {LongestText} characters.", "/externalId");
        }

        for (int i = 0; i < body.Lines?.Count; i++)
        {
            if (body.Lines[i] is not { } line || string.IsNullOrWhiteSpace(line.LineId))
            {
                yield return new("missing", "Which line?", $"/lines/{i}/lineId");
            }
            else if (string.IsNullOrWhiteSpace(line.Reason) || line.Reason.Length > LongestText)
            {
                yield return new("missing", $"A reason of at most {LongestText} characters is needed.", $"/lines/{i}/reason");
            }
        }
    }
}
