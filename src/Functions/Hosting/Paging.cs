using System.Text;
using Microsoft.AspNetCore.Http;

namespace Serverless.Functions.Hosting;

/// <summary>One page of a list.</summary>
/// <param name="Items">What is on it.</param>
/// <param name="NextCursor">Where the next page begins; null on the last.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Items, string? NextCursor);

/// <summary>Cursor-paged lists: <c>?limit=&amp;cursor=</c>.</summary>
public static class Paging
{
    /// <summary>Items on a page unless asked otherwise.</summary>
    public const int DefaultLimit = 50;

    /// <summary>The most items on a page.</summary>
    public const int MostItems = 200;

    /// <summary>The page that the request asks for, of items that come in the order of their keys.</summary>
    /// <param name="request">Carries <c>limit</c> and <c>cursor</c>.</param>
    /// <param name="items">In ascending order of <paramref name="key"/>.</param>
    /// <param name="key">A key that orders the items; ordinal.</param>
    public static async Task<PageOf<T>> PageAsync<T>(HttpRequest request, IAsyncEnumerable<T> items, Func<T, string> key)
    {
        int limit = int.TryParse(request.Query["limit"], out int asked) ? Math.Clamp(asked, 1, MostItems) : DefaultLimit;
        string? after = Decode(request.Query["cursor"]);
        List<T> page = [];
        await foreach (T item in items)
        {
            if (after is not null && string.CompareOrdinal(key(item), after) <= 0)
            {
                continue;
            }

            if (page.Count == limit)
            {
                return new(page, Convert.ToBase64String(Encoding.UTF8.GetBytes(key(page[^1]))));
            }

            page.Add(item);
        }

        return new(page, null);
    }

    private static string? Decode(string? cursor)
    {
        try
        {
            return string.IsNullOrEmpty(cursor) ? null : Encoding.UTF8.GetString(Convert.FromBase64String(cursor));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
