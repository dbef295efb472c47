namespace Serverless.Domain;

/// <summary>Why a command was refused.</summary>
/// <param name="Code">Stable, for programs: <c>orderCancelled</c>.</param>
/// <param name="Message">For people: what was refused and in which state.</param>
/// <param name="Field">The field or line that is wrong, as a JSON pointer; null when it is the state.</param>
public sealed record Refusal(string Code, string Message, string? Field = null);

/// <summary>A "no" is a value: the events that happened, or the reasons for refusing.</summary>
public sealed class Decision<TEvent>
{
    private Decision(IReadOnlyList<TEvent> events, IReadOnlyList<Refusal> refusals)
    {
        Events = events;
        Refusals = refusals;
    }

    /// <summary>What happened; empty when the command changed nothing (a repeat) or was refused.</summary>
    public IReadOnlyList<TEvent> Events { get; }

    /// <summary>Why not; empty when accepted.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>Whether the command was refused.</summary>
    public bool Refused => Refusals.Count > 0;

    /// <summary>Accepted; these events happened (none: it had happened before).</summary>
    public static Decision<TEvent> Of(params IReadOnlyList<TEvent> events) => new(events, []);

    /// <summary>Refused for these reasons.</summary>
    public static Decision<TEvent> No(params IReadOnlyList<Refusal> refusals) => new([], refusals);

    /// <summary>Refused for one reason.</summary>
    public static Decision<TEvent> No(string code, string message, string? field = null) => new([], [new Refusal(code, message, field)]);
}
