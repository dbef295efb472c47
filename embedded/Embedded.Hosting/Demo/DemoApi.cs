using System.Net;
using System.Net.Http.Json;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;

namespace Embedded.Hosting.Demo;

/// <summary>The app's public API, as the demo's people use it: with the staff key.</summary>
/// <param name="url">The app.</param>
public sealed class DemoApi(string url) : IDisposable
{
    private const int PageSize = 200;

    private readonly HttpClient client = DemoProcesses.Client(url);

    /// <summary>All items of a cursor-paged list; none when the app has no such list.</summary>
    /// <param name="path">The list, with its filters.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async Task<List<T>> ListAsync<T>(string path, CancellationToken cancellation)
    {
        List<T> items = [];
        string? cursor = null;
        do
        {
            string query = $"{(path.Contains('?') ? '&' : '?')}limit={PageSize}{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}";
            using HttpResponseMessage answer = await client.GetAsync(path + query, cancellation);
            if (answer.StatusCode == HttpStatusCode.NotFound)
            {
                return items;
            }

            answer.EnsureSuccessStatusCode();
            PageOf<T> page = (await answer.Content.ReadFromJsonAsync<PageOf<T>>(Json.Options, cancellation))!;
            items.AddRange(page.Items);
            cursor = page.NextCursor;
        }
        while (cursor is not null);
        return items;
    }

    /// <summary>All orders; one that changes its status while the list is read stands there under both, and counts once.</summary>
    public async Task<IReadOnlyList<OrderSummary>> OrdersAsync(CancellationToken cancellation) =>
        [.. (await ListAsync<OrderSummary>("/api/orders", cancellation)).GroupBy(order => order.Id).Select(order => order.Last())];

    /// <summary>Reads one thing.</summary>
    /// <exception cref="HttpRequestException">There is none, or the app does not answer.</exception>
    public async Task<T> GetAsync<T>(string path, CancellationToken cancellation) => (await client.GetFromJsonAsync<T>(path, Json.Options, cancellation))!;

    /// <summary>Sends a command.</summary>
    /// <returns>Whether it was accepted; a refusal (409, 422) is an answer too.</returns>
    /// <exception cref="HttpRequestException">The app does not answer, or fails.</exception>
    public async Task<bool> TryPostAsync<T>(string path, T body, CancellationToken cancellation)
    {
        using HttpResponseMessage answer = await client.PostAsJsonAsync(path, body, Json.Options, cancellation);
        return answer.StatusCode is not (HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity or HttpStatusCode.NotFound)
            && answer.EnsureSuccessStatusCode().IsSuccessStatusCode;
    }

    /// <summary>Sends something that has to be accepted.</summary>
    /// <exception cref="DemoException">It was not.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent body, string? key, CancellationToken cancellation)
    {
        using HttpRequestMessage request = new(method, path) { Content = body };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        HttpResponseMessage answer = await client.SendAsync(request, cancellation);
        if (!answer.IsSuccessStatusCode)
        {
            throw new DemoException($"{method} {path} was refused ({(int)answer.StatusCode}): {await answer.Content.ReadAsStringAsync(cancellation)}");
        }

        return answer;
    }

    /// <summary>Writes something as JSON that has to be accepted.</summary>
    /// <exception cref="DemoException">It was not.</exception>
    public async Task WriteAsync<T>(HttpMethod method, string path, T body, string? key, CancellationToken cancellation)
    {
        using JsonContent content = JsonContent.Create(body, options: Json.Options);
        (await SendAsync(method, path, content, key, cancellation)).Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}
