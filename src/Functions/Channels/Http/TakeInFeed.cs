using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Functions.Channels.Files;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Channels.Http;

/// <summary>Takes in a file of orders. It is answered as soon as the file is here; the orders follow.</summary>
public sealed class TakeInFeed(FeedIntake intake)
{
    /// <summary><c>POST /api/feeds/{channel}</c>, <c>?format=csv|tsv|jsonl|json</c> where the content type does not say.</summary>
    [Function(nameof(TakeInFeed))]
    [Operation("Takes in a file of orders: CSV, TSV, JSON lines or JSON, plain or gzip.", Status = 202, Response = typeof(FeedAnswer))]
    [QueryParameter("format", "csv, tsv, jsonl or json, where the content type does not say.")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/feeds/{channel}")] HttpRequest request, string channel,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (ChannelNames.Check(channel) is { } problem)
        {
            return problem;
        }

        if (FeedFormats.Of(request.Query["format"], request.ContentType) is not { } format)
        {
            return Problems.Of(415, "unknownFormat", "Say what the file is: ?format=csv, tsv, jsonl or json, or by its content type.");
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        try
        {
            Feed feed = await intake.ReceiveAsync(channel, format, request.Body, cancellation);
            await durable.ScheduleNewOrchestrationInstanceAsync(
                nameof(FeedOrchestrator), new FeedRef(feed.Id), new StartOrchestrationOptions(FeedOrchestrator.Instance(feed.Id)), cancellation);
            request.HttpContext.Response.Headers.Location = $"/api/feeds/{feed.Id}";
            return Results.Json(FeedAnswer.Of(feed, []), Json.Options, statusCode: 202);
        }
        catch (FeedFileException e)
        {
            return Problems.Of(422, "invalidFile", e.Message, [new Refusal("invalidFile", e.Message)], ("line", e.Line == 0 ? null : e.Line));
        }
    }
}
