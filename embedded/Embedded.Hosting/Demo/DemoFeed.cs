using System.Net.Http.Json;
using Serverless.Domain.Channels;
using Serverless.Functions.Channels.Files;
using Serverless.Functions.Channels.Http;
using Serverless.Functions.Hosting;

namespace Embedded.Hosting.Demo;

/// <summary>Hands a file of orders to the app and asks how far it is.</summary>
internal sealed class DemoFeed(DemoApi api, DemoState state)
{
    public static FeedFormat FormatOf(string file) =>
        FeedFormats.OfFile(file) ?? throw new DemoException($"'{Path.GetFileName(file)}' is no feed: .csv, .tsv, .jsonl or .json is needed, or one of them with .gz.");

    /// <exception cref="DemoException">It is no mapping.</exception>
    public static FeedMapping ReadMapping(string? file)
    {
        if (file is null)
        {
            return FeedMapping.Default;
        }

        try
        {
            FeedMapping mapping = Json.Read<FeedMapping>(File.ReadAllText(file));
            return mapping.Check() is [var wrong, ..] ? throw new DemoException($"{Path.GetFileName(file)}{wrong.Field}: {wrong.Message}") : mapping;
        }
        catch (IOException e)
        {
            throw new DemoException($"The mapping '{file}' cannot be read: {e.Message}");
        }
        catch (System.Text.Json.JsonException e)
        {
            throw new DemoException(
                $"{Path.GetFileName(file)} is no mapping: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1} is malformed or of the wrong type{(e.Path is null or "$" ? "" : $" ({e.Path[2..]})")}.");
        }
    }

    /// <summary>Hands the file over, once.</summary>
    public async Task TakeInAsync(string file, FeedMapping mapping, CancellationToken cancellation)
    {
        string channel = Channel(file);
        string hash = await DemoStore.HashAsync(file, cancellation);
        if (state.Feeds.ContainsKey(hash))
        {
            return;
        }

        await api.WriteAsync(HttpMethod.Put, $"/api/feeds/{channel}/mapping", mapping, null, cancellation);
        await using FileStream bytes = File.OpenRead(file);
        using StreamContent content = new(bytes);
        using HttpResponseMessage answer = await api.SendAsync(
            HttpMethod.Post, $"/api/feeds/{channel}?format={FormatOf(file).ToString().ToLowerInvariant()}", content, null, cancellation);
        FeedAnswer feed = (await answer.Content.ReadFromJsonAsync<FeedAnswer>(Json.Options, cancellation))!;
        state.Feeds[hash] = feed.Id;
        state.Save();
    }

    /// <summary>All feeds of the demo as they are now.</summary>
    public async Task<IReadOnlyList<FeedAnswer>> ReadAsync(CancellationToken cancellation)
    {
        List<FeedAnswer> feeds = [];
        foreach (string id in state.Feeds.Values)
        {
            feeds.Add(await api.GetAsync<FeedAnswer>($"/api/feeds/{id}", cancellation));
        }

        return feeds;
    }

    private static string Channel(string file)
    {
        string name = Path.GetFileName(Path.GetDirectoryName(file)!) is { Length: > 0 } folder && folder != "feeds" ? folder : Path.GetFileName(file).Split('.')[0];
        string plain = new([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        return plain[..Math.Min(40, plain.Length)].Trim('-');
    }
}
