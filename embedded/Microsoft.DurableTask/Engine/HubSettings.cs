namespace Microsoft.DurableTask.Engine;

/// <summary>How a hub is run.</summary>
internal sealed record HubSettings
{
    /// <summary>The hub's file; null to keep everything in memory.</summary>
    internal string? Path { get; init; }

    internal int MaxActivities { get; init; } = 100 * Environment.ProcessorCount;

    internal int MaxTurns { get; init; } = 100 * Environment.ProcessorCount;

    /// <summary>Whether code always stays in memory between turns.</summary>
    internal bool AlwaysHot { get; init; }

    /// <summary>
    /// How much has to be going on, or how many turns an instance has to have taken, for code to stay in memory between turns. Below it,
    /// each turn begins with a replay, as with the
    /// official engine's defaults: there is time for it, and code that is not deterministic shows at once.
    /// </summary>
    internal int HotAbove { get; init; } = 16;

    /// <summary>How many instances at most have their code in memory.</summary>
    internal int HotLimit { get; init; } = 4096;

    /// <summary>Whether lists of instances leave inputs and outputs out unless asked, as Durable Functions do; the official in-memory service never does.</summary>
    internal bool ListsWithoutPayloads { get; init; }

    /// <summary>How long finished instances are kept; null for ever.</summary>
    internal TimeSpan? Retention { get; init; }
}
