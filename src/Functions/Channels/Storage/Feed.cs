namespace Serverless.Functions.Channels.Storage;

/// <summary>How far a feed is.</summary>
public enum FeedState
{
    /// <summary>The file is on its way; nothing is taken in before all of it is here.</summary>
    Receiving,

    /// <summary>Its orders and returns are being taken in.</summary>
    Running,

    /// <summary>Everything of it is decided.</summary>
    Finished,
}

/// <summary>A file of orders and what has become of it.</summary>
public sealed record Feed
{
    /// <summary><c>feed_</c> and a ULID.</summary>
    public required string Id { get; init; }

    /// <summary>The sales channel.</summary>
    public required string Channel { get; init; }

    /// <summary>How far it is.</summary>
    public FeedState State { get; init; }

    /// <summary>When it came.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When all of it was decided.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Rows read, header and empty lines apart.</summary>
    public int Rows { get; init; }

    /// <summary>Groups of rows: orders and returns.</summary>
    public int Groups { get; init; }

    /// <summary>Groups that are decided.</summary>
    public int Done { get; init; }

    /// <summary>Orders taken in by this feed.</summary>
    public int OrdersCreated { get; init; }

    /// <summary>Orders that were there before.</summary>
    public int OrdersRepeated { get; init; }

    /// <summary>Returns taken in by this feed, each of one order.</summary>
    public int ReturnsCreated { get; init; }

    /// <summary>Returns that were there before.</summary>
    public int ReturnsRepeated { get; init; }

    /// <summary>Rows that became nothing.</summary>
    public int RejectedRows { get; init; }

    /// <summary>Why it does not get on at the moment; null when it does.</summary>
    public string? Problem { get; init; }
}
