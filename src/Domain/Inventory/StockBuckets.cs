namespace Serverless.Domain.Inventory;

/// <summary>
/// The stock of one SKU at one location may lie in several rows, its buckets, so that many buyers do not fight over one row. A movement is a
/// movement of the whole; which buckets it touches says nothing to anybody, as long as none goes below zero.
/// </summary>
public static class StockBuckets
{
    /// <summary>The most rows that a SKU may have at a location.</summary>
    public const int Most = 32;

    /// <summary>All buckets together.</summary>
    public static StockLevel Whole(IReadOnlyList<StockLevel> buckets) => buckets[0] with
    {
        OnHand = buckets.Sum(bucket => bucket.OnHand),
        Reserved = buckets.Sum(bucket => bucket.Reserved),
        Unavailable = buckets.Sum(bucket => bucket.Unavailable),
        Promised = buckets.Sum(bucket => bucket.Promised),
    };

    /// <summary>
    /// Which buckets a movement touches, and by how much. What takes away takes from the first bucket from <paramref name="start"/> on that has
    /// enough, else from as many as it needs; goods that come in in bulk are spread over all.
    /// </summary>
    /// <param name="buckets">The rows; each is sound.</param>
    /// <param name="kind">What moves.</param>
    /// <param name="quantity">Units, no more than the whole allows.</param>
    /// <param name="start">Where to begin, 0 to the number of buckets less one.</param>
    public static IReadOnlyList<(int Bucket, int Quantity)> Split(IReadOnlyList<StockLevel> buckets, StockMove kind, int quantity, int start)
    {
        if (buckets.Count == 1)
        {
            return [(0, quantity)];
        }

        int sign = Math.Sign(quantity);
        int left = Math.Abs(quantity);
        int[] order = [.. Enumerable.Range(0, buckets.Count).Select(step => (start + step) % buckets.Count)];
        Func<StockLevel, int>? room = Room(kind, sign);
        if (left == 0 || (room is null && left < buckets.Count))
        {
            return [(start, quantity)];
        }

        if (room is null)
        {
            return [.. order.Select((bucket, index) => (bucket, sign * ((left / buckets.Count) + (index < left % buckets.Count ? 1 : 0))))];
        }

        int whole = Array.Find(order, bucket => room(buckets[bucket]) >= left);
        if (room(buckets[whole]) >= left)
        {
            return [(whole, quantity)];
        }

        List<(int Bucket, int Quantity)> parts = [];
        foreach (int bucket in order)
        {
            int take = Math.Min(left, room(buckets[bucket]));
            if (take > 0)
            {
                parts.Add((bucket, sign * take));
                left -= take;
            }
        }

        return parts;
    }

    /// <summary>The same stock in <paramref name="count"/> buckets, each sound.</summary>
    public static IReadOnlyList<StockLevel> Spread(StockLevel whole, int count) => [.. Enumerable.Range(0, count).Select(bucket =>
    {
        int reserved = Share(whole.Reserved, bucket, count);
        int unavailable = Share(whole.Unavailable, bucket, count);
        return whole with
        {
            OnHand = Share(whole.Available, bucket, count) + reserved + unavailable,
            Reserved = reserved,
            Unavailable = unavailable,
            Promised = bucket == 0 ? whole.Promised : 0,
        };
    })];

    private static int Share(int units, int bucket, int count) => (units / count) + (bucket < units % count ? 1 : 0);

    // How much of a movement a bucket can bear; null: any.
    private static Func<StockLevel, int>? Room(StockMove kind, int sign) => (kind, sign) switch
    {
        (StockMove.Reserved, _) or (StockMove.Adjusted, < 0) or (StockMove.SetAside, > 0) => level => level.Available,
        (StockMove.Released or StockMove.Shipped, _) => level => level.Reserved,
        (StockMove.WrittenOff, _) or (StockMove.SetAside, < 0) => level => level.Unavailable,
        _ => null,
    };
}
