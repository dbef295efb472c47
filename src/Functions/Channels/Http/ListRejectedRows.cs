using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Channels;
using Serverless.Functions.Channels.Storage;
using Serverless.Functions.Hosting;
using Serverless.Functions.Web;

namespace Serverless.Functions.Channels.Http;

/// <summary>Lists the rows of a feed that were rejected, in the order of the file.</summary>
public sealed class ListRejectedRows(FeedStore feeds)
{
    /// <summary><c>GET /api/feeds/{id}/rejected?limit=&amp;cursor=</c>.</summary>
    [Function(nameof(ListRejectedRows))]
    [Operation("Lists the rows of a feed that were rejected, with line and reason.", Response = typeof(PageOf<RejectedRow>))]
    [QueryParameter("limit", "Rows on a page, at most 1,000.")]
    [QueryParameter("cursor", "Where the page begins.")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/feeds/{id}/rejected")] HttpRequest request, string id, CancellationToken cancellation)
    {
        if (await feeds.FindAsync(id, cancellation) is null)
        {
            return Problems.NotFound("feed", id);
        }

        int limit = int.TryParse(request.Query["limit"], NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? Math.Clamp(asked, 1, 1000) : 100;
        _ = int.TryParse(request.Query["cursor"], NumberStyles.None, CultureInfo.InvariantCulture, out int after);
        IReadOnlyList<RejectedRow> rows = await feeds.RejectedAsync(id, after, limit, cancellation);
        string? next = rows.Count == limit ? rows[^1].Line.ToString(CultureInfo.InvariantCulture) : null;
        return Results.Json(new PageOf<RejectedRow>(rows, next), Json.Options);
    }
}
