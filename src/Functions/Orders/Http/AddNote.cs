using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>Body of a note.</summary>
/// <param name="Text">1 to 5,000 characters.</param>
public sealed record NoteWish(string? Text);

/// <summary>Adds a note for staff.</summary>
public sealed class AddNote(OrderCommands commands)
{
    private const int MostText = 5000;

    /// <summary><c>POST /api/orders/{id}/notes</c>.</summary>
    [Function(nameof(AddNote))]
    [Staff]
    [Operation("Add a note", Request = typeof(NoteWish), Response = typeof(OrderSummary))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/orders/{id}/notes")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        string author = request.HttpContext.Actor().Id;
        return commands.ExecuteAsync<NoteWish>(
            request, durable, id,
            (_, body) => body.Text is { Length: > 0 and <= MostText } text
                ? Decision<OrderEvent>.Of(new NoteAdded(author, text))
                : Decision<OrderEvent>.No("missing", $"A note needs 1 to {MostText} characters.", "/text"),
            cancellation);
    }
}
