namespace Serverless.Domain.Tests;

/// <summary>Writes lifecycle tables as text: one row per state, one column per event.</summary>
internal static class Tables
{
    /// <summary>
    /// Every cell of the table: the next state, <c>.</c> where the event is ignored, <c>-</c> where it is refused. Events that every state ignores
    /// have no column.
    /// </summary>
    public static string[][] Cells<TState, TEvent>(Lifecycle<TState, TEvent> table)
        where TState : struct, Enum
        where TEvent : struct, Enum
    {
        TEvent[] events = [.. Enum.GetValues<TEvent>().Where(on => Enum.GetValues<TState>().Any(state => table[state, on].Verdict != Verdict.Ignore))];
        return
        [
            ["", .. events.Select(on => $"{on}")],
            .. Enum.GetValues<TState>().Select(state => (string[])[$"{state}", .. events.Select(on => Cell(table[state, on]))]),
        ];
    }

    /// <summary>The table with aligned columns, for comparison with what a test says it must be.</summary>
    public static string Text<TState, TEvent>(Lifecycle<TState, TEvent> table)
        where TState : struct, Enum
        where TEvent : struct, Enum
    {
        string[][] cells = Cells(table);
        int[] widths = [.. cells[0].Select((_, column) => cells.Max(row => row[column].Length))];
        return string.Join('\n', cells.Select(row => string.Join(" | ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()));
    }

    /// <summary>Fails when a cell of the table is not what <paramref name="golden"/> says.</summary>
    public static void AssertIs<TState, TEvent>(string golden, Lifecycle<TState, TEvent> table)
        where TState : struct, Enum
        where TEvent : struct, Enum => Assert.Equal(golden.ReplaceLineEndings("\n"), Text(table));

    /// <summary>Fails when an event leads out of one of the states given, or when another state has no way out.</summary>
    public static void AssertTerminal<TState, TEvent>(Lifecycle<TState, TEvent> table, params TState[] terminal)
        where TState : struct, Enum
        where TEvent : struct, Enum =>
        Assert.Equal(terminal, Enum.GetValues<TState>().Where(state => table.Where(pair => pair.From.Equals(state)).All(pair => pair.Outcome.Next.Equals(state))));

    /// <summary>Fails when a state cannot be reached from the first one.</summary>
    public static void AssertReachable<TState, TEvent>(Lifecycle<TState, TEvent> table, params TState[] otherStarts)
        where TState : struct, Enum
        where TEvent : struct, Enum
    {
        HashSet<TState> reached = [table.Start, .. otherStarts];
        while (table.Where(pair => reached.Contains(pair.From)).Select(pair => pair.Outcome.Next).ToList() is var next && next.Exists(reached.Add))
        {
        }

        Assert.Empty(Enum.GetValues<TState>().Except(reached));
    }

    private static string Cell<TState>(Transition<TState> outcome) => outcome.Verdict switch
    {
        Verdict.Apply => $"{outcome.Next}",
        Verdict.Ignore => ".",
        _ => "-",
    };
}
