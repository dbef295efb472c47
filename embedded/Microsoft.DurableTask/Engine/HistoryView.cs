using DurableTask.Core.History;
using Microsoft.DurableTask.Storage;

namespace Microsoft.DurableTask.Engine;

internal static class HistoryView
{
    internal static List<HistoryEvent> Of(InstanceState state, List<List<HubEvent>> turns) => [];
}
