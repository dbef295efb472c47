namespace Functions.Tests.Chaos;

/// <summary>What somebody asked of a counter of units.</summary>
public enum CounterAct
{
    /// <summary>Take one unit.</summary>
    Take,

    /// <summary>Give one back, or bring one in.</summary>
    Give,

    /// <summary>Ask how many can be taken.</summary>
    Read,
}

/// <summary>One operation as its client saw it.</summary>
/// <param name="Act">What was asked.</param>
/// <param name="Called">When, in ticks that only grow.</param>
/// <param name="Returned">When the answer came; <see cref="long.MaxValue"/> when none did: it may take effect at any later time, or never.</param>
/// <param name="Answer">Take: 1 got it, 0 sold out. Read: the figure. Without meaning when no answer came.</param>
public sealed record CounterOp(CounterAct Act, long Called, long Returned, int Answer)
{
    /// <summary>Whether an answer came.</summary>
    public bool IsKnown => Returned != long.MaxValue;
}

/// <summary>
/// Check C4, after Wing and Gong with Lowe's memory: is there an order of the operations, each between its call and its answer, in which one
/// client alone would have got the same answers? Operations without an answer may be put in anywhere after their call, or left out; among those of
/// one kind only the earliest is tried, since any later one could change places with it.
/// </summary>
public static class LinearCheck
{
    /// <summary>Whether the history can be put in such an order.</summary>
    /// <param name="start">Units at the beginning.</param>
    /// <param name="history">All operations.</param>
    public static bool IsLinearizable(int start, IReadOnlyList<CounterOp> history)
    {
        CounterOp[] known = [.. history.Where(op => op.IsKnown).OrderBy(op => op.Returned)];
        CounterOp[] takes = [.. history.Where(op => op is { IsKnown: false, Act: CounterAct.Take }).OrderBy(op => op.Called)];
        CounterOp[] gives = [.. history.Where(op => op is { IsKnown: false, Act: CounterAct.Give }).OrderBy(op => op.Called)];
        HashSet<string> seen = [];
        char[] done = new string('.', known.Length).ToCharArray();
        return Try(0, start, 0, 0);

        bool Try(int count, int value, int taken, int given)
        {
            if (count == known.Length)
            {
                return true;
            }

            if (!seen.Add($"{new string(done)}{value},{taken},{given}"))
            {
                return false;
            }

            // Nothing that was called after the first open answer can come before that answer.
            long horizon = known[Array.IndexOf(done, '.')].Returned;
            for (int index = 0; index < known.Length; index++)
            {
                CounterOp op = known[index];
                if (done[index] == '.' && op.Called <= horizon && Step(op, value) is { } next)
                {
                    done[index] = 'x';
                    if (Try(count + 1, next, taken, given))
                    {
                        return true;
                    }

                    done[index] = '.';
                }
            }

            return (taken < takes.Length && takes[taken].Called <= horizon && value > 0 && Try(count, value - 1, taken + 1, given))
                || (given < gives.Length && gives[given].Called <= horizon && Try(count, value + 1, taken, given + 1));
        }
    }

    private static int? Step(CounterOp op, int value) => op.Act switch
    {
        CounterAct.Take when op.Answer == 1 => value > 0 ? value - 1 : null,
        CounterAct.Take => value == 0 ? value : null,
        CounterAct.Give => value + 1,
        _ => value == op.Answer ? value : null,
    };
}
