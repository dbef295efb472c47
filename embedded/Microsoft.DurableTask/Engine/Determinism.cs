using Microsoft.DurableTask.Storage;

namespace Microsoft.DurableTask.Engine;

/// <summary>Compares what an orchestrator's code does on replay with what it did.</summary>
internal static class Determinism
{
    internal static void Check(InstanceRow row, List<HubEvent> recorded, List<HubEvent> actions, bool wasOver, bool isOver)
    {
        for (var i = 0; i < Math.Max(recorded.Count, actions.Count); i++)
        {
            var (was, would) = (recorded.ElementAtOrDefault(i), actions.ElementAtOrDefault(i));
            if (was?.Kind != would?.Kind || (NameMatters(was!.Kind) && !string.Equals(was.Name, would!.Name, StringComparison.OrdinalIgnoreCase)))
            {
                throw new NonDeterminismException(row, was is null ? "nothing" : Describe(was), would is null ? "nothing" : Describe(would));
            }
        }

        if (wasOver != isOver)
        {
            throw new NonDeterminismException(row, Describe(wasOver), Describe(isOver));
        }
    }

    private static bool NameMatters(EventKind kind) => kind is not EventKind.CreateTimer;

    private static string Describe(bool over) => over ? "return" : "wait for something";

    private static string Describe(HubEvent e) => e.Kind switch
    {
        EventKind.ScheduleActivity => $"call the activity '{e.Name}' (#{e.TaskId})",
        EventKind.CreateTimer => $"create a timer (#{e.TaskId})",
        EventKind.CallChild => $"call the orchestrator '{e.Name}' (#{e.TaskId})",
        EventKind.SendEvent => $"send the event '{e.Name}' (#{e.TaskId})",
        _ => e.Kind.ToString(),
    };
}

/// <summary>An orchestrator's code has changed, or depends on something that is not recorded.</summary>
internal sealed class NonDeterminismException(InstanceRow row, string was, string would) : Exception(
    $"Non-deterministic orchestrator '{row.Name}' (instance '{row.Id}'): where it once did {was}, it now does {would}. "
    + "Was its code changed while instances were running, or does it use the clock, random numbers or state outside of its context?")
{
    internal TaskFailureDetails Details =>
        new("DurableTask.Core.Exceptions.NonDeterministicOrchestrationException", Message, null, null, null);
}
