using System.Collections;

namespace Serverless.Domain;

/// <summary>What a lifecycle says about an event in a state.</summary>
public enum Verdict
{
    /// <summary>The state changes.</summary>
    Apply,

    /// <summary>Known and harmless here (a repeat, or late): nothing changes.</summary>
    Ignore,

    /// <summary>Not allowed here: a command is refused, a report from outside becomes an exception for staff.</summary>
    Refuse,
}

/// <summary>What happens to one state on one event.</summary>
/// <param name="Verdict">Apply, ignore or refuse.</param>
/// <param name="Next">The state after; the same state unless applied.</param>
public readonly record struct Transition<TState>(Verdict Verdict, TState Next);

/// <summary>
/// A lifecycle as a table in which every (state, event) pair is decided: the pairs that are listed apply or are ignored, all others are refused.
/// </summary>
public sealed class Lifecycle<TState, TEvent>(TState start) : IEnumerable<(TState From, TEvent On, Transition<TState> Outcome)>
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private readonly Dictionary<(TState, TEvent), Transition<TState>> table = [];

    /// <summary>The first state.</summary>
    public TState Start { get; } = start;

    /// <summary>Adds "in <paramref name="from"/>, <paramref name="on"/> leads to <paramref name="to"/>".</summary>
    public void Add(TState from, TEvent on, TState to) => table.Add((from, on), new(Verdict.Apply, to));

    /// <summary>Adds "in <paramref name="from"/>, each of <paramref name="ignored"/> changes nothing".</summary>
    public void Add(TState from, params TEvent[] ignored)
    {
        foreach (TEvent on in ignored)
        {
            table.Add((from, on), new(Verdict.Ignore, from));
        }
    }

    /// <summary>What happens in <paramref name="from"/> on <paramref name="on"/>.</summary>
    public Transition<TState> this[TState from, TEvent on] =>
        table.TryGetValue((from, on), out Transition<TState> outcome) ? outcome : new(Verdict.Refuse, from);

    /// <summary>Every pair of the table with its outcome, refusals included.</summary>
    public IEnumerator<(TState From, TEvent On, Transition<TState> Outcome)> GetEnumerator() =>
        (from state in Enum.GetValues<TState>() from happening in Enum.GetValues<TEvent>() select (state, happening, this[state, happening])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
