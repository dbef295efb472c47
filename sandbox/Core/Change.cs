namespace Serverless.Sandbox.Core;

/// <summary>Work that is due at a time of the business clock: a webhook to deliver, or a step that the sandbox takes by itself.</summary>
internal sealed class Job
{
    public required long Seq { get; init; }

    public required DateTimeOffset Due { get; init; }

    /// <summary>stripe, easypost or sendgrid for a webhook; anything else is a step of that name.</summary>
    public required string Target { get; init; }

    /// <summary>Webhooks of one lane are delivered one after the other.</summary>
    public required string Lane { get; init; }

    public required string Payload { get; init; }
}

/// <summary>A line that is written once and listed later: an event, a mail, a chat message.</summary>
internal sealed record LogLine(string Kind, string Id, string Label, DateTimeOffset At, string Json);

/// <summary>What one request or step changes; it is stored as a whole or not at all.</summary>
internal sealed class Change
{
    public List<(string Kind, string Id, string? Json)> Docs { get; } = [];

    public List<Job> Jobs { get; } = [];

    public List<long> Done { get; } = [];

    public List<LogLine> Log { get; } = [];

    public bool ClearsAll { get; init; }

    public bool IsEmpty => Docs.Count == 0 && Jobs.Count == 0 && Done.Count == 0 && Log.Count == 0 && !ClearsAll;
}
