namespace Serverless.Sandbox.Core;

/// <summary>Which lines of the log are asked for.</summary>
internal sealed record LogQuery(string Kind)
{
    public string? Id { get; init; }

    /// <summary>Labels to take, as SQL LIKE patterns; all when empty.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Only lines older than the one of this id.</summary>
    public string? OlderThan { get; init; }

    /// <summary>Only lines newer than the one of this id.</summary>
    public string? NewerThan { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether the oldest are taken first, when there are more than the limit; the answer is newest first all the same.</summary>
    public bool OldestFirst { get; init; }

    public int Limit { get; init; } = int.MaxValue;

    public string Sql
    {
        get
        {
            string where = "kind = $kind";
            if (Id != null)
                where += " AND id = $id";
            if (Labels.Count > 0)
                where += $" AND ({string.Join(" OR ", Labels.Select((_, i) => $"label LIKE $label{i}"))})";
            if (OlderThan != null)
                where += " AND seq < (SELECT seq FROM log WHERE kind = $kind AND id = $older)";
            if (NewerThan != null)
                where += " AND seq > (SELECT seq FROM log WHERE kind = $kind AND id = $newer)";
            if (From != null)
                where += " AND at >= $from";
            if (Until != null)
                where += " AND at <= $until";
            string page = $"SELECT seq, kind, id, label, at, json FROM log WHERE {where} ORDER BY seq {(OldestFirst ? "ASC" : "DESC")} LIMIT $limit";
            return $"SELECT kind, id, label, at, json FROM ({page}) ORDER BY seq DESC";
        }
    }

    public (string Name, object Value)[] Parameters =>
    [
        .. new (string Name, object? Value)[]
        {
            ("$kind", Kind), ("$id", Id), ("$older", OlderThan), ("$newer", NewerThan), ("$limit", Limit),
            ("$from", From?.ToUnixTimeMilliseconds()), ("$until", Until?.ToUnixTimeMilliseconds()),
        }.Where(p => p.Value != null).Select(p => (p.Name, p.Value!)),
        .. Labels.Select((label, i) => ($"$label{i}", (object)label)),
    ];
}
