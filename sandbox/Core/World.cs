using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Serverless.Sandbox.Core;

/// <summary>What all parts of the sandbox share: the clock, the file, the schedule, and chance.</summary>
internal sealed class World : IAsyncDisposable
{
    private readonly Store store;
    private readonly Schedule schedule;
    private readonly Webhooks webhooks;
    private readonly Dictionary<string, Func<Job, Change>> steps = [];
    private long seq;

    public World(SandboxOptions options)
    {
        Options = options;
        Chaos = new Chaos(options.Chaos, options.Seed);
        store = new Store(options.Data);
        List<Job> stored = store.Jobs();
        seq = stored.Count == 0 ? 0 : stored[^1].Seq;
        webhooks = new Webhooks(options, store.ApplyAsync);
        schedule = new Schedule(options.Clock, RunStepAsync, webhooks.DeliverAsync);
        Stored = stored;
    }

    public SandboxOptions Options { get; }

    public Chaos Chaos { get; set; }

    public Webhooks Webhooks => webhooks;

    public Schedule Schedule => schedule;

    public DateTimeOffset Now => Options.Clock.GetUtcNow();

    private List<Job> Stored { get; }

    /// <summary>Names a step; what it returns is applied together with the removal of its job.</summary>
    public void On(string step, Func<Job, Change> run) => steps.Add(step, run);

    /// <summary>Begins to run jobs, once every step has its name.</summary>
    public void Start() => schedule.Start(Stored);

    public Job NewJob(DateTimeOffset due, string target, string lane, string payload)
    {
        long next = Interlocked.Increment(ref seq);
        // Order is promised only while nothing is to go wrong.
        return new Job { Seq = next, Due = due, Target = target, Lane = Chaos.Level > 0 && target != Webhooks.SendGrid ? $"{lane}#{next}" : lane, Payload = payload };
    }

    /// <summary>Stores the change, and only then lets its jobs run.</summary>
    public async Task ApplyAsync(Change change)
    {
        await store.ApplyAsync(change);
        schedule.Add(change.Jobs);
    }

    public Dictionary<string, T> Load<T>(string kind) =>
        store.Docs(kind).ToDictionary(d => d.Id, d => JsonSerializer.Deserialize<T>(d.Json, Json.Stored)!);

    /// <summary>Lines of a kind, newest first.</summary>
    public List<LogLine> Log(LogQuery query) => store.Read(query.Sql, ReadLine, query.Parameters);

    public LogLine? LogLine(string kind, string id) => Log(new LogQuery(kind) { Id = id, Limit = 1 }).FirstOrDefault();

    public async Task ClearAsync()
    {
        schedule.Clear();
        await store.ApplyAsync(new Change { ClearsAll = true });
    }

    public async ValueTask DisposeAsync()
    {
        await schedule.DisposeAsync();
        await store.DisposeAsync();
        webhooks.Dispose();
    }

    private Task RunStepAsync(Job job)
    {
        Change change = steps[job.Target](job);
        change.Done.Add(job.Seq);
        return ApplyAsync(change);
    }

    private static LogLine ReadLine(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)), row.GetString(4));
}
