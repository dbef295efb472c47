using System.Runtime.CompilerServices;
using DurableTask.Core.History;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Storage;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Engine;

/// <summary>The client of the embedded engine.</summary>
internal sealed class HubClient(string name, HubHost host, IOptionsMonitor<DurableTaskClientOptions> options) : DurableTaskClient(name)
{
    private static readonly HashSet<OrchestrationRuntimeStatus> Unfinished =
        [OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended];

    private Hub Hub => host.Hub;

    private DataConverter Converter => options.Get(Name).DataConverter;

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(orchestratorName.Name, "value");
        var forbidden = ForbiddenStatuses(options);
        var row = new InstanceRow(
            options?.InstanceId ?? Guid.CreateVersion7().ToString("N"),
            orchestratorName.Name,
            VersionOf(options),
            Converter.Serialize(input),
            InstanceRow.TextOf(options?.Tags),
            null,
            options?.StartAt?.UtcTicks,
            Hub.Now);
        CheckId(row.Id, nameof(options));
        using var span = Spans.Create(row);
        await CreateAsync(row with { Trace = Spans.Stored(span) }, forbidden, cancellation).ConfigureAwait(false);
        return row.Id;
    }

    public override async Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        CheckId(instanceId, nameof(instanceId));
        Check(eventName, nameof(eventName));
        var raised = new HubEvent { Kind = EventKind.EventRaised, Name = eventName, Text = Converter.Serialize(eventPayload) };
        using var span = Spans.Raise(instanceId, eventName);
        await Hub.SendAsync(instanceId, raised).WaitAsync(cancellation).ConfigureAwait(false);
    }

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, s => s != OrchestrationRuntimeStatus.Pending, getInputsAndOutputs, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, s => !Unfinished.Contains(s), getInputsAndOutputs, cancellation);

    public override Task TerminateInstanceAsync(
        string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        CheckId(instanceId, nameof(instanceId));
        var terminate = new HubEvent
        {
            Kind = EventKind.Terminate,
            Text = Converter.Serialize(options?.Output),
            Flag = options?.Recursive ?? false,
        };
        return Hub.SendAsync(instanceId, terminate).WaitAsync(cancellation);
    }

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default)
    {
        CheckId(instanceId, nameof(instanceId));
        return Hub.SendAsync(instanceId, new HubEvent { Kind = EventKind.Suspend, Text = reason }).WaitAsync(cancellation);
    }

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default)
    {
        CheckId(instanceId, nameof(instanceId));
        return Hub.SendAsync(instanceId, new HubEvent { Kind = EventKind.Resume, Text = reason }).WaitAsync(cancellation);
    }

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        if (string.IsNullOrEmpty(instanceId))
        {
            throw new ArgumentNullException(nameof(instanceId));
        }

        CheckId(instanceId, nameof(instanceId));
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Hub.Reader.Find(instanceId) is { } state ? Metadata(state, getInputsAndOutputs, getInputsAndOutputs) : null);
    }

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) =>
        Pageable.Create((continuation, pageSize, cancellation) =>
        {
            cancellation.ThrowIfCancellationRequested();
            var size = (pageSize ?? filter?.PageSize) is > 0 and var wanted ? wanted : OrchestrationQuery.DefaultPageSize;
            var after = (continuation ?? filter?.ContinuationToken) is { Length: > 0 } token ? long.Parse(token) : 0;
            var asked = filter?.FetchInputsAndOutputs ?? false;
            var given = asked || !Hub.ListsWithoutPayloads;
            var states = Hub.Reader.Query(filter, given, after, size + 1);
            var page = states.Take(size).ToList();
            return Task.FromResult(new Page<OrchestrationMetadata>(
                page.ConvertAll(s => Metadata(s, asked, given)),
                states.Count > size ? page[^1].Key.ToString() : null));
        });

    public override async Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        CheckId(instanceId, nameof(instanceId));
        return new PurgeResult(await PurgeAsync([instanceId], options?.Recursive ?? false, cancellation).ConfigureAwait(false), isComplete: true);
    }

    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        if (filter?.Timeout <= TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(filter), filter.Timeout, "PurgeInstancesFilter.Timeout must be a positive TimeSpan.");
        }

        const int batch = 100;
        var query = new OrchestrationQuery(
            filter?.CreatedFrom,
            filter?.CreatedTo,
            (filter?.Statuses ?? [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated])
                .Where(s => !Unfinished.Contains(s)).DefaultIfEmpty((OrchestrationRuntimeStatus)(-1)));
        var until = filter?.Timeout is { } limit ? Environment.TickCount64 + (long)limit.TotalMilliseconds : long.MaxValue;
        var count = 0;
        while (Hub.Reader.Query(query, payloads: false, 0, batch) is { Count: > 0 } found)
        {
            if (Environment.TickCount64 >= until)
            {
                return new PurgeResult(count, isComplete: false);
            }

            count += await PurgeAsync(found.ConvertAll(s => s.Row.Id), options?.Recursive ?? false, cancellation).ConfigureAwait(false);
        }

        return new PurgeResult(count, isComplete: true);
    }

    public override async Task<string> RestartAsync(
        string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default)
    {
        CheckId(instanceId, nameof(instanceId));
        var state = Hub.Reader.Find(instanceId)
            ?? throw new ArgumentException($"An orchestration with the instanceId {instanceId} was not found.");
        if (!restartWithNewInstanceId && Unfinished.Contains(state.Status))
        {
            throw new InvalidOperationException($"An orchestration with the instanceId {instanceId} cannot be restarted.");
        }

        var row = state.Row with
        {
            Id = restartWithNewInstanceId ? Guid.CreateVersion7().ToString("N") : instanceId,
            Parent = null,
            StartAt = null,
            Created = Hub.Now,
        };
        await CreateAsync(row, Unfinished, cancellation).ConfigureAwait(false);
        return row.Id;
    }

    public override Task<IList<HistoryEvent>> GetOrchestrationHistoryAsync(string instanceId, CancellationToken cancellation = default)
    {
        CheckId(instanceId, nameof(instanceId));
        cancellation.ThrowIfCancellationRequested();
        var (state, turns) = Hub.Reader.Load(instanceId)
            ?? throw new ArgumentException($"An orchestration with the instanceId {instanceId} was not found.");
        return Task.FromResult<IList<HistoryEvent>>(HistoryView.Of(state, turns));
    }

    public override Task<Page<string>> ListInstanceIdsAsync(
        IEnumerable<OrchestrationRuntimeStatus>? runtimeStatus = null,
        DateTimeOffset? completedTimeFrom = null,
        DateTimeOffset? completedTimeTo = null,
        int pageSize = OrchestrationQuery.DefaultPageSize,
        string? lastInstanceKey = null,
        CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var place = lastInstanceKey is { Length: > 0 } ? lastInstanceKey.Split('-') : ["0", "0"];
        var found = Hub.Reader.Completed(
            runtimeStatus?.ToList(),
            completedTimeFrom?.UtcTicks ?? 0,
            completedTimeTo?.UtcTicks ?? long.MaxValue,
            (long.Parse(place[0]), long.Parse(place[1])),
            pageSize + 1);
        var page = found.Take(pageSize).ToList();
        return Task.FromResult(new Page<string>(
            page.ConvertAll(f => f.Id), found.Count > pageSize ? $"{page[^1].Completed}-{page[^1].Key}" : null));
    }

    public override ValueTask DisposeAsync() => default;

    /// <summary>An id, of an instance that is no entity where there may be such.</summary>
    private void CheckId(string id, string name)
    {
        Check(id, name);
        EntityIds.Refuse(options.Get(Name).EnableEntitySupport, id, name);
    }

    private static void Check(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        if (text.Length == 0 || text[0] == '\0')
        {
            throw new ArgumentException("Parameter cannot be an empty string or start with the null character.", name);
        }
    }

    /// <summary>By default an instance that is not over keeps its id, and one that is over gives it up.</summary>
    private static HashSet<OrchestrationRuntimeStatus> ForbiddenStatuses(StartOrchestrationOptions? options)
    {
        if (options?.DedupeStatuses is not { } names)
        {
            return Unfinished;
        }

        return names.Select(n => Enum.TryParse<OrchestrationRuntimeStatus>(n, ignoreCase: true, out var status)
            ? status
            : throw new ArgumentException($"Invalid orchestration runtime status: '{n}' for deduplication.")).ToHashSet();
    }

    /// <summary>A running instance is terminated to be replaced, so it cannot be while terminated ones may not.</summary>
    internal static void CheckDedupeStatuses(StartOrchestrationOptions? options) => CheckReplaceable(ForbiddenStatuses(options));

    private static void CheckReplaceable(HashSet<OrchestrationRuntimeStatus> forbidden)
    {
        if (forbidden.Contains(OrchestrationRuntimeStatus.Terminated) && !forbidden.IsSupersetOf(Unfinished))
        {
            throw new ArgumentException(
                "Instances that run would be terminated to be replaced, and then not be replaced because terminated ones are not. "
                + "Add the running statuses to the deduplication, or leave out 'Terminated'.");
        }
    }

    private string? VersionOf(StartOrchestrationOptions? start)
    {
        var version = start?.Version is { } given ? given.Version : options.Get(Name).DefaultVersion;
        return string.IsNullOrEmpty(version) ? null : version;
    }

    private async Task CreateAsync(InstanceRow row, HashSet<OrchestrationRuntimeStatus> forbidden, CancellationToken cancellation)
    {
        while (true)
        {
            if (Hub.Claim(row.Id) is { } instance)
            {
                var write = new CreateWrite(Hub, instance, row, forbidden);
                Hub.Write(write);
                await write.Done.WaitAsync(cancellation).ConfigureAwait(false);
                return;
            }

            if (Hub.Find(row.Id) is not { } existing)
            {
                continue;
            }

            if (existing.EndWritten || (forbidden.Contains(existing.Status) && Hub.Reader.Find(row.Id) is null))
            {
                // Either it is over, as the store may have told the caller, and is about to give up its id; or it is so new that the store
                // does not show it yet, and whoever is told that it exists may look at once.
                await Task.Delay(1, cancellation).ConfigureAwait(false);
                continue;
            }

            if (forbidden.Contains(existing.Status))
            {
                throw CreateWrite.Exists(row.Id, existing.Status);
            }

            CheckReplaceable(forbidden);
            await TerminateInstanceAsync(row.Id, cancellation).ConfigureAwait(false);
            await WaitForInstanceCompletionAsync(row.Id, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<OrchestrationMetadata> WaitAsync(
        string id, Func<OrchestrationRuntimeStatus, bool> until, bool withPayloads, CancellationToken cancellation,
        [CallerMemberName] string operation = "")
    {
        CheckId(id, "instanceId");
        while (true)
        {
            if (Found() is { } found)
            {
                return found;
            }

            var next = Hub.Waiters.Next(id);
            if (Found() is { } meanwhile)
            {
                Hub.Waiters.Leave(id, next);
                return meanwhile;
            }

            try
            {
                await next.WaitAsync(cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException cancelled)
            {
                Hub.Waiters.Leave(id, next);
                throw new OperationCanceledException($"The {operation} operation was canceled.", cancelled, cancellation);
            }
        }

        OrchestrationMetadata? Found() =>
            Hub.Reader.Find(id) is { } state && until(state.Status) ? Metadata(state, withPayloads, withPayloads) : null;
    }

    private async Task<int> PurgeAsync(List<string> ids, bool recursive, CancellationToken cancellation)
    {
        if (recursive)
        {
            for (var i = 0; i < ids.Count; i++)
            {
                ids.AddRange(Hub.Reader.Children(ids[i]));
            }
        }

        var write = new PurgeWrite(ids);
        Hub.Write(write);
        return await write.Done.WaitAsync(cancellation).ConfigureAwait(false);
    }

    private OrchestrationMetadata Metadata(InstanceState state, bool asked, bool given) => new(state.Row.Name, state.Row.Id)
    {
        CreatedAt = new DateTimeOffset(state.Row.Created, TimeSpan.Zero),
        LastUpdatedAt = new DateTimeOffset(state.Updated, TimeSpan.Zero),
        RuntimeStatus = state.Status,
        SerializedInput = given ? state.Row.Input : null,
        SerializedOutput = given ? state.Output : null,
        SerializedCustomStatus = given ? state.CustomStatus : null,
        FailureDetails = given ? state.Failure : null,
        DataConverter = asked ? Converter : null,
        Tags = state.Row.Tags,
    };
}
